import Facts

// How data are collected (AVG art. 13 and 14: whether people give them themselves).
extension Statement<Organisation> {
    static var collections: Self { .each(\.collections, .collection) }
}

extension Statement<DataCollection> {
    fileprivate static var collection: Self {
        .oneOf(\.way) { way in
            .firstOf(
                .claim(
                    "collected.\(way.rawValue).categories", .avg("14 lid 2 onder f"),
                    saying: ["categories": .list(\.categories)], followedBy: .details),
                .oneOf(\.extent) {
                    .claim("collected.\(way.rawValue).\($0.rawValue)", .avg("14 lid 2 onder f"), followedBy: .details)
                })
        }
    }

    private static var details: Self {
        .all(
            .claim("collected.by", .avg("14 lid 2 onder f"), saying: ["means": .list(\.means)]),
            .claim("collected.when", .avg("14 lid 2 onder f"), saying: ["occasions": .choice(\.occasions)]),
            .claim("collected.notBy", .avg("5 lid 1 onder a"), saying: ["means": .choice(\.notBy)]),
            .claim("collected.ownMail", .avg("5 lid 1 onder a")).when(\.opensOwnMail),
            .claim("collected.direct", .avg("5 lid 1 onder a")).when(\.isDirect),
            .claim("collected.copy", .avg("12 lid 2")).when(\.givesCopy),
            .claim("collected.copyFrom", .avg("12 lid 2"), saying: ["party": .text(\.copyFrom)]))
    }
}
