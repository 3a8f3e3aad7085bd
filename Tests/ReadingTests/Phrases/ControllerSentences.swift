import Claims

extension Said {
    static let controller: [Said] = [
        Said(
            "controller.responsible", "Bakkerij De Vries is verantwoordelijk voor uw persoonsgegevens.",
            ["controller": .text("Bakkerij De Vries")]),
        Said("controller.decides", "Wij bepalen waarvoor en hoe wij ze gebruiken."),
        Said(
            "controller.shortName", "Waar ‘wij’ of ‘De Vries’ staat, bedoelen wij Bakkerij De Vries.",
            ["shortName": .text("De Vries"), "controller": .text("Bakkerij De Vries")]),
        Said(
            "controller.we", "Waar ‘wij’ staat, bedoelen wij Bakkerij De Vries.",
            ["controller": .text("Bakkerij De Vries")]),
        Said(
            "controller.personalData",
            "Met ‘gegevens’ bedoelen wij persoonsgegevens: alle informatie die over jou gaat of je herkenbaar maakt.",
            [:], .informal),
        Said(
            "controller.law",
            "De AVG is de privacywet van de Europese Unie: de Algemene verordening gegevensbescherming."),
        Said("contact.email", "U bereikt ons via info@devries.nl.", ["email": .email("info@devries.nl")]),
        Said(
            "contact.telephone", "Je kunt ons bellen op 020 123 45 67.", ["telephone": .telephone("020 123 45 67")],
            .informal),
        Said(
            "contact.address", "Ons postadres is Dorpsstraat 1, 1234 AB Ons Dorp.",
            ["address": .text("Dorpsstraat 1, 1234 AB Ons Dorp")]),
        Said(
            "contact.registration", "In het handelsregister van de KvK staan wij onder nummer 12345678.",
            ["number": .text("12345678")]),
        Said("contact.website", "Onze website is https://devries.nl.", ["address": .webAddress("https://devries.nl")]),
        Said(
            "officer.appointed",
            "Onze functionaris voor gegevensbescherming (FG) controleert of wij ons aan de privacywet houden."),
        Said("officer.email", "U mailt de FG via fg@gemeente.nl.", ["email": .email("fg@gemeente.nl")]),
        Said("officer.telephone", "Je belt de FG op 14 020.", ["telephone": .telephone("14 020")], .informal),
        Said(
            "representative.name", "Onze vertegenwoordiger in de Europese Unie is Dutch Desk B.V.",
            ["name": .text("Dutch Desk B.V.")]),
        Said(
            "representative.email", "U mailt onze vertegenwoordiger via eu@example.org.",
            ["email": .email("eu@example.org")]),
        Said(
            "representative.address", "Het adres van onze vertegenwoordiger is Kade 5, 3011 AA Rotterdam.",
            ["address": .text("Kade 5, 3011 AA Rotterdam")]),
        Said(
            "joint.with", "Samen met de huisartsenpost bepalen wij waarvoor en hoe wij uw gegevens gebruiken.",
            ["party": .text("de huisartsenpost")]),
        Said(
            "joint.arrangement", "Wij hebben afgesproken: de huisartsenpost beantwoordt vragen.",
            ["arrangement": .text("de huisartsenpost beantwoordt vragen")]),
        Said("joint.requests", "Met een verzoek kun je bij elk van ons terecht.", [:], .informal),
        Said("selfCheck", "Wij controleren regelmatig of wij ons aan deze verklaring houden."),
        Said("controller.tradeNames.one", "Onze handelsnaam is Brood & Zo.", ["names": .list(["Brood & Zo"])]),
        Said(
            "controller.tradeNames.many", "Onze handelsnamen zijn Brood & Zo en Taart & Zo.",
            ["names": .list(["Brood & Zo", "Taart & Zo"])]),
        Said("controller.legalForm", "Onze rechtsvorm is een stichting.", ["form": .text("een stichting")]),
        Said(
            "contact.visitingAddress", "Ons bezoekadres is Kerkplein 2, 1234 AB Ons Dorp.",
            ["address": .text("Kerkplein 2, 1234 AB Ons Dorp")]),
        Said(
            "contact.otherAddress", "U vindt ons ook op dit adres: Kerkplein 2, 1234 AB Ons Dorp.",
            ["address": .text("Kerkplein 2, 1234 AB Ons Dorp")]),
        Said("contact.country", "Wij zijn gevestigd in België.", ["country": .text("België")]),
        Said(
            "contact.details", "Onze naam en contactgegevens vind je op de contactpagina.",
            ["place": .text("de contactpagina")], .informal),
        Said("contact.vat", "Ons btw-identificatienummer is NL001234567B01.", ["number": .text("NL001234567B01")]),
        Said("contact.rsin", "Ons RSIN is 123456789.", ["number": .text("123456789")]),
        Said(
            "contact.branch", "Ons vestigingsnummer in het handelsregister is 000012345678.",
            ["number": .text("000012345678")]),
        Said("contact.agb", "Onze AGB-code is 04012345.", ["number": .text("04012345")]),
        Said("contact.big", "Ons nummer in het BIG-register is 19012345604.", ["number": .text("19012345604")]),
        Said(
            "contact.oin", "Ons organisatie-identificatienummer (OIN) is 00000001234567890000.",
            ["number": .text("00000001234567890000")]),
        Said(
            "contact.afm", "In het register van de AFM staan wij onder nummer 12001234.", ["number": .text("12001234")]),
        Said(
            "contact.foreign", "In het handelsregister van ons land staan wij onder nummer 0123.456.789.",
            ["number": .text("0123.456.789")]),
        Said(
            "contact.otherWebsite", "Deze verklaring geldt ook voor https://taart.nl.",
            ["address": .webAddress("https://taart.nl")]),
        Said("joint.mayDiffer", "Wat er precies geldt, kan verschillen."),
        Said(
            "joint.contact", "Contact daarover gaat via post@huisartsen.nl.", ["contact": .text("post@huisartsen.nl")]),
        Said(
            "joint.statement", "De privacyverklaring van de huisartsen staat op https://huisartsen.nl.",
            ["party": .text("de huisartsen"), "address": .webAddress("https://huisartsen.nl")]),
        Said("contact.noEmail", "Wij hebben geen algemeen e-mailadres."),
        Said(
            "contact.form", "U kunt ons schrijven met het formulier op onze site.",
            ["form": .text("het formulier op onze site")]),
        Said(
            "contactPoint.with", "Voor klachten en vragen kunt u terecht bij de voorzitter.",
            ["topics": .list(["klachten", "vragen"]), "who": .text("de voorzitter")]),
        Said(
            "contactPoint.us", "Voor vragen over privacy kun je bij ons terecht.",
            ["topics": .list(["vragen over privacy"])], .informal),
        Said(
            "contactPoint.email", "Mail dan naar privacy@voorbeeldclub.nl.",
            ["email": .email("privacy@voorbeeldclub.nl")]),
        Said("contactPoint.telephone", "Bel dan naar 030 765 43 21.", ["telephone": .telephone("030 765 43 21")]),
        Said(
            "contactPoint.address", "Schrijf dan naar Postbus 9, 1000 AA Amsterdam.",
            ["address": .text("Postbus 9, 1000 AA Amsterdam")]),
        Said(
            "contactPoint.form", "Gebruik dan de knop Privacy in het portaal.",
            ["form": .text("de knop Privacy in het portaal")]),
        Said(
            "contactPoint.page", "Ga dan naar voorbeeldclub.nl/privacy.",
            ["address": .webAddress("voorbeeldclub.nl/privacy")]),
        Said("contactPoint.inPerson", "U kunt daarvoor ook langskomen."),
        Said("contactPoint.oversees", "Dit contactpunt let er ook op dat wij ons aan de privacywet houden."),
        Said("officer.none", "Wij hebben geen functionaris voor gegevensbescherming (FG)."),
        Said("officer.name", "Onze FG is Jan de Boer.", ["name": .text("Jan de Boer")]),
        Said(
            "officer.address", "Het adres van de FG is Plein 3, 2511 AA Den Haag.",
            ["address": .text("Plein 3, 2511 AA Den Haag")], .informal),
        Said("officer.throughUs", "U bereikt de FG via onze contactgegevens hierboven."),
        Said("officer.task.carefulHandling", "De FG let erop dat wij zorgvuldig met gegevens omgaan."),
        Said("officer.task.advice", "De FG geeft ons advies over privacy."),
        Said("officer.task.training", "De FG leert onze mensen hoe zij zorgvuldig met gegevens omgaan."),
        Said("officer.task.questions", "De FG beantwoordt vragen over privacy."),
        Said("officer.task.authority", "De FG is ons contact met de AP."),
        Said("officer.task.regulator", "De FG is ons contact met de toezichthouder voor privacy."),
        Said(
            "contactPoint.byEmail", "Voor vragen over privacy kunt u mailen naar info@zaak.nl.",
            ["topics": .list(["vragen over privacy"]), "email": .email("info@zaak.nl")]),
        Said(
            "controller.exceptServices",
            "Voor gegevens die wij in opdracht van klanten bewaren, is de klant verantwoordelijk."),
    ]
}
