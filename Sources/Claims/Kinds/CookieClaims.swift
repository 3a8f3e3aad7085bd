import Facts

// Which cookies a website places, and how consent for them is asked and taken back (Tw art. 11.7a).
extension Statement<Organisation> {
    /// What the privacy statement says of cookies: whether there are any, and where to read about them.
    static var cookieMention: Self {
        .all(
            .given(
                \.website, .noCookies,
                .given(
                    \.cookies.value, .claim("cookies.placed", .tw("11.7a lid 1")),
                    .claim("cookies.mention", .tw("11.7a lid 1"), saying: ["document": .document(.cookiePolicy)]))),
            .excludedTools)
    }

    static var privacyMention: Self {
        .claim("privacyMention", .avg("12 lid 1"), saying: ["document": .document(.privacyStatement)])
    }

    static var cookies: Self { .given(\.website, .noCookies, .given(\.cookies.value, .cookies)) }

    static var cookieConsent: Self {
        .given(\.website?.cookies.value?.consent, .asked, .refused, .withdrawn)
    }
}

extension Statement<Website> {
    fileprivate static var noCookies: Self {
        .claim("cookies.none", .tw("11.7a lid 1")).when(\.cookies.isNone)
    }
}

extension Statement<Cookies> {
    fileprivate static var cookies: Self {
        .all(
            .claim("cookies.onVisit", .tw("11.7a lid 1")).when(\.placedOnVisit),
            .claim(
                "cookies.holdNo", .tw("11.7a lid 1 onder a"), saying: ["data": .choice(\.excludedData)]),
            .claim("cookies.keptAtMost", .tw("11.7a lid 1 onder a"), saying: ["term": .term(\.keptAtMost.value)]),
            .oneOf(\.listing) { .claim("cookies.\($0.rawValue)", .tw("11.7a lid 1 onder a")) }
                .when { !$0.cookies.isEmpty },
            .all(CookieCategory.allCases.map(category)))
    }

    private static func category(_ category: CookieCategory) -> Self {
        .claim(
            "cookieCategory.\(category.rawValue)", .tw("11.7a lid 3"), because: { $0.members(of: category).first },
            followedBy: .all(rule(for: category), .each({ $0.members(of: category) }, .cookie)))
    }

    /// Whether cookies of a category wait for consent, and what a visitor's choice changes. That a site waits is told only
    /// where each cookie of the category is known to.
    private static func rule(for category: CookieCategory) -> Self {
        switch category {
        case .functional, .limitedAnalytics:
            .claim(
                "cookieRule.\(category.rawValue)", .tw("11.7a lid 3"), because: { $0.members(of: category).first }
            ).when { $0.consent?.scope != .all }
        case .analytics, .tracking:
            .claim(
                "cookieRule.consent", .tw("11.7a lid 1 onder b"), .avg("7 lid 3"),
                because: { $0.members(of: category).first }
            ).when { $0.members(of: category).allSatisfy { $0.isSetBeforeConsent == .known(false) } }
        case .unsaid: .all()
        }
    }
}

extension Cookies {
    fileprivate func members(of category: CookieCategory) -> [Cookie] { cookies.filter { $0.category == category } }
}

extension Statement<Cookie> {
    fileprivate static var cookie: Self {
        .firstOf(
            .claim(
                "cookie.name.named", .tw("11.7a lid 1 onder a"),
                saying: ["cookie": .text(\.label), "name": .text(\.otherName)], followedBy: .answers),
            .claim(
                "cookie.name.plain", .tw("11.7a lid 1 onder a"), saying: ["cookie": .text(\.label)],
                followedBy: .answers))
    }

    private static var answers: Self { .all(.uses, .lifetime, .parties) }

    private static var uses: Self {
        .all(
            .claim("cookie.purposes", .tw("11.7a lid 1 onder a"), saying: ["purposes": .list(\.purposes)]),
            .firstOf(
                .claim("cookie.purposes.data", .tw("11.7a lid 1 onder a"), saying: ["data": .list(\.data)])
                    .when { $0.dataListing == .complete },
                .claim("cookie.purposes.dataExamples", .tw("11.7a lid 1 onder a"), saying: ["data": .list(\.data)])),
            .each(
                \.serves,
                .claim(
                    "cookie.purposes.served", .tw("11.7a lid 1 onder a"), .avg("13 lid 1 onder c"),
                    saying: ["purpose": .purpose(\.self)])))
    }

    private static var lifetime: Self {
        .firstOf(
            .claim("cookie.lifetime.session", .tw("11.7a lid 1 onder a")).when { $0.lifetime == .session },
            .claim("cookie.lifetime.term", .tw("11.7a lid 1 onder a"), saying: ["term": .term(\.term)]))
    }

    private static var parties: Self {
        .all(
            .claim("cookie.party", .tw("11.7a lid 1 onder a"), saying: ["party": .text(\.party.value)]),
            .claim("cookie.readers.none", .tw("11.7a lid 1 onder a")).when(\.thirdParties.isNone),
            .claim(
                "cookie.readers.named", .tw("11.7a lid 1 onder a"), saying: ["readers": .list(\.thirdParties.value)]))
    }
}

extension Cookie {
    /// Its technical name, where it is called by another.
    fileprivate var otherName: String? { name.value == label ? nil : name.value }

    fileprivate var term: Term? { if case .known(.term(let term)) = lifetime { term } else { nil } }
}

extension Statement<CookieConsent> {
    fileprivate static var asked: Self {
        .all(
            .oneOf(\.scope) { .claim("cookieConsent.\($0.rawValue)", .tw("11.7a lid 1 onder b")) },
            .firstOf(
                .claim(
                    "cookieConsent.moment.once", .tw("11.7a lid 1 onder b"), saying: ["moment": .text(\.moment.value)]
                ).when(\.isAskedOnce),
                .claim(
                    "cookieConsent.moment.each", .tw("11.7a lid 1 onder b"), saying: ["moment": .text(\.moment.value)]))
        )
    }

    fileprivate static var refused: Self {
        .all(
            .claim("cookieConsent.refusal", .avg("4 onder 11")).when { $0.refusingIsAsEasy == .known(true) },
            .claim("cookieConsent.open", .avg("7 lid 4")).when(\.wall.isNone))
    }

    fileprivate static var withdrawn: Self {
        .firstOf(
            .claim("cookieWithdrawal.browser", .avg("7 lid 3")).when { $0.withdrawal == .known(.browserSettings) },
            .claim("cookieWithdrawal.place", .avg("7 lid 3"), saying: ["place": .text(\.placeOfWithdrawal)]))
    }
}

extension CookieConsent {
    fileprivate var placeOfWithdrawal: String? { if case .known(.place(let place)) = withdrawal { place } else { nil } }
}
