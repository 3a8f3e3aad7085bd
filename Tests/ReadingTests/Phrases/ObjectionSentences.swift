import Claims

extension Said {
    static let objection: [Said] = [
        Said(
            "objection.purposes.many",
            "U kunt bezwaar maken tegen deze doelen, om redenen die met uw situatie te maken hebben:"),
        Said(
            "objection.purposes.one",
            "Je kunt bezwaar maken tegen dit doel, om redenen die met jouw situatie te maken hebben:", [:], .informal),
        Said("objection.purpose", "Leden werven", ["purpose": .heading("leden werven")]),
        Said(
            "objection.legitimateInterest",
            "Gebruiken wij uw gegevens vanwege een gerechtvaardigd belang? "
                + "Dan kunt u bezwaar maken om redenen die met uw situatie te maken hebben."),
        Said(
            "objection.otherGround",
            "Hebben wij uw gegevens niet nodig voor een overeenkomst of een wettelijke verplichting, en vroegen wij geen "
                + "toestemming? Dan kunt u bezwaar maken om redenen die met uw situatie te maken hebben."),
        Said(
            "objection.otherGround",
            "Hebben wij je gegevens niet nodig voor een overeenkomst of een wettelijke verplichting, en vroegen wij geen "
                + "toestemming? Dan kun je bezwaar maken om redenen die met jouw situatie te maken hebben.", [:],
            .informal),
        Said(
            "objection.publicTask",
            "Gebruiken wij je gegevens voor een taak van algemeen belang? "
                + "Dan kun je bezwaar maken om redenen die met jouw situatie te maken hebben.", [:], .informal),
        Said(
            "objection.effect",
            "Wij stoppen dan, tenzij dwingende redenen zwaarder wegen dan uw belangen, "
                + "of de gegevens nodig zijn voor een rechtszaak."),
        Said(
            "objection.marketing",
            "Gebruiken wij uw gegevens voor reclame? Dan kunt u altijd bezwaar maken, ook zonder reden. "
                + "Wij gebruiken ze dan niet meer voor reclame."),
        Said(
            "objection.channel.post", "Stuur uw bezwaar naar Dorpsstraat 1, 1234 AB Dorp.",
            ["address": .text("Dorpsstraat 1, 1234 AB Dorp")]),
        Said(
            "objection.channel.form", "Bezwaar maken kan met het formulier op https://example.nl/bezwaar.",
            ["address": .webAddress("https://example.nl/bezwaar")]),
        Said(
            "objection.channel.telephone", "Bel ons met uw bezwaar op 010 123 45 67.",
            ["telephone": .telephone("010 123 45 67")]),
        Said("objection.channel.email", "Bezwaar maakt u via info@club.nl.", ["email": .email("info@club.nl")]),
    ]
}
