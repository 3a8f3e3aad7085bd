import Facts

// What the organisation does not do, each told where a reader looks for it (AVG art. 5 lid 1).
extension Statement<Organisation> {
    /// Uses that are excluded, where the purposes stand.
    static var excludedUses: Self {
        .each({ $0.exclusions.filter { !$0.use.isSharing } }, .exclusion(isSharing: false))
    }

    /// Who does not get data, where it is told who does.
    static var excludedSharing: Self {
        .each({ $0.exclusions.filter(\.use.isSharing) }, .exclusion(isSharing: true))
    }

    /// Data that are not there, and that the list of those that are is all.
    static var excludedData: Self {
        .all(
            .given(
                \.minimisation,
                .each(
                    { $0.principles.filter { !$0.isSharing } },
                    .oneOf(\.self) {
                        $0.isSharing ? nil : .claim("minimisation.\($0.rawValue)", .avg("5 lid 1 onder c"))
                    }),
                .claim("minimisation.needed", .avg("5 lid 1 onder c"), saying: ["reasons": .list(\.neededFor)]),
                .claim("minimisation.later", .avg("5 lid 1 onder c"), saying: ["condition": .text(\.moreOnlyIf)])),
            .each(
                \.closedLists,
                .firstOf(
                    .claim("noOtherData.ofSubjects", .avg("13 lid 1"), saying: ["subjects": .list(\.subjects)]),
                    .claim("noOtherData.ofAll", .avg("13 lid 1")))),
            .each(\.excludedData, .excluded))
    }

    /// What others get no more of than is needed.
    static var sharedMinimum: Self {
        .given(
            \.minimisation,
            .each(
                { $0.principles.filter(\.isSharing) },
                .oneOf(\.self) { $0.isSharing ? .claim("sharedMinimum.\($0.rawValue)", .avg("5 lid 1 onder c")) : nil }),
            .claim("sharedMinimum.fewest", .avg("5 lid 1 onder c"), saying: ["parties": .list(\.fewestTo)]))
    }

    /// What a website does not do, in both documents.
    static var excludedTools: Self {
        .given(
            \.website,
            .each(\.excluded, .oneOf(\.self) { .claim("excludedTool.\($0.rawValue)", .tw("11.7a lid 1")) }))
    }
}

extension Statement<Exclusion> {
    fileprivate static func exclusion(isSharing: Bool) -> Self {
        let branch = isSharing ? "excludedSharing" : "excludedUse"
        let exception = Self.oneOf(\.exception) { .claim("\(branch).unless.\($0.rawValue)", .avg("5 lid 1 onder a")) }
        return .oneOf(\.use) { use in
            guard use.isSharing == isSharing else { return nil }
            let id = "\(branch).\(use.rawValue)"
            let anyone = Self.firstOf(
                .claim(
                    "\(id).ofData", .avg("5 lid 1 onder b"), saying: ["data": .list(\.data)], followedBy: exception),
                .claim("\(id).ofAll", .avg("5 lid 1 onder b"), followedBy: exception))
            if use == .other {
                return .firstOf(
                    .claim(
                        "\(id).ofData", .avg("5 lid 1 onder b"),
                        saying: ["data": .list(\.data), "uses": .choice(\.otherUses)], followedBy: exception),
                    .claim(
                        "\(id).ofAll", .avg("5 lid 1 onder b"), saying: ["uses": .choice(\.otherUses)],
                        followedBy: exception))
            }
            guard use == .disclosure else { return anyone }
            return .firstOf(
                .claim(
                    "\(id).ofDataTo", .avg("5 lid 1 onder b"),
                    saying: ["data": .list(\.data), "parties": .choice(\.parties)], followedBy: exception),
                .claim(
                    "\(id).ofAllTo", .avg("5 lid 1 onder b"), saying: ["parties": .choice(\.parties)],
                    followedBy: exception),
                anyone)
        }
    }
}

extension Statement<ExcludedData> {
    fileprivate static var excluded: Self {
        .oneOf(\.handling) { handling in
            let id = "excludedData.\(handling.rawValue)"
            return .firstOf(
                .claim(
                    "\(id).during", .avg("5 lid 1 onder c"),
                    saying: ["data": .choice(\.data), "activity": .text(\.activity)], followedBy: .unlinkable),
                .claim(
                    "\(id).always", .avg("5 lid 1 onder c"), saying: ["data": .choice(\.data)],
                    followedBy: .unlinkable))
        }
    }

    private static var unlinkable: Self {
        .claim("excludedData.unlinkable", .avg("5 lid 1 onder c")).when(\.isUnlinkable)
    }
}
