import Facts

// How the statement changes, and how readers hear of it.
extension Statement<Organisation> {
    static var changes: Self {
        .all(
            .given(\.changes, .claim("changes.possible", .avg("5 lid 2")).when(\.mayChange)),
            .claim("changes.dated", .avg("5 lid 2"), because: \.version).when { $0.changes?.mayChange == true },
            .given(\.changes, .announced, .claim("selfCheck", .avg("5 lid 2")).when(\.checksItself)))
    }
}

extension Statement<ChangePolicy> {
    fileprivate static var announced: Self {
        .firstOf(
            .claim(
                "changes.announced.within", .avg("12 lid 1"),
                saying: ["channel": .text(\.announcedBy.value), "term": .term(\.noticeTerm.value)]),
            .claim(
                "changes.announced.before", .avg("12 lid 1"), saying: ["channel": .text(\.announcedBy.value)]))
    }
}
