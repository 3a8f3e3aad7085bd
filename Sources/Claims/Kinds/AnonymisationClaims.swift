import Facts

// Results that lead to nobody, and what is done without personal data (AVG overweging 26).
extension Statement<Organisation> {
    static var anonymised: Self {
        .all(.each(\.anonymised, .output), .each(\.withoutPersonalData, .withoutData))
    }
}

extension Statement<AnonymisedOutput> {
    fileprivate static var output: Self {
        .oneOf(\.form) { form in
            .claim(
                "anonymised.\(form.rawValue)", .avg("4 onder 1"), saying: ["output": .text(\.output)],
                followedBy: .details)
        }
    }

    private static var details: Self {
        .all(
            .claim("anonymised.from", .avg("4 onder 1"), saying: ["categories": .list(\.categories)]),
            .claim("anonymised.holds", .avg("4 onder 1"), saying: ["holds": .list(\.holds)]),
            .claim("anonymised.excludes", .avg("4 onder 1"), saying: ["excluded": .choice(\.excludes)]),
            .claim("anonymised.example", .avg("4 onder 1"), saying: ["example": .text(\.example)]),
            .claim("anonymised.uses", .avg("4 onder 1"), saying: ["uses": .list(\.uses)]),
            .claim("anonymised.keptLonger", .avg("5 lid 1 onder e")).when(\.isKeptLonger),
            .claim("anonymised.public", .avg("4 onder 1")).when(\.isPublic),
            .claim("anonymised.addsNothing", .avg("5 lid 1 onder c")).when(\.addsNothing))
    }
}

extension Statement<WithoutPersonalData> {
    fileprivate static var withoutData: Self {
        .claim(
            "withoutData.activity", .avg("4 onder 1"), saying: ["activity": .text(\.activity)],
            followedBy: .all(
                .claim("withoutData.basis", .avg("4 onder 1"), saying: ["basis": .list(\.basis)]),
                .claim("withoutData.same", .avg("4 onder 1")).when(\.isSameForEveryone),
                .claim("withoutData.alwaysOn", .avg("4 onder 1")).when(\.isAlwaysOn)))
    }
}
