import Claims

extension Said {
    static let sharing: [Said] = [
        Said("disclosures.complete", "Wij delen uw gegevens alleen in deze gevallen met anderen:"),
        Said("disclosures.one", "Wij delen uw gegevens alleen in één geval met anderen:"),
        Said("disclosures.examples", "Wij delen uw gegevens onder meer in deze gevallen met anderen:"),
        Said("processors.complete", "Deze partijen verwerken gegevens voor ons:"),
        Said("processors.examples", "Onder meer deze partijen verwerken gegevens voor ons:"),
        Said("processor.name", "Kabelbaan", ["processor": .text("Kabelbaan")]),
        Said(
            "processor.service", "Kabelbaan, voor onze e-mail",
            ["processor": .text("Kabelbaan"), "service": .text("onze e-mail")]),
        Said(
            "agreement.all",
            "Met deze partijen hebben wij een verwerkersovereenkomst: "
                + "een contract over wat zij met de gegevens mogen doen."),
        Said(
            "declaration", "Kabelbaan verklaart in zijn voorwaarden volgens de AVG te werken.",
            ["processor": .text("Kabelbaan"), "place": .text("zijn voorwaarden")]),
        Said(
            "processorsResponsibility",
            "Volgens de AVG blijven wij verantwoordelijk voor wat er in onze opdracht met uw gegevens gebeurt."),
        Said(
            "recipients.complete", "Deze partijen krijgen gegevens van ons en bepalen zelf waarvoor zij die gebruiken:"),
        Said(
            "recipients.examples",
            "Onder meer deze partijen krijgen gegevens van ons en bepalen zelf waarvoor zij die gebruiken:"),
        Said("sharedWithNobody", "Wij delen uw gegevens met niemand."),
        Said("internals.complete", "Binnen onze organisatie geven wij alleen toegang aan:"),
        Said("internals.examples", "Binnen onze organisatie geven wij onder meer toegang aan:"),
        Said("internal.name", "onze trainers", ["people": .text("onze trainers")]),
        Said(
            "internal.use", "onze trainers, voor de lessen",
            ["people": .text("onze trainers"), "use": .text("de lessen")]),
        Said(
            "systems", "Wij werken alleen in deze systemen met uw gegevens: Boekaf en Mailkoning.",
            ["systems": .list(["Boekaf", "Mailkoning"])]),
        Said("disclosure.requiredByLaw.always", "als de wet dat verplicht"),
        Said("disclosure.requiredByLaw.sometimes", "soms, als de wet dat verplicht"),
        Said("disclosure.requiredByLaw.possible", "mogelijk, als de wet dat verplicht"),
        Said("disclosure.withConsent.always", "als u daarvoor toestemming geeft"),
        Said("disclosure.withConsent.sometimes", "soms, als u daarvoor toestemming geeft"),
        Said("disclosure.withConsent.possible", "mogelijk, als u daarvoor toestemming geeft"),
        Said("disclosure.emergency.always", "in een noodsituatie of bij dreigend gevaar (dan met bevoegde instanties)"),
        Said(
            "disclosure.emergency.sometimes",
            "soms, in een noodsituatie of bij dreigend gevaar (dan met bevoegde instanties)"),
        Said(
            "disclosure.emergency.possible",
            "mogelijk, in een noodsituatie of bij dreigend gevaar (dan met bevoegde instanties)"),
        Said(
            "disclosure.neededForPurposes.always",
            "als dat nodig is voor de doelen in deze verklaring (dan met partijen die gegevens voor ons verwerken)"),
        Said(
            "disclosure.neededForPurposes.sometimes",
            "soms, als dat nodig is voor de doelen in deze verklaring (dan met partijen die gegevens voor ons verwerken)"
        ),
        Said(
            "disclosure.neededForPurposes.possible",
            "mogelijk, als dat nodig is voor de doelen in deze verklaring (dan met partijen die gegevens voor ons verwerken)"
        ),
        Said("disclosure.onRequest.always", "als u ons dat vraagt"),
        Said("disclosure.onRequest.sometimes", "soms, als u ons dat vraagt"),
        Said("disclosure.onRequest.possible", "mogelijk, als u ons dat vraagt"),
        Said("disclosure.authorityRequest.always", "als een bevoegde instantie daarom vraagt"),
        Said("disclosure.authorityRequest.sometimes", "soms, als een bevoegde instantie daarom vraagt"),
        Said("disclosure.authorityRequest.possible", "mogelijk, als een bevoegde instantie daarom vraagt"),
        Said("disclosure.courtOrder.always", "als een rechter dat beslist"),
        Said("disclosure.courtOrder.sometimes", "soms, als een rechter dat beslist"),
        Said("disclosure.courtOrder.possible", "mogelijk, als een rechter dat beslist"),
        Said("disclosure.legalClaims.always", "als dat nodig is voor een rechtszaak of een geschil"),
        Said("disclosure.legalClaims.sometimes", "soms, als dat nodig is voor een rechtszaak of een geschil"),
        Said("disclosure.legalClaims.possible", "mogelijk, als dat nodig is voor een rechtszaak of een geschil"),
        Said(
            "disclosure.protection.always",
            "als dat nodig is om rechten, eigendommen of de veiligheid van mensen te beschermen"),
        Said(
            "disclosure.protection.sometimes",
            "soms, als dat nodig is om rechten, eigendommen of de veiligheid van mensen te beschermen"),
        Said(
            "disclosure.protection.possible",
            "mogelijk, als dat nodig is om rechten, eigendommen of de veiligheid van mensen te beschermen"),
        Said("disclosure.vitalInterests.always", "als iemands leven of gezondheid ernstig in gevaar is"),
        Said("disclosure.vitalInterests.sometimes", "soms, als iemands leven of gezondheid ernstig in gevaar is"),
        Said("disclosure.vitalInterests.possible", "mogelijk, als iemands leven of gezondheid ernstig in gevaar is"),
        Said("disclosure.sameTreatment.always", "als andere zorgverleners meewerken aan uw behandeling"),
        Said("disclosure.sameTreatment.sometimes", "soms, als andere zorgverleners meewerken aan uw behandeling"),
        Said("disclosure.sameTreatment.possible", "mogelijk, als andere zorgverleners meewerken aan uw behandeling"),
        Said("disclosure.fraudPrevention.always", "als dat nodig is tegen fraude"),
        Said("disclosure.fraudPrevention.sometimes", "soms, als dat nodig is tegen fraude"),
        Said("disclosure.fraudPrevention.possible", "mogelijk, als dat nodig is tegen fraude"),
        Said("disclosure.abuseReport.always", "als wij misbruik of een strafbaar feit melden"),
        Said("disclosure.abuseReport.sometimes", "soms, als wij misbruik of een strafbaar feit melden"),
        Said("disclosure.abuseReport.possible", "mogelijk, als wij misbruik of een strafbaar feit melden"),
        Said("disclosure.businessTransfer.always", "bij een fusie, overname of verkoop van onze organisatie"),
        Said("disclosure.businessTransfer.sometimes", "soms, bij een fusie, overname of verkoop van onze organisatie"),
        Said(
            "disclosure.businessTransfer.possible", "mogelijk, bij een fusie, overname of verkoop van onze organisatie"),
        Said(
            "disclosure.described.always", "als de school daarom vraagt", ["clause": .text("de school daarom vraagt")]),
        Said(
            "disclosure.described.sometimes", "soms, als de school daarom vraagt",
            ["clause": .text("de school daarom vraagt")]),
        Said(
            "disclosure.described.possible", "mogelijk, als de school daarom vraagt",
            ["clause": .text("de school daarom vraagt")]),
        Said("disclosure.neededByRecipients.always", "als dat nodig is voor de doelen in deze verklaring"),
        Said("disclosure.neededByRecipients.sometimes", "soms, als dat nodig is voor de doelen in deze verklaring"),
        Said("disclosure.neededByRecipients.possible", "mogelijk, als dat nodig is voor de doelen in deze verklaring"),
        Said("processors.one", "Wij laten gegevens verwerken door:"),
        Said(
            "agreement.some", "Met Kabelbaan en Boekaf hebben wij een verwerkersovereenkomst.",
            ["processors": .list(["Kabelbaan", "Boekaf"])]),
        Said(
            "agreement.everyone",
            "Met alle partijen die gegevens voor ons verwerken, hebben wij een verwerkersovereenkomst."),
        Said("duties.agreement", "In onze overeenkomsten met partijen die gegevens voor ons verwerken, staat:"),
        Said("duties.demand", "Van elke partij die gegevens van ons krijgt, vragen wij:"),
        Said("duty.agreement.dataAndPurpose", "om welke gegevens het gaat, en waarvoor"),
        Said("duty.agreement.instructionsOnly", "dat de partij gegevens alleen in onze opdracht verwerkt"),
        Said("duty.agreement.noOwnUse", "dat de partij gegevens niet voor zichzelf gebruikt"),
        Said("duty.agreement.agreedPurposeOnly", "dat de partij gegevens alleen gebruikt voor het afgesproken doel"),
        Said("duty.agreement.sameCare", "dat de partij even zorgvuldig is als wij"),
        Said("duty.agreement.security", "dat de partij gegevens goed beveiligt"),
        Said("duty.agreement.secrecy", "dat de partij gegevens geheimhoudt"),
        Said("duty.agreement.breachNotice", "dat de partij ons direct vertelt over een datalek"),
        Said("duty.agreement.returnOrErasure", "dat de partij gegevens na afloop teruggeeft of wist"),
        Said(
            "duty.agreement.subprocessorsByPermission", "dat de partij alleen met onze toestemming anderen inschakelt"),
        Said("duty.agreement.helpWithRequests", "dat de partij ons helpt met uw verzoeken"),
        Said("duty.agreement.audits", "dat wij de partij mogen controleren"),
        Said("duty.agreement.privacyLaw", "dat de partij zich aan de AVG houdt"),
        Said("duty.agreement.withinEEA", "dat de partij gegevens binnen de EER houdt"),
        Said("duty.demand.instructionsOnly", "dat de partij gegevens alleen in onze opdracht verwerkt"),
        Said("duty.demand.noOwnUse", "dat de partij gegevens niet voor zichzelf gebruikt"),
        Said("duty.demand.agreedPurposeOnly", "dat de partij gegevens alleen gebruikt voor het afgesproken doel"),
        Said("duty.demand.sameCare", "dat de partij even zorgvuldig is als wij"),
        Said("duty.demand.security", "dat de partij gegevens goed beveiligt"),
        Said("duty.demand.secrecy", "dat de partij gegevens geheimhoudt"),
        Said("duty.demand.breachNotice", "dat de partij ons direct vertelt over een datalek"),
        Said("duty.demand.returnOrErasure", "dat de partij gegevens na afloop teruggeeft of wist"),
        Said("duty.demand.subprocessorsByPermission", "dat de partij alleen met onze toestemming anderen inschakelt"),
        Said("duty.demand.helpWithRequests", "dat de partij ons helpt met uw verzoeken"),
        Said("duty.demand.audits", "dat wij de partij mogen controleren"),
        Said("duty.demand.privacyLaw", "dat de partij zich aan de AVG houdt"),
        Said("duty.demand.withinEEA", "dat de partij gegevens binnen de EER houdt"),
        Said("partyStandard.compliant", "Wij werken alleen met partijen die zich aan de AVG houden."),
        Said("partyStandard.guarantees", "Wij kiezen alleen partijen die passende waarborgen bieden."),
        Said("recipients.one", "Wij geven gegevens aan wie zelf bepaalt waarvoor die worden gebruikt:"),
        Said("recipient.name", "de bank", ["recipient": .text("de bank")]),
        Said("recipient.use", "de bank, voor betalingen", ["recipient": .text("de bank"), "use": .text("betalingen")]),
        Said("parties.complete", "Deze partijen krijgen gegevens van ons:"),
        Said("parties.one", "Wij geven gegevens aan:"),
        Said("parties.examples", "Onder meer deze partijen krijgen gegevens van ons:"),
        Said("party.name", "Zoekzo", ["recipient": .text("Zoekzo")]),
        Said("party.use", "Zoekzo, voor kaarten", ["recipient": .text("Zoekzo"), "use": .text("kaarten")]),
        Said(
            "userSharing.what", "U kunt dit zelf delen: een plek op de kaart.",
            ["object": .text("een plek op de kaart")]),
        Said("userSharing.way", "Dat gaat via een andere app.", ["way": .text("een andere app")]),
        Said("userSharing.offByDefault", "Dat staat uit totdat je het zelf aanzet.", [:], .informal),
        Said("userSharing.onlyByUser", "Uit onszelf doen wij dat niet."),
        Said(
            "noAccess", "Wij geven de accountant en andere bewoners geen toegang tot onze kluis.",
            ["parties": .list(["de accountant", "andere bewoners"]), "object": .text("onze kluis")]),
        Said("terms.onlyWhereNeeded", "Alleen wat voor dat werk nodig is."),
        Said(
            "terms.parties", "Dan gaan gegevens naar de politie en de burgemeester.",
            ["parties": .list(["de politie", "de burgemeester"])]),
        Said("terms.sometimes", "Dat gebeurt in sommige gevallen."),
        Said("terms.possible", "Dat gebeurt mogelijk."),
        Said("terms.data.complete", "Het gaat om naam en land.", ["data": .list(["naam", "land"])]),
        Said("terms.data.examples", "Het gaat onder meer om naam en land.", ["data": .list(["naam", "land"])]),
        Said(
            "terms.dataIf.complete", "Telefoonnummer: alleen als de koerier moet bellen.",
            ["data": .list(["telefoonnummer"]), "condition": .text("de koerier moet bellen")]),
        Said(
            "terms.dataIf.examples", "Onder meer telefoonnummer: alleen als de koerier moet bellen.",
            ["data": .list(["telefoonnummer"]), "condition": .text("de koerier moet bellen")]),
        Said("terms.onlyIf", "Dat gebeurt alleen als u iets bestelt.", ["condition": .text("u iets bestelt")]),
        Said("terms.onlyAfter", "Dat gebeurt alleen na drie brieven.", ["steps": .text("drie brieven")]),
        Said("terms.onlyFor", "Gebruik is alleen toegestaan voor de selectie.", ["use": .text("de selectie")]),
        Said(
            "terms.may", "Toegestaan is: u bellen en uw bestelling zien.",
            ["acts": .list(["u bellen", "uw bestelling zien"])]),
        Said("terms.anyway", "Die gegevens gaan daar ook zonder ons naartoe."),
        Said("terms.compliant", "Volgens ons voldoet dat aan de AVG."),
        Said("terms.beyondControl", "Wat daar met de gegevens gebeurt, bepalen wij niet."),
        Said("terms.shownIn", "Wat is gedeeld, ziet u in de bevestiging.", ["place": .text("de bevestiging")]),
        Said(
            "terms.contact", "Met vragen daarover kun je terecht bij de winkel.", ["contact": .text("de winkel")],
            .informal),
        Said(
            "terms.statement", "De eigen privacyverklaring staat op https://winkel.nl/privacy.",
            ["address": .webAddress("https://winkel.nl/privacy")]),
        Said(
            "terms.ownUse.of", "Voor fraudebestrijding is deze partij zelf verantwoordelijk.",
            ["use": .text("fraudebestrijding")]),
        Said(
            "terms.ownUse.part",
            "Deze partij gebruikt gegevens ook voor eigen doelen, en is daar zelf verantwoordelijk voor."),
        Said(
            "disclosures.complete.besidesProcessors",
            "Behalve met partijen die voor ons werken, delen wij uw gegevens alleen in deze gevallen met anderen:"),
        Said(
            "disclosures.one.besidesProcessors",
            "Behalve met partijen die voor ons werken, delen wij je gegevens alleen in één geval met anderen:", [:],
            .informal),
        Said(
            "disclosures.complete.besidesParties",
            "Behalve met de partijen in deze verklaring, delen wij je gegevens alleen in deze gevallen met anderen:",
            [:], .informal),
        Said(
            "disclosures.one.besidesParties",
            "Behalve met de partijen in deze verklaring, delen wij uw gegevens alleen in één geval met anderen:"),
    ]
}
