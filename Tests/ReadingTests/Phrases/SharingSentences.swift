import Claims

extension Said {
    static let sharing: [Said] = [
        Said("disclosures.complete", "Wij delen uw gegevens alleen in deze gevallen met anderen:"),
        Said("disclosures.one", "Wij delen uw gegevens alleen in één geval met anderen:"),
        Said("disclosures.examples", "Wij delen uw gegevens onder meer in deze gevallen met anderen:"),
        Said("disclosure.requiredByLaw.always", "als de wet dat verplicht"),
        Said("disclosure.requiredByLaw.sometimes", "soms ook als de wet dat verplicht"),
        Said("disclosure.requiredByLaw.possible", "mogelijk ook als de wet dat verplicht"),
        Said("disclosure.withConsent.always", "als u daarvoor toestemming geeft"),
        Said("disclosure.withConsent.sometimes", "soms ook als u daarvoor toestemming geeft"),
        Said("disclosure.withConsent.possible", "mogelijk ook als je daarvoor toestemming geeft", [:], .informal),
        Said(
            "disclosure.emergency.always", "in een noodsituatie of bij dreigend gevaar (dan met bevoegde instanties)"),
        Said(
            "disclosure.emergency.sometimes",
            "soms ook in een noodsituatie of bij dreigend gevaar (dan met bevoegde instanties)"),
        Said(
            "disclosure.emergency.possible",
            "mogelijk ook in een noodsituatie of bij dreigend gevaar (dan met bevoegde instanties)"),
        Said(
            "disclosure.neededForPurposes.always",
            "als dat nodig is voor de doelen in deze verklaring (dan met partijen die gegevens voor ons verwerken)"),
        Said(
            "disclosure.neededForPurposes.sometimes",
            "soms ook als dat nodig is voor de doelen in deze verklaring (dan met partijen die gegevens voor ons verwerken)"
        ),
        Said(
            "disclosure.neededForPurposes.possible",
            "mogelijk ook als dat nodig is voor de doelen in deze verklaring "
                + "(dan met partijen die gegevens voor ons verwerken)"),
        Said("disclosure.neededByRecipients.always", "als dat nodig is voor de doelen in deze verklaring"),
        Said("disclosure.neededByRecipients.sometimes", "soms ook als dat nodig is voor de doelen in deze verklaring"),
        Said(
            "disclosure.neededByRecipients.possible", "mogelijk ook als dat nodig is voor de doelen in deze verklaring"),
        Said("processors.complete", "Deze partijen verwerken gegevens voor ons:"),
        Said("processors.examples", "Onder meer deze partijen verwerken gegevens voor ons:"),
        Said("processors.one", "Eén partij verwerkt gegevens voor ons:"),
        Said("processor.name", "Kabelbaan", ["processor": .text("Kabelbaan")]),
        Said(
            "processor.service", "Kabelbaan, voor onze e-mail",
            ["processor": .text("Kabelbaan"), "service": .text("onze e-mail")]),
        Said(
            "agreement.all",
            "Met deze partijen hebben wij een verwerkersovereenkomst: "
                + "een contract over wat zij met de gegevens mogen doen."),
        Said(
            "agreement.one", "Met Kabelbaan hebben wij een verwerkersovereenkomst.", ["processor": .text("Kabelbaan")]),
        Said(
            "declaration", "Kabelbaan verklaart in zijn voorwaarden volgens de AVG te werken.",
            ["processor": .text("Kabelbaan"), "place": .text("zijn voorwaarden")]),
        Said(
            "processorsResponsibility",
            "Volgens de AVG blijven wij verantwoordelijk voor wat er in onze opdracht met uw gegevens gebeurt."),
        Said(
            "recipients.complete", "Deze partijen krijgen gegevens van ons en bepalen zelf waarvoor zij die gebruiken:"),
        Said("recipients.one", "Eén partij krijgt gegevens van ons en bepaalt zelf waarvoor:"),
        Said(
            "recipients.examples",
            "Onder meer deze partijen krijgen gegevens van ons en bepalen zelf waarvoor zij die gebruiken:"),
        Said("recipient", "de bank", ["recipient": .text("de bank")]),
        Said(
            "noAccess", "De accountant heeft geen toegang tot onze kluis.",
            ["party": .text("de accountant"), "object": .text("onze kluis")]),
    ]
}
