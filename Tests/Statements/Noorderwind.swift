import Facts

// A gliding club, whose website shows parts of others: a map, flights, traffic and weather.

private let bezoekers = DataSubject("bezoekers van onze website")
private let schrijvers = DataSubject("mensen die ons schrijven of zich aanmelden")

private let bezoek = DataCategory(
    "bezoekgegevens",
    including: "bezochte pagina’s", "de website waar je vandaan komt", "ongeveer uit welk land je komt",
    "het soort apparaat")
private let formulier = DataCategory("wat je in een formulier invult")

private let kaart = Recipient("Voorbeeldkaart", as: .unknown, for: "het tonen van een kaart")
private let google = Recipient("Google", as: .unknown, for: "het tonen van vluchtgegevens")
private let radar = Recipient("Voorbeeldradar", as: .unknown, for: "het tonen van vliegverkeer")
private let weer = Recipient("Voorbeeldweer", as: .unknown, for: "het tonen van het weer")

private let notSaid = "the statement does not say; to be asked"
private let saysSo = "it stands so in the statement; to be asked"

/// What stands in a page, and gets what every page asks for by itself.
private func embedded(_ label: String, by party: String, onlyOn page: String, statement: String) -> EmbeddedContent {
    EmbeddedContent(
        label, by: .known(party), onlyOn: .known(page), loaded: .onOpening,
        gets: ["je IP-adres", "gegevens over je browser"], storesOnDevice: true, isBeyondControl: true,
        statement: .known(statement)
    ).accepting(.cookiesDeniedButPresent, because: saysSo, until: "2027-11-21")
}

extension Organisation {
    static let noorderwind = Organisation("noorderwind", addressing: .informal) {
        Controller(
            "Zweefvliegclub Noorderwind", email: "info@noorderwind.example",
            postalAddress: "Veldweg 1, 1234 AB Voorbeelddorp")
        Scope("het bezoek aan onze website")
        Version(of: "2026-05-01")
        DataSubjects(bezoekers, schrijvers)
        DataCategories(bezoek, formulier)
        Collected(.given, formulier, opensOwnMail: true, isDirect: true)

        Purpose("bezoeken tellen") {
            Concerns(bezoekers)
            Processes(bezoek)
            CanObject()
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
            Accepted(.retentionMissing, because: notSaid, until: "2027-11-21")
        }
        Purpose("berichten beantwoorden en aanmeldingen behandelen") {
            Concerns(schrijvers)
            Processes(formulier)
            OnlyForThis()
            CanObject()
            Keep.ofThese(for: .asLongAs("dat nodig is om je bericht of aanmelding te behandelen", also: nil))
            Accepted(.purposeWithoutGround, because: notSaid, until: "2027-11-21")
        }

        Sharing {
            kaart
            google
            radar
            weer
        }
        Website("https://noorderwind.example", cookies: .none) {
            embedded(
                "de kaart", by: "Voorbeeldkaart", onlyOn: "de contactpagina", statement: "https://kaart.example/privacy"
            )
            embedded(
                "de vluchtgegevens", by: "Google", onlyOn: "de pagina Vluchten",
                statement: "https://policies.google.com/privacy")
            embedded(
                "het vliegverkeer", by: "Voorbeeldradar", onlyOn: "de pagina Vluchten",
                statement: "https://radar.example/privacy")
            embedded(
                "het weerbericht", by: "Voorbeeldweer", onlyOn: "de pagina Vluchten",
                statement: "https://weer.example/privacy")
            Analytics(
                "Voorbeeldmeting", usesNoCookies: true, .keepsNoAddresses, .makesNoProfiles, .honoursDoNotTrack,
                .showsTotalsOnly, dashboard: "https://meting.example/noorderwind",
                statement: "https://meting.example/privacy")
            CookieHelp(choices: [.blockAll, .delete])
        }
        Rights(by: .email, answeredWithin: .weeks(4)) {
            Offers(.portability)
        }
        ChangePolicy(mayChange: true)
        Explains(.newestVersion)
    }
}
