import Claims

extension Said {
    static let security: [Said] = [
        Said("staffAccess.withoutException", "Alleen mensen die voor ons werken, kunnen uw gegevens inzien."),
        Said(
            "staffAccess.exceptAsStated",
            "Alleen mensen die voor ons werken, kunnen uw gegevens inzien. "
                + "Anderen kunnen dat alleen in de gevallen die in deze verklaring staan."),
        Said("measures", "Zo beschermen wij je gegevens:", [:], .informal),
        Said("appropriate.reviewed", "Wij controleren regelmatig of die maatregelen passend zijn."),
        Said("measure.personalPassword", "Iedereen die voor ons werkt, logt in met een persoonlijk wachtwoord."),
        Said("measure.confidentialityDuty", "Wie voor ons werkt, moet gegevens geheimhouden."),
        Said(
            "measure.intrusionProtection",
            "Technische maatregelen beschermen ons systeem tegen inbreuken van buitenaf."),
        Said("measure.encryptedConnection", "Gegevens gaan versleuteld over het internet."),
        Said("measure.backups", "Wij maken reservekopieën."),
        Said("measure.multiFactorAuthentication", "Wie voor ons werkt, logt in met twee stappen."),
        Said("measure.multiFactorWherePossible", "Wie voor ons werkt, logt in met twee stappen waar dat kan."),
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
        Said("measure.accessControl", "Wij bepalen wie bij welke gegevens kan."),
        Said("measure.authentication", "Ons systeem controleert wie er inlogt."),
        Said("measure.accessReviews", "Wij controleren regelmatig wie bij welke gegevens kan."),
        Said("measure.accessEnds", "Wie niet meer voor ons werkt, kan niet meer bij de gegevens."),
        Said(
            "measure.limitedProductionAccess", "Slechts enkele mensen kunnen bij de systemen waarop onze dienst draait."
        ),
        Said("measure.automaticLogout", "Wie een tijd niets doet, moet opnieuw inloggen."),
        Said("measure.strongPasswords", "Wij gebruiken sterke wachtwoorden."),
        Said("measure.passwordsKeptSafe", "Onze wachtwoorden bewaren wij op een beveiligde plek."),
        Said("measure.encryptionAtRest", "De gegevens op onze servers zijn versleuteld."),
        Said("measure.endToEndEncryption", "Berichten zijn versleuteld van afzender tot ontvanger."),
        Said("measure.encryptionWhereNeeded", "Waar dat nodig is, versleutelen wij gegevens."),
        Said("measure.encryptedPayments", "Betalingen gaan versleuteld over het internet."),
        Said("measure.encryptedDevices", "De schijven van onze computers zijn versleuteld."),
        Said("measure.pseudonymisation", "Waar dat kan, vervangen wij namen door een code."),
        Said("measure.logging", "Wij registreren belangrijke handelingen in ons systeem."),
        Said("measure.auditLog", "Wij registreren wie welke gegevens inziet of wijzigt."),
        Said("measure.securityUpdates", "Wij installeren regelmatig beveiligingsupdates."),
        Said("measure.securityTests", "Wij testen onze beveiliging regelmatig."),
        Said("measure.externalTests", "Deskundigen van buiten testen onze beveiliging regelmatig."),
        Said("measure.audits", "Wij laten onze beveiliging regelmatig controleren."),
        Said("measure.monitoring", "Wij bewaken ons systeem tegen aanvallen en storingen."),
        Said("measure.firewall", "Een firewall houdt ongewenst verkeer tegen."),
        Said("measure.virusScanner", "Onze computers hebben een virusscanner."),
        Said("measure.securedServers", "Onze servers zijn beveiligd."),
        Said("measure.securedNetwork", "Ons netwerk is beveiligd."),
        Said("measure.mailProtection", "Onze e-mail is beveiligd tegen vervalsing."),
        Said("measure.dnssec", "Onze domeinnaam is beveiligd met DNSSEC."),
        Said("measure.separation", "Gegevens van verschillende klanten houden wij gescheiden."),
        Said("measure.testData", "Wij testen onze software zonder echte persoonsgegevens."),
        Said("measure.lockedRooms", "Ruimtes met gegevens sluiten wij af."),
        Said("measure.lockedCabinets", "Papieren met gegevens bewaren wij achter slot."),
        Said("measure.lockedDevices", "Onze apparaten zijn vergrendeld met een wachtwoord, code of vingerafdruk."),
        Said("measure.fewDevices", "Wij gebruiken zo weinig mogelijk apparaten."),
        Said("measure.noPaperCopies", "Wij maken geen kopieën op papier."),
        Said("measure.cleanDesk", "Papieren met gegevens laten wij niet op ons bureau liggen."),
        Said("measure.shredding", "Papier met gegevens vernietigen wij."),
        Said("measure.secureDisposal", "Oude apparaten maken wij leeg voordat wij ze wegdoen."),
        Said("measure.alarm", "Ons pand heeft een alarm."),
        Said("measure.accompaniedVisitors", "Bezoekers begeleiden wij in ons pand."),
        Said("measure.confidentialityAgreements", "Wie voor ons werkt, heeft getekend voor geheimhouding."),
        Said("measure.training", "Wie voor ons werkt, leert veilig met gegevens omgaan."),
        Said("measure.securityPolicy", "Wij hebben vaste regels voor het veilig omgaan met gegevens."),
        Said("measure.incidentProcedure", "Voor beveiligingsincidenten hebben wij een vaste werkwijze."),
        Said("measure.securityTeam", "Een eigen team zoekt naar zwakke plekken in onze beveiliging."),
        Said("measure.securityOfficer", "Bij ons is iemand aangewezen die op de beveiliging let."),
        Said("measure.privacyByDesign", "Bij nieuwe systemen denken wij vooraf na over privacy."),
        Said("measure.secureDevelopment", "Onze software maken wij volgens regels voor veilig programmeren."),
        Said("measure.riskAssessment", "Wij beoordelen regelmatig welke risico’s er zijn."),
        Said("measure.reliableTools", "Wij gebruiken alleen betrouwbare, goed beveiligde software."),
        Said("measure.discretion", "Wij bespreken gegevens niet waar anderen bij zijn."),
        Said("measure.encryptedConnection.website", "Onze website heeft daarvoor een SSL-certificaat."),
        Said("measure.encryptedConnection.explained", "Anderen kunnen onderweg niet meelezen."),
        Said("measure.backups.explained", "Gaat er iets mis? Dan kunnen wij gegevens daarmee terugzetten."),
        Said(
            "measure.multiFactorAuthentication.explained",
            "Naast een wachtwoord is dan een tweede stap nodig, zoals een code op de telefoon."),
        Said(
            "measure.multiFactorWherePossible.explained",
            "Naast het wachtwoord is dan een tweede stap nodig, bijvoorbeeld een code op de telefoon."),
        Said("measure.pseudonymisation.explained", "Wie alleen die code ziet, weet niet om wie het gaat."),
        Said(
            "appropriate.technicalAndOrganisational",
            "Wij nemen passende technische en organisatorische maatregelen om uw gegevens te beschermen."),
        Said("appropriate.technical", "Wij nemen passende technische maatregelen om uw gegevens te beschermen."),
        Said(
            "appropriate.organisational",
            "Wij nemen passende organisatorische maatregelen om uw gegevens te beschermen."),
        Said("appropriate.unspecified", "Wij nemen passende maatregelen om uw gegevens te beschermen."),
        Said(
            "appropriate.risks", "Zo gaan wij misbruik, verlies en onbevoegde toegang tegen.",
            ["risks": .list(["misbruik", "verlies", "onbevoegde toegang"])]),
        Said(
            "appropriate.scale", "Wij doen wat haalbaar is voor een kleine stichting.",
            ["scale": .text("een kleine stichting")]),
        Said(
            "hosting.dataCentre", "De server staat in een datacentrum in Emmen.",
            ["place": .text("een datacentrum in Emmen")]),
        Said(
            "keepsSecret",
            "Met onze partners en de drukker hebben wij schriftelijk afgesproken dat gegevens geheim blijven.",
            ["parties": .list(["onze partners", "de drukker"])]),
    ]
}
