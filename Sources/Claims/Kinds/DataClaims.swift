import Facts

// Whose data, which data, and where they come from.
extension Statement<Organisation> {
    static var subjects: Self {
        .all(
            .oneOf(\.subjectListing) {
                .claim("subjects.\($0.rawValue)", .avg("12 lid 1"), because: \.subjects.first)
            },
            .each(\.subjects, .subject))
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
                \.categoriesServePurposes, .claim("categoriesServePurposes", .avg("5 lid 1 onder b")),
                .claim("purposeLimitation", .avg("5 lid 1 onder b")).when(\.isLimited)
            ).when { !$0.categories.isEmpty },
            .each(\.categories, .use, .condition, .source))
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

    fileprivate static var condition: Self {
        .all(
            .oneOf(\.modality) {
                $0 == .always
                    ? nil
                    : .claim(
                        "categoryModality.\($0.rawValue)", .avg("14 lid 1 onder d"),
                        saying: ["category": .text(\.label)])
            },
            .claim(
                "categoryOnlyIf", .avg("14 lid 1 onder d"),
                saying: ["category": .text(\.label), "condition": .text(\.onlyIf)]))
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
