import Facts

// Which cookies a website places, and how consent for them is asked and taken back (Tw art. 11.7a).
extension Statement<Organisation> {
    /// What the privacy statement says of cookies: whether there are any, and where to read about them.
    static var cookieMention: Self {
        .all(
            .given(
                \.website, .noCookies, .restOfStorage,
                .given(
                    \.cookies.value, .claim("cookies.placed", .tw("11.7a lid 1")),
                    .claim("cookies.tracking", .tw("11.7a lid 1"), because: \.tracking),
                    .claim("cookies.mention", .tw("11.7a lid 1"), saying: ["document": .document(.cookiePolicy)]))),
            .excludedTools)
    }

    static var privacyMention: Self {
        .claim("privacyMention", .avg("12 lid 1"), saying: ["document": .document(.privacyStatement)])
    }

    static var cookies: Self { .given(\.website, .noCookies, .restOfStorage, .given(\.cookies.value, .cookies)) }

    static var cookieConsent: Self {
        .given(\.website?.cookies.value?.consent, .asked, .refused, .withdrawn)
    }
}

extension Statement<Website> {
    fileprivate static var noCookies: Self {
        .claim("cookies.none", .tw("11.7a lid 1")).when(\.cookies.isNone)
    }

    fileprivate static var restOfStorage: Self {
        .all(
            .claim("cookies.nothingElse", .tw("11.7a lid 1")).when(\.storesNothingElse),
            .claim("cookies.noBanner", .tw("11.7a lid 3")).when(\.needsNoBanner))
    }
}

extension Statement<Cookies> {
    fileprivate static var cookies: Self {
        .all(
            .claim("cookies.onVisit", .tw("11.7a lid 1")).when(\.placedOnVisit),
            .claim(
                "cookies.holdNo", .tw("11.7a lid 1 onder a"), saying: ["data": .choice(\.excludedData)]),
            .firstOf(
                .claim("cookies.kinds", .tw("11.7a lid 1 onder a")).when { $0.listing == .complete && $0.areKinds },
                .oneOf(\.listing) { .claim("cookies.\($0.rawValue)", .tw("11.7a lid 1 onder a")) }
            ).when { !$0.cookies.isEmpty },
            .claim("cookies.keptAtMost", .tw("11.7a lid 1 onder a"), saying: ["term": .term(\.keptAtMost.value)]),
            .all(CookieCategory.allCases.map(category)))
    }

    private static func category(_ category: CookieCategory) -> Self {
        .claim(
            "cookieCategory.\(category.rawValue)", .tw("11.7a lid 3"), because: { $0.members(of: category).first },
            followedBy: .all(
                rule(for: category),
                .given(
                    { $0.cookieCalled(as: category) },
                    .claim("cookieUse", .tw("11.7a lid 1 onder a"), saying: ["purposes": .list(\.purposes)])),
                .each({ $0.cookieCalled(as: category) == nil ? $0.members(of: category) : [] }, .cookie)))
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
            .firstOf(
                .claim(
                    "cookieRule.consent", .tw("11.7a lid 1 onder b"), .avg("7 lid 3"),
                    because: { $0.members(of: category).first }
                ).when { $0.members(of: category).allSatisfy { $0.isSetBeforeConsent == .known(false) } },
                .claim("cookieRule.asked", .tw("11.7a lid 1 onder b"), because: \.consent)
                    .when { $0.asksFor(category) })
        case .unsaid: .all()
        }
    }
}

extension Cookies {
    fileprivate func members(of category: CookieCategory) -> [Cookie] { cookies.filter { $0.category == category } }

    /// The one cookie of a category, where it is called as the heading is, and nothing but its purposes is told of it.
    fileprivate func cookieCalled(as category: CookieCategory) -> Cookie? {
        let all = members(of: category)
        return all.count == 1 && all[0].isCalledAsItsCategory && all[0].tellsPurposesAlone ? all[0] : nil
    }

    var tracking: Cookie? { members(of: .tracking).first }

    /// Whether none of them is told by its name: what is listed are kinds of cookies.
    fileprivate var areKinds: Bool { cookies.allSatisfy { $0.name.value == nil } }

    /// Whether the cookies for which consent is asked are those of a category: it alone is left that needs any.
    fileprivate func asksFor(_ category: CookieCategory) -> Bool {
        let needing = [CookieCategory.analytics, .tracking, .unsaid].filter { !members(of: $0).isEmpty }
        return consent?.scope == .some && listing == .complete && needing == [category]
            && !members(of: category).contains { $0.isSetBeforeConsent == .known(true) }
    }
}

extension Statement<Cookie> {
    fileprivate static var cookie: Self {
        .firstOf(
            .claim(
                "cookie.name.named", .tw("11.7a lid 1 onder a"),
                saying: ["cookie": .text(\.label), "name": .text(\.otherName)], followedBy: .answers),
            .claim(
                "cookie.name.technical", .tw("11.7a lid 1 onder a"), saying: ["name": .text(\.label)],
                followedBy: .answers
            ).when { $0.name.value == $0.label },
            .claim(
                "cookie.name.plain", .tw("11.7a lid 1 onder a"), saying: ["cookie": .text(\.label)],
                followedBy: .answers))
    }

    private static var answers: Self { .all(.uses, .lifetime, .parties) }

    private static var uses: Self {
        .all(
            .claim("cookie.purposes", .tw("11.7a lid 1 onder a"), saying: ["purposes": .list(\.otherPurposes)]),
            .oneOf(\.technique) { technique in
                technique == .cookie
                    ? nil : .claim("cookie.purposes.technique.\(technique.rawValue)", .tw("11.7a lid 1 onder a"))
            },
            .claim("cookie.purposes.when", .tw("11.7a lid 1 onder a"), saying: ["moment": .text(\.placedWhen.value)]),
            .firstOf(
                .claim("cookie.purposes.data", .tw("11.7a lid 1 onder a"), saying: ["data": .list(\.data)])
                    .when { $0.dataListing == .complete },
                .claim("cookie.purposes.dataExamples", .tw("11.7a lid 1 onder a"), saying: ["data": .list(\.data)])),
            .each(
                \.tells, .oneOf({ $0 }) { .claim("cookie.purposes.tells.\($0.rawValue)", .tw("11.7a lid 1 onder a")) }),
            .claim(
                "cookie.purposes.without", .tw("11.7a lid 1 onder a"), saying: ["consequence": .text(\.withoutIt.value)]
            ),
            .each(\.samePurposes, .purpose("cookie.purposes.same")),
            .each(\.servedBesides, .purpose("cookie.purposes.served")))
    }

    private static var lifetime: Self {
        .firstOf(
            .claim("cookie.lifetime.session", .tw("11.7a lid 1 onder a")).when { $0.lifetime == .session },
            .claim("cookie.lifetime.untilErased", .tw("11.7a lid 1 onder a")).when { $0.lifetime == .untilErased },
            .claim("cookie.lifetime.until", .tw("11.7a lid 1 onder a"), saying: ["event": .text(\.endingEvent)]),
            .claim("cookie.lifetime.term", .tw("11.7a lid 1 onder a"), saying: ["term": .term(\.term)]))
    }

    private static var parties: Self {
        .all(
            .claim("cookie.party", .tw("11.7a lid 1 onder a"), saying: ["party": .text(\.party.value)]),
            .claim("cookie.readers.none", .tw("11.7a lid 1 onder a")).when(\.thirdParties.isNone),
            .firstOf(
                .claim("cookie.readers.same", .tw("11.7a lid 1 onder a"))
                    .when { $0.isReadByItsParty && $0.otherReaders.isEmpty },
                .claim(
                    "cookie.readers.sameAndOthers", .tw("11.7a lid 1 onder a"),
                    saying: ["readers": .list(\.otherReaders)]
                ).when(\.isReadByItsParty),
                .claim("cookie.readers.named", .tw("11.7a lid 1 onder a"), saying: ["readers": .list(\.otherReaders)])))
    }
}

extension Cookie {
    fileprivate var tellsPurposesAlone: Bool {
        technique == .cookie && name.value == nil && party.value == nil && lifetime.value == nil && serves.isEmpty
            && thirdParties.value == nil && !thirdParties.isNone && data.isEmpty && tells.isEmpty
            && placedWhen.value == nil && withoutIt.value == nil
    }

    /// Its technical name, where it is called by another.
    fileprivate var otherName: String? { name.value == label ? nil : name.value }

    fileprivate var term: Term? { if case .known(.term(let term)) = lifetime { term } else { nil } }
    fileprivate var endingEvent: String? { if case .known(.until(let event)) = lifetime { event } else { nil } }

    // What the cookie is for in the words of a purpose that it serves is said once, by that purpose.
    fileprivate var samePurposes: [String] { serves.filter(purposes.contains) }
    fileprivate var servedBesides: [String] { serves.filter { !purposes.contains($0) } }
    fileprivate var otherPurposes: [String] { purposes.filter { !serves.contains($0) } }

    // A reader that is the cookie's own party is not named a second time.
    fileprivate var isReadByItsParty: Bool {
        party.value.map { thirdParties.value?.contains($0) == true } ?? false
    }
    fileprivate var otherReaders: [String] { (thirdParties.value ?? []).filter { $0 != party.value } }
}

extension Statement<String> {
    fileprivate static func purpose(_ id: String) -> Self {
        .claim(
            id, .tw("11.7a lid 1 onder a"), .avg("13 lid 1 onder c"), saying: ["purpose": .purpose(\.self)])
    }
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
                    "cookieConsent.moment.each", .tw("11.7a lid 1 onder b"), saying: ["moment": .text(\.moment.value)])),
            .claim("cookieConsent.choices", .tw("11.7a lid 1 onder b"), saying: ["choices": .choice(\.choices)]))
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
