import Claims

extension Said {
    static let cookieHelp: [Said] = [
        Said(
            "cookieTopic.whatTheyAre",
            "Een cookie is een klein tekstbestand dat een website op uw apparaat zet. Bij een "
                + "volgend bezoek kan de website dat weer lezen."),
        Said(
            "cookieTopic.whatFor",
            "Websites gebruiken cookies om te werken, om keuzes te onthouden of om bezoek te meten."),
        Said(
            "cookieTopic.theyAreSafe",
            "Een cookie is geen programma en bevat geen virus. Alleen wie een cookie plaatst, kan die lezen."),
        Said("browserChoices", "In de instellingen van uw browser kunt u:"),
        Said("browserChoice.blockAll", "alle cookies tegenhouden"),
        Said("browserChoice.blockThirdParty", "alleen cookies van anderen tegenhouden"),
        Said("browserChoice.blockSites", "cookies van bepaalde websites tegenhouden"),
        Said("browserChoice.blockKinds", "bepaalde soorten cookies tegenhouden"),
        Said("browserChoice.warn", "een melding krijgen voordat er een cookie komt"),
        Said("browserChoice.delete", "cookies verwijderen die er al staan"),
        Said("browserEffect.siteSuffers", "Zonder cookies werkt onze website misschien minder goed, of niet."),
        Said("browserEffect.siteWorks", "Ook zonder cookies werkt onze website goed."),
        Said("browserEffect.oldOnesStay", "Tegenhouden verwijdert geen cookies die er al staan."),
        Said(
            "browserEffect.settingsAreLost",
            "Verwijder je cookies? Dan ben je ook instellingen kwijt, en moet je soms opnieuw inloggen.", [:], .informal
        ),
        Said("browserEffect.theyComeBack", "Bij een volgend bezoek kunnen er weer cookies komen."),
        Said("browserEffect.perDevice", "Dit geldt per browser en per apparaat."),
        Said(
            "browserTools",
            "Cookies tegenhouden kan ook met een programma, zoals Voorbeeldblok en Filter.",
            ["tools": .list(["Voorbeeldblok", "Filter"])]),
        Said("browserPages", "Zo gaat dat in uw browser:"),
        Said(
            "browserPage.address",
            "Voor Voorbeeldbrowser: example.nl/hulp.",
            ["browser": .text("Voorbeeldbrowser"), "address": .webAddress("example.nl/hulp")]),
        Said(
            "browserPage.steps",
            "In Voorbeeldbrowser gaat dat via Opties en dan Privacy.",
            ["browser": .text("Voorbeeldbrowser"), "steps": .text("Opties en dan Privacy")]),
        Said(
            "browserMore",
            "Meer over cookies leest u op example.nl/cookies.", ["address": .webAddress("example.nl/cookies")]),
        Said(
            "futureCookies.kinds",
            "Gaan wij later gebruikmaken van cookies voor statistieken?", ["kinds": .text("cookies voor statistieken")]),
        Said("futureCookies.askConsent", "Wij vragen dan vooraf je toestemming.", [:], .informal),
        Said("futureCookies.askConsentIfNeeded", "Wij vragen dan vooraf uw toestemming, als de wet dat vraagt."),
        Said("futureCookies.changeStatement", "Wij passen dan deze tekst aan."),
        Said("futureCookies.tellPeople", "Wij laten je dat dan weten.", [:], .informal),
    ]
}
