import Claims

extension Said {
    static let security: [Said] = [
        Said("staffAccess.withoutException", "Alleen mensen die voor ons werken, kunnen uw gegevens inzien."),
        Said(
            "staffAccess.exceptAsStated",
            "Alleen mensen die voor ons werken, kunnen uw gegevens inzien. "
                + "Anderen kunnen dat alleen in de gevallen die in deze verklaring staan."),
        Said("measures", "Zo beschermen wij je gegevens:", [:], .informal),
        Said("measure.personalPassword", "Iedereen die voor ons werkt, logt in met een persoonlijk wachtwoord."),
        Said("measure.confidentialityDuty", "Wie voor ons werkt, moet gegevens geheimhouden."),
        Said(
            "measure.intrusionProtection",
            "Technische maatregelen beschermen ons systeem tegen inbreuken van buitenaf."),
        Said("measure.encryptedConnection", "Gegevens gaan versleuteld over het internet."),
        Said("measure.backups", "Wij maken reservekopieën."),
        Said("measure.multiFactorAuthentication", "Wie voor ons werkt, logt in met twee stappen."),
        Said(
            "measure.accessOnlyWhereNeeded",
            "Wie voor ons werkt, kan alleen bij de gegevens die voor dat werk nodig zijn."),
        Said("hosting.cloud.own", "Wij bewaren gegevens in de cloud, op een eigen server."),
        Said(
            "hosting.cloud.ownAt", "Wij bewaren gegevens in de cloud, op een eigen server bij Dock N.V.",
            ["provider": .text("Dock N.V.")]),
        Said("hosting.cloud.shared", "Wij bewaren gegevens in de cloud, op een gedeelde server."),
        Said(
            "hosting.cloud.sharedAt", "Wij bewaren gegevens in de cloud, op een gedeelde server bij Kabelbaan.",
            ["provider": .text("Kabelbaan")]),
        Said("hosting.premises.own", "Wij bewaren gegevens in ons eigen pand, op een eigen server."),
        Said(
            "hosting.premises.ownAt", "Wij bewaren gegevens in ons eigen pand, op een eigen server van Kabelbaan.",
            ["provider": .text("Kabelbaan")]),
        Said("hosting.premises.shared", "Wij bewaren gegevens in ons eigen pand, op een gedeelde server."),
        Said(
            "hosting.premises.sharedAt", "Wij bewaren gegevens in ons eigen pand, op een gedeelde server van de buren.",
            ["provider": .text("de buren")]),
        Said(
            "hosting.ipAddress", "Het IP-adres van die server is 192.0.2.7.", ["address": .text("192.0.2.7")]),
        Said("hosting.secured", "De server is beveiligd."),
        Said("hosting.certificate", "Ook heeft de server een SSL-certificaat."),
        Said("websiteCertificate", "Onze website werkt met een SSL-certificaat."),
        Said(
            "boundAndTrustworthy",
            "De directie en onze monteurs zijn gebonden aan de AVG en hebben verklaard betrouwbaar met gegevens om te gaan.",
            ["parties": .list(["de directie", "onze monteurs"])]),
        Said(
            "onlyDeclaredCompliant",
            "Wij werken alleen met betrouwbare partijen die hebben verklaard volgens de AVG te werken: Dock en Kabelbaan.",
            ["parties": .list(["Dock", "Kabelbaan"])]),
    ]
}
