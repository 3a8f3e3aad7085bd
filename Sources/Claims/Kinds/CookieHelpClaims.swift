import Facts

// What the cookie policy explains of cookies, how visitors keep them out, and what comes first should others come later.
extension Statement<Organisation> {
    static var cookieTopics: Self {
        .given(
            \.website?.cookieHelp,
            .each(\.topics, .oneOf({ $0 }) { .claim("cookieTopic.\($0.rawValue)", .avg("12 lid 1")) }))
    }

    static var futureCookies: Self { .given(\.website, .each(\.futureCookies, .plan)) }

    static var browserHelp: Self { .given(\.website?.cookieHelp, .help) }
}

extension Statement<CookieHelp> {
    fileprivate static var help: Self {
        .all(
            .claim("browserChoices", .avg("7 lid 3")).when { !$0.choices.isEmpty },
            .each(\.choices, .oneOf({ $0 }) { .claim("browserChoice.\($0.rawValue)", .avg("7 lid 3")) }),
            .each(\.effects, .oneOf({ $0 }) { .claim("browserEffect.\($0.rawValue)", .avg("12 lid 1")) }),
            .claim("browserTools", .avg("12 lid 1"), saying: ["tools": .list(\.tools)]),
            .claim("browserPages", .avg("12 lid 1"), because: \.pages.first), .each(\.pages, .page),
            .claim("browserMore", .avg("12 lid 1"), saying: ["address": .webAddress(\.moreAt.value)]))
    }
}

extension Statement<HelpPage> {
    fileprivate static var page: Self {
        .all(
            .claim(
                "browserPage.address", .avg("12 lid 1"),
                saying: ["browser": .text(\.browser), "address": .webAddress(\.address.value)]),
            .claim(
                "browserPage.steps", .avg("12 lid 1"),
                saying: ["browser": .text(\.browser), "steps": .text(\.steps.value)]))
    }
}

extension Statement<FutureCookies> {
    fileprivate static var plan: Self {
        .claim(
            "futureCookies.kinds", .tw("11.7a lid 1"), saying: ["kinds": .text(\.kinds)],
            followedBy: .each(
                \.steps, .oneOf({ $0 }) { .claim("futureCookies.\($0.rawValue)", .tw("11.7a lid 1")) })
        ).when { !$0.steps.isEmpty }
    }
}
