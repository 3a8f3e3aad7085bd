import Facts

// Per purpose, the answers to a fixed list of questions.
extension Statement<Organisation> {
    static var purposes: Self {
        .each(
            \.purposes,
            .claim(
                "purpose.name", .avg("13 lid 1 onder c"), saying: ["purpose": .text(\.name)],
                followedBy: .all(
                    .aims, .subjects, .categories, .each(\.grounds, .ground), .objection, .recipients,
                    .each(\.retention, .retention), .provision, .profiling)))
    }
}

extension Statement<Purpose> {
    fileprivate static var aims: Self {
        .all(
            .claim("purpose.exclusive", .avg("5 lid 1 onder b")).when(\.isExclusive),
            .claim("purpose.onlyIf", .avg("13 lid 1 onder c"), saying: ["condition": .text(\.onlyIf)]),
            .claim("purpose.offByDefault", .avg("25 lid 2")).when(\.isOffByDefault),
            .each(\.details, .claim("purpose.detail", .avg("13 lid 1 onder c"), saying: ["detail": .text(\.self)])))
    }

    fileprivate static var subjects: Self {
        .claim("purpose.subjects", .avg("12 lid 1"), saying: ["subjects": .list(\.subjects)])
    }

    fileprivate static var categories: Self {
        .oneOf(\.categoryListing) {
            .claim(
                "purpose.categories.\($0.rawValue)", .avg("14 lid 1 onder d"),
                saying: ["categories": .list(\.categories)])
        }
    }

    fileprivate static var objection: Self {
        .claim(
            "purpose.objection", .avg("21 lid 1"), .avg("21 lid 4"),
            saying: ["heading": .heading { _ in DocumentKind.objectionHeading }],
            because: { $0.grounds.first(where: \.canBeObjectedTo) })
    }

    fileprivate static var recipients: Self {
        .claim("purpose.recipients", .avg("13 lid 1 onder e"), saying: ["recipients": .list(\.recipients)])
    }

    /// That there is no contract without the data is told with the duty, unless the facts say what else follows.
    fileprivate static var provision: Self {
        .firstOf(
            .claim("provision.needed", .avg("13 lid 2 onder e"))
                .when { $0.provision.value == .contract && $0.withoutProvision.value != nil },
            .oneOf(\.provision.value) { .claim("provision.\($0.rawValue)", .avg("13 lid 2 onder e")) }
        ).then(
            .firstOf(
                .claim(
                    "provision.otherwise.consequence", .avg("13 lid 2 onder e"),
                    saying: ["consequence": .text(\.withoutProvision.value)]),
                .claim("provision.otherwise.nothing", .avg("13 lid 2 onder e")).when(\.withoutProvision.isNone)))
    }

    fileprivate static var profiling: Self {
        .claim(
            "purpose.profiling", .avg("13 lid 2 onder f"), saying: ["consequence": .text(\.profiling.value)])
    }
}
