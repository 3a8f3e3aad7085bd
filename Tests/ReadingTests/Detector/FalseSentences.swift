/// Sentences that say something of data, law, parties or terms that no fact says. Each must be found.
enum FalseSentences {
    static let all = handling + names + law + values

    static let handling = [
        "Wij verkopen uw gegevens niet.", "Wij geven uw telefoonnummer aan onze drukker.", "Uw adres ruilen wij soms.",
        "Onze camera scant kentekens.", "De beheerder kan uw berichten inzien.",
        "Onze stagiair kijkt mee met uw scherm.",
        "Wij spelen alles door aan de buren.", "Uw naam geven wij graag weg.", "Wat u schrijft, wordt doorgespeeld.",
        "Wij weten wat u gisteren kocht.", "De camera ziet wie er binnenkomt.",
        "Data blijven bij ons nog lang bestaan.",
        "Bij ons zijn al uw data bekend.", "Wij lezen uw berichten als dat zo uitkomt.",
        "Uw foto zetten en laten wij staan.",
        "Wij volgen waar u heen loopt.", "Uw wachtwoord sturen wij u toe.", "Wij combineren adressen met surfgedrag.",
        "Iemand luistert mee met uw gesprek.", "De leverancier krijgt uw e-mailadres.", "Wij noteren uw kenteken.",
        "Ook uw kinderen worden geprofileerd.", "Wij handelen in klantgegevens.", "Een algoritme analyseert uw gedrag.",
        "Wij kijken wie onze klanten zijn en wat zij doen.", "Uw account wordt gedeeld met collega’s.",
        "We bewaren alles.", "Wij vernietigen papier aan het einde.", "Wij vergaren kennis over onze bezoekers.",
        "Wij maken een kopie van uw paspoort.",
    ]

    static let names = [
        "Mailchimp verstuurt onze post.", "Hotjar helpt ons verder.", "Wij werken samen met Google.",
        "Onze site draait op bol.com.", "De kassa is van iZettle.", "Wij gebruiken Office365 voor brieven.",
        "De agenda staat bij Planyo en dat bevalt.", "Cloudflare staat ervoor.", "Vragen gaan naar Jansen.",
        "ChatGPT schrijft onze antwoorden.", "Facebook is onze vaste partner.", "Kijk ook op youtube.com.",
        "Onze drukkerij is Drukland.", "Wij zijn dol op Salesforce.",
    ]

    static let law = [
        "Door onze site te bezoeken, gaat u akkoord.", "Met uw goedkeuring gaan wij verder.", "Wij voldoen aan de AVG.",
        "Dit mag volgens artikel zes.", "Wij hebben een gerechtvaardigd belang.", "De wet staat dat toe.",
        "U hebt recht op vergetelheid.", "Een klacht kan bij de toezichthouder.", "Wij sluiten een overeenkomst met u.",
        "Wij zijn nergens aansprakelijk voor.", "Onze servers staan in de Verenigde Staten.",
        "Ons kantoor zit ook in India.",
        "Dat doen wij buiten de EER.", "Alles blijft in België.", "Wij doen dat met uw instemming.",
        "Onze Amerikaanse moeder doet mee.", "Wij werken conform de privacywet.", "Derden krijgen hier een rol.",
        "Een deurwaarder kan langskomen.", "De rechter beslist daarover.",
    ]

    static let values = [
        "Na twee weken is alles weg.", "Dat duurt 3 jaar.", "Wij doen dat nooit.", "Niemand ziet dit.",
        "Er komen geen anderen aan te pas.", "Een aanvraag kost tien euro.", "Dat geldt voor € 12,50 per keer.",
        "Twintig procent doet mee.", "Ruim 80% is tevreden.", "Mail ons op info@example.org.", "Zie www.example.org.",
        "Bel 020 123 45 67.", "Dat garanderen wij.", "Uw bestelling is veilig bij ons.", "Wij plaatsen trackers.",
        "Deze site heeft cookies.", "Wij antwoorden direct.", "Sinds januari is dat anders.",
        "Elke maand kijken wij ernaar.",
        "Alles is versleuteld.", "De verbinding is vertrouwelijk.", "Binnen enkele dagen hoort u meer.",
    ]
}
