/// Sentences that say something of data, law, parties or terms that no fact says. Each must be found.
enum FalseSentences {
    static let all = handling + names + law + values + later + lookalike + roundabout

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

    /// With letters that are not what they look like, or between them what nobody sees.
    static let lookalike = [
        "Wij verk\u{43E}pen graag wat u ons vertelt.", "Wij ver\u{200B}kopen het niet.",
        "Onze site volgt u ni\u{2060}et.",
        "Wij doen dit\u{1680}niet.",
    ]

    /// Without a word of the law in them.
    static let roundabout = [
        "Wij zijn betrouwbaar.", "Bij ons werken integere mensen.", "Onze werkwijze is zorgvuldig.",
        "Deze verklaring is verouderd.", "De tekst is volledig.", "Dit beleid is vrijblijvend.",
        "Wat u ons vertelt, blijft onder ons.",
        "Onze medewerkers hebben allemaal een geheimhoudingsverklaring getekend.",
        "Ook de accountant kijkt af en toe mee in de boeken.",
        "Bij een inbraak in ons systeem krijgt u dezelfde dag bericht.",
        "Al onze computers staan achter slot en grendel.", "Ons alarm is aangesloten op een meldkamer.",
        "Op ons kantoor hangen camera's.", "Wij mogen dit doen omdat u klant bent.", "Dit doen wij uit eigen belang.",
        "Wij doen dit omdat het moet van de overheid.", "De boekhouder krijgt een lijstje mee naar huis.",
        "Zijn wij klaar, dan gaat alles de papierbak in.", "Een hacker maakt bij ons weinig kans.",
        "De schoonmaker heeft ook een sleutel van het archief.", "Ouders hoeven er bij ons hun fiat aan te hechten.",
    ]

    static let names = [
        "Mailchimp verstuurt onze post.", "Hotjar helpt ons verder.", "Wij werken samen met Google.",
        "Onze site draait op bol.com.", "De kassa is van iZettle.", "Wij gebruiken Office365 voor brieven.",
        "De agenda staat bij Planyo en dat bevalt.", "Cloudflare staat ervoor.", "Vragen gaan naar Jansen.",
        "ChatGPT schrijft onze antwoorden.", "Facebook is onze vaste partner.", "Kijk ook op youtube.com.",
        "Onze drukkerij is Drukland.", "Wij zijn dol op Salesforce.",
        "Planyo de Boer kijkt mee.", "Google", "Firefox helpt ons verder.", "Wij werken met Chrome.",
        "Hotjar, Firefox en Chrome",
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

    /// Written after the lexicon, to see what it had missed.
    static let later = [
        "Wij verpatsen uw dossier.",
        "Uw gesprek wordt opgenomen.",
        "We nemen gesprekken op.",
        "Medewerkers kunnen alles lezen wat u stuurt.",
        "Wij slaan uw foto’s op.",
        "Uw kenteken komt op een lijst.",
        "Onze partner hoort wat u koopt.",
        "Wij delen.",
        "De school vertelt het aan uw ouders.",
        "Uw werkgever krijgt bericht.",
        "Als u niets zegt, vinden wij dat goed.",
        "Wie hier leest, stemt in.",
        "Wij hebben camera’s hangen.",
        "Er hangt een camera bij de ingang.",
        "Wij gokken op uw goedkeuring.",
        "Onze computer kiest wie een korting krijgt.",
        "Wij zetten uw naam op een lijst.",
        "Uw IP-adres onthouden wij.",
        "Wij onthouden wie u bent.",
        "Wij kennen al onze bezoekers bij naam.",
        "Wij kopen adressen in.",
        "Uw leeftijd vragen wij aan anderen.",
        "Uw profielfoto hangt in de gang.",
        "Wij gaan vertrouwelijk om met wat u vertelt.",
        "Uw privacy is gewaarborgd.",
        "Uw privacy is gegarandeerd.",
        "Wij houden ons aan de regels.",
        "Wij houden ons aan alle regels voor privacy.",
        "Deze website is anoniem.",
        "U bent anoniem.",
        "Wij luisteren gesprekken af.",
        "Wij peilen uw interesses.",
        "De helpdesk leest mee.",
        "Wij bewaken alles.",
        "mailchimp verstuurt onze brieven.",
        "Onze bank weet ervan.",
        "Het archief is voor eeuwig.",
        "Wij hebben afspraken met onze leveranciers.",
        "Uw medische geschiedenis is bij ons bekend.",
        "Wij kunnen zien welke pagina’s populair zijn bij wie.",
        "Uw stem blijft hangen in ons geheugen.",
        "Onze kluis is niet te kraken.",
        "Wij hangen uw verjaardag op in de kantine.",
        "Uw bestelgeschiedenis verrast ons elke keer.",
        "Wij googelen u even.",
        "De belastingdienst kijkt over onze schouder.",
        "We verklappen uw geheimen aan de krant.",
        "Een hacker komt er niet in.",
        "Wie klikt, wordt onthouden.",
        "De wijkagent krijgt een lijst.",
        "Je surfgedrag zegt ons veel.",
        "Je gesprek wordt beluisterd.",
        "Jullie adressen staan op het prikbord.",
        "Als je klikt, ga je akkoord met alles.",
        "Wij mogen alles met je foto doen.",
        "Dit formulier belandt bij een callcenter.",
        "Papieren formulieren gaan in de versnipperaar.",
        "Onze robots beslissen over uw aanvraag.",
        "Wij vertrouwen op artikel zeven.",
        "Wij rekenen vijf euro voor een afschrift.",
        "De uitgever in Zürich drukt onze brieven.",
        "Reacties onder blogs blijven staan.",
    ]
}
