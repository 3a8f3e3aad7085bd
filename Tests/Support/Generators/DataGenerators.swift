import Facts

extension FactGenerator {
    mutating func categories() -> [DataCategory] {
        labels(Labels.data).map { label in
            var category = DataCategory(
                label, one(of: DataNature.allCases), listing: one(of: Listing.allCases),
                usedFor: optional { $0.label(Labels.activities) }, source: optional { $0.source() })
            category.examples = labels(Labels.data)
            return category
        }
    }

    private mutating func source() -> DataSource {
        var source = DataSource(
            listing: one(of: Listing.allCases), isPublic: yesOrNo(), categoriesNamed: yesOrNo(),
            notice: answer { $0.label(Labels.moments) })
        source.names = labels(Labels.parties)
        return source
    }
}
