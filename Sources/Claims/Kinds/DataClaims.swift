import Facts

// Whose data, which data, and where they come from.
extension Statement<Organisation> {
    static var subjects: Self {
        .all(
            .oneOf(\.subjectListing) {
                .claim("subjects.\($0.rawValue)", .avg("12 lid 1"), because: \.subjects.first)
            },
            .each(\.subjects, .subject), .each(\.subjects, .arrival))
    }

    static var categories: Self {
        .all(
            .oneOf(\.categoryModality) { modality in
                .oneOf(\.categoryListing) { listing in
                    .claim(
                        "categories.\(modality.rawValue).\(listing.rawValue)", .avg("14 lid 1 onder d"),
                        because: \.categories.first)
                }
            },
            .each(\.categories, .category),
            .given(
                \.categoriesServePurposes,
                .firstOf(
                    .claim("purposeLimitation", .avg("5 lid 1 onder b")).when(\.isLimited),
                    .claim("categoriesServePurposes", .avg("5 lid 1 onder b")))
            ).when { !$0.categories.isEmpty },
            .each(\.categories, .use, .condition, .source, .necessity))
    }
}

extension Statement<DataSubject> {
    fileprivate static var subject: Self {
        .firstOf(
            .oneOf(\.listing) {
                .claim(
                    "subject.\($0.rawValue)", .avg("12 lid 1"),
                    saying: ["subject": .text(\.label), "examples": .list(\.examples)])
            },
            .claim("subject.plain", .avg("12 lid 1"), saying: ["subject": .text(\.label)]))
    }
}

extension Statement<DataCategory> {
    fileprivate static var category: Self {
        .firstOf(
            .oneOf(\.listing) {
                .claim(
                    "category.\($0.rawValue)", .avg("14 lid 1 onder d"),
                    saying: ["category": .text(\.label), "examples": .list(\.examples)])
            },
            .claim("category.plain", .avg("14 lid 1 onder d"), saying: ["category": .text(\.label)]))
    }

    fileprivate static var use: Self {
        .claim(
            "categoryUse", .avg("13 lid 1 onder c"), saying: ["category": .text(\.label), "use": .text(\.usedFor)])
    }

    /// "Only if" says more than "only sometimes".
    fileprivate static var condition: Self {
        .firstOf(
            .claim(
                "categoryOnlyIf", .avg("14 lid 1 onder d"),
                saying: ["category": .text(\.label), "condition": .text(\.onlyIf)]),
            .oneOf(\.modality) {
                $0 == .always
                    ? nil
                    : .claim(
                        "categoryModality.\($0.rawValue)", .avg("14 lid 1 onder d"),
                        saying: ["category": .text(\.label)])
            })
    }

    fileprivate static var source: Self {
        .oneOf(\.source?.listing) {
            .claim(
                "source.\($0.rawValue)", .avg("14 lid 2 onder f"),
                saying: ["category": .text(\.label), "sources": .list(\.source?.names)], because: \.source,
                followedBy: .given(\.source, .details))
        }
    }
}

extension Statement<DataSource> {
    fileprivate static var details: Self {
        .all(
            .claim("source.public", .avg("14 lid 2 onder f")).when { $0.isPublic == .known(true) },
            .claim("source.notPublic", .avg("14 lid 2 onder f")).when { $0.isPublic == .known(false) },
            .claim("source.onlyIf", .avg("14 lid 2 onder f"), saying: ["condition": .text(\.onlyIf)]),
            .claim("source.notice", .avg("14 lid 3"), saying: ["moment": .text(\.notice.value)]))
    }
}

extension Statement<DataSubject> {
    fileprivate static var arrival: Self {
        .oneOf(\.arrival) { arrival in
            let by: Slots<DataSubject> = arrival == .selfRegistered ? [:] : ["by": .text(\.arrivalBy)]
            return .claim(
                "arrival.\(arrival.rawValue)", .avg("14 lid 2 onder f"), saying: ["subject": .text(\.label)] + by)
        }
    }
}

extension Statement<DataCategory> {
    /// Each sentence names its category: there is no telling which of them comes first.
    fileprivate static var necessity: Self {
        .all(
            .oneOf(\.necessity) {
                .claim("necessity.\($0.rawValue)", .avg("13 lid 2 onder e"), saying: ["category": .text(\.label)])
            },
            .claim(
                "necessity.optionalExamples", .avg("13 lid 2 onder e"),
                saying: ["category": .text(\.label), "examples": .list(\.optionalExamples)]),
            .claim(
                "necessity.requiredExamples", .avg("13 lid 2 onder e"),
                saying: ["category": .text(\.label), "examples": .list(\.requiredExamples)]),
            .claim(
                "necessity.consequence", .avg("13 lid 2 onder e"),
                saying: ["category": .text(\.label), "consequence": .text(\.withoutIt.value)]),
            .claim("necessity.noConsequence", .avg("13 lid 2 onder e"), saying: ["category": .text(\.label)])
                .when(\.withoutIt.isNone),
            .claim(
                "necessity.reason", .avg("5 lid 1 onder c"),
                saying: ["category": .text(\.label), "reasons": .list(\.reasons)]),
            .claim(
                "necessity.illustration", .avg("12 lid 1"),
                saying: ["category": .text(\.label), "illustration": .text(\.illustration)]),
            .claim(
                "necessity.managed", .avg("25"),
                saying: ["category": .text(\.label), "place": .text(\.managedIn)]))
    }
}
