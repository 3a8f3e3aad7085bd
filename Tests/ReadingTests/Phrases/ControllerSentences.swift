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
            "Met ‘gegevens’ bedoelen wij persoonsgegevens: alle informatie over jou als persoon.", [:], .informal),
        Said(
            "controller.law",
            "De AVG is de privacywet van de Europese Unie: de Algemene verordening gegevensbescherming."),
        Said("contact.email", "U bereikt ons via info@devries.nl.", ["email": .email("info@devries.nl")]),
        Said(
            "contact.telephone", "Je kunt ons bellen op 020 123 45 67.", ["telephone": .text("020 123 45 67")],
            .informal),
        Said(
            "contact.address", "Ons adres is Dorpsstraat 1, 1234 AB Ons Dorp.",
            ["address": .text("Dorpsstraat 1, 1234 AB Ons Dorp")]),
        Said(
            "contact.registration", "In het handelsregister van de KvK staan wij onder nummer 12345678.",
            ["number": .text("12345678")]),
        Said("contact.website", "Onze website is https://devries.nl.", ["address": .webAddress("https://devries.nl")]),
        Said(
            "officer.appointed",
            "Onze functionaris voor gegevensbescherming (FG) controleert of wij ons aan de privacywet houden."),
        Said("officer.email", "U mailt de FG via fg@gemeente.nl.", ["email": .email("fg@gemeente.nl")]),
        Said("officer.telephone", "Je belt de FG op 14 020.", ["telephone": .text("14 020")], .informal),
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
    ]
}
