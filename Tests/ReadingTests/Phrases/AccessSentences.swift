import Claims

extension Said {
    static let access: [Said] = [
        Said(
            "ownAccess.only", "Via het portaal zie je alleen je eigen meldingen.",
            ["place": .text("het portaal"), "object": .text("je eigen meldingen")], .informal),
        Said(
            "ownAccess.needed", "Daarvoor heb je je huisnummer en je pincode nodig.",
            ["needed": .list(["je huisnummer", "je pincode"])], .informal),
        Said("linkAccess.anyone", "Wie de link heeft, kan de foto’s zien.", ["object": .text("de foto’s")]),
        Said("linkAccess.reason", "Dat is nodig voor onze e-mail.", ["reason": .text("onze e-mail")]),
        Said("linkAccess.places", "Die link staat alleen in onze e-mail.", ["places": .list(["onze e-mail"])]),
        Said(
            "viewing.onlyIf", "Wij bekijken camerabeelden alleen als er iets is gebeurd.",
            ["object": .text("camerabeelden"), "condition": .text("er iets is gebeurd")]),
        Said(
            "viewing.onlyBy", "Wij geven alleen de eigenaar inzage in camerabeelden.",
            ["object": .text("camerabeelden"), "people": .list(["de eigenaar"])]),
        Said(
            "securityLimit.unsecuredEmail", "Voor afspraken gebruiken wij soms gewone, onbeveiligde e-mail.",
            ["thing": .text("afspraken")]),
        Said(
            "securityLimit.weakerThanPassword",
            "Met een pincode van vier cijfers is de beveiliging minder sterk dan met een lang wachtwoord.",
            ["thing": .text("een pincode van vier cijfers")]),
        Said("securityLimit.notWatertight", "Geen systeem is volledig veilig."),
        Said(
            "securityLimit.emailAdvice",
            "Gewone e-mail is niet altijd veilig. Stuur ons daarom liever geen gevoelige gegevens per e-mail."),
        Said("securityLimit.ownDevices", "De beveiliging van uw eigen apparaten hebben wij niet in de hand."),
        Said("securityLimit.reason", "Daarvoor kozen wij vanwege het gemak.", ["reason": .text("het gemak")]),
        Said("securityLimit.secret", "Deel die gegevens met niemand."),
        Said("securityReport.abuse", "Denkt u dat iemand uw gegevens misbruikt? Meld het ons dan."),
        Said("securityReport.weakness", "Ziet u een zwakke plek in onze beveiliging? Meld het ons dan."),
        Said(
            "securityReport.abuseOrWeakness",
            "Denkt u dat uw gegevens slecht beveiligd zijn, of dat iemand ze misbruikt? Meld het ons dan."),
        Said("securityReport.urgent", "Doe dat zo snel mogelijk."),
        Said("securityReport.contact", "Dat kan bij onze servicedesk.", ["contact": .text("onze servicedesk")]),
        Said("securityReport.email", "Mailen kan naar lek@example.nl.", ["email": .email("lek@example.nl")]),
        Said("securityReport.telephone", "Bellen kan naar 030 123 45 67.", ["telephone": .text("030 123 45 67")]),
        Said(
            "securityReport.subject", "Noem als onderwerp van uw bericht: Beveiliging.",
            ["subject": .text("Beveiliging")]),
    ]
}
