import Facts

// How the statement changes, and how readers hear of it.
extension Statement<Organisation> {
    static var changes: Self {
        .all(
            .given(\.changes, .claim("changes.possible", .avg("5 lid 2")).when(\.mayChange)),
            .oneOf({ $0.version?.told }) { .claim("changes.\($0.rawValue)", .avg("5 lid 2"), because: \.version) }
                .when { $0.changes?.mayChange == true },
            .given(
                \.changes, .announced, .details, .claim("selfCheck", .avg("5 lid 2")).when(\.checksItself)))
    }
}

extension Statement<ChangePolicy> {
    fileprivate static var announced: Self {
        .all(
            .firstOf(
                .claim(
                    "changes.announced.within", .avg("12 lid 1"),
                    saying: ["channels": .choice(\.announcedBy.value), "term": .term(\.noticeTerm.value)]),
                .oneOf(\.timing) {
                    .claim(
                        "changes.announced.\($0.rawValue)", .avg("12 lid 1"),
                        saying: ["channels": .choice(\.announcedBy.value)])
                },
                .claim(
                    "changes.told.within", .avg("12 lid 1"), saying: ["term": .term(\.noticeTerm.value)]
                ).when { $0.announcement == .told },
                .oneOf(\.timing) { .claim("changes.told.\($0.rawValue)", .avg("12 lid 1")) }
                    .when { $0.announcement == .told }),
            .oneOf(\.announcement) { announcement in
                switch announcement {
                case .unsaid, .told: nil
                case .notAlways, .never: .claim("changes.unannounced.\(announcement.rawValue)", .avg("12 lid 1"))
                }
            })
    }

    fileprivate static var details: Self {
        .all(
            .claim("changes.reasons", .avg("5 lid 2"), saying: ["reasons": .choice(\.reasons)]),
            .oneOf(\.takesEffect) { .claim("changes.effect.\($0.rawValue)", .avg("5 lid 2")) })
    }
}

/// What stands above a document, of which the section on changes tells.
private enum VersionMark: String, CaseIterable {
    case dated, datedAlone, numbered
}

extension Version {
    fileprivate var told: VersionMark? {
        if date != nil || month != nil { return number == nil ? .datedAlone : .dated }
        return number == nil ? nil : .numbered
    }
}
