import Facts

extension FactGenerator {
    mutating func subjects() -> [DataSubject] {
        labels(Labels.people).map { label in
            var subject = DataSubject(label, one(of: DataSubject.Relation.allCases))
            subject.examples = labels(Labels.people)
            subject.listing = listing(of: subject.examples)
            return subject
        }
    }

    mutating func categories() -> [DataCategory] {
        labels(Labels.data).map { label in
            var category = DataCategory(
                label, one(of: DataNature.allCases), usedFor: optional { $0.label(Labels.activities) },
                source: optional { $0.source() })
            category.examples = labels(Labels.data)
            category.listing = listing(of: category.examples)
            return category
        }
    }

    private mutating func source() -> DataSource {
        if chance(oneIn: 6) { return DataSource(isPublic: .unknown("gevraagd op 21 november 2026")) }
        var source = DataSource(
            listing: one(of: Listing.allCases), isPublic: yesOrNo(), categoriesNamed: yesOrNo(),
            notice: answer { $0.label(Labels.moments) })
        source.names = labels(Labels.sources, atLeast: 1)
        return source
    }
}
