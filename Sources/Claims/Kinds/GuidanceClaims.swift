import Facts

// What the statement is about, what it does not answer for, and what helps its readers.
extension Statement<Organisation> {
    static var scope: Self {
        .given(
            \.scope, .claim("scope.covers", .avg("12 lid 1"), saying: ["covers": .list(\.covers)]),
            .claim("scope.excludes", .avg("12 lid 1"), saying: ["excludes": .list(\.excludes)]),
            .claim("scope.elsewhere", .avg("12 lid 1"), saying: ["place": .text(\.elsewhere.value)])
                .when { !$0.excludes.isEmpty })
    }

    static var siteFeatures: Self {
        .given(
            \.website,
            .each(\.lacks, .oneOf({ $0 }) { .claim("siteFeature.\($0.rawValue)", .avg("13 lid 1 onder c")) }))
    }

    static var placedNotices: Self {
        .each(
            \.placedNotices,
            .oneOf({ Count($0.shows.count) }) {
                .claim(
                    "placedNotice.\($0.rawValue)", .avg("12 lid 1"),
                    saying: ["place": .text(\.place), "shown": .list(\.shows)])
            })
    }

    static var disclaimers: Self { .each(\.disclaimers, .disclaimer) }

    static var advice: Self { .each(\.advice, .advice) }

    static var standardTexts: Self {
        .each(\.standardTextsHere, .oneOf({ $0 }) { .claim("standardText.\($0.rawValue)", .avg("12 lid 1")) })
    }
}

extension Organisation {
    /// Without the age of consent of the Netherlands, where the controller is elsewhere.
    fileprivate var standardTextsHere: [StandardText] {
        isAbroad ? standardTexts.filter { $0 != .askingParents } : standardTexts
    }
}

extension Statement<Disclaimer> {
    fileprivate static var disclaimer: Self {
        .oneOf(\.kind) { kind in
            let object: Slots<Disclaimer> = ["object": .text(\.object)]
            let slots = kind == .anothers ? object + ["party": .text(\.whose.value)] : object
            return .claim(
                "disclaimer.\(kind.rawValue)", .avg("12 lid 1"), saying: slots,
                followedBy: .claim("disclaimer.care", .avg("12 lid 1")).when(\.isChosenWithCare))
        }
    }
}

extension Statement<Advice> {
    fileprivate static var advice: Self {
        .oneOf(\.kind) { kind in
            let id = "advice.\(kind.rawValue)"
            let object: Slots<Advice> = ["object": .text(\.object)]
            let bare = Self.claim(id, .avg("5 lid 1 onder c"), saying: object, followedBy: .consequence)
            if kind == .report { return bare }
            return .firstOf(
                .claim(
                    id + "In", .avg("5 lid 1 onder c"), saying: object + ["place": .text(\.place.value)],
                    followedBy: .consequence), bare)
        }
    }

    private static var consequence: Self {
        .claim("advice.then", .avg("12 lid 1"), saying: ["consequence": .text(\.then.value)])
    }
}
