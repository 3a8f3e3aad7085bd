import Facts

/// A retention period with the name of the purpose it stands in, if it stands in one.
struct PlacedPeriod: Hashable {
    let period: RetentionPeriod
    let purpose: String?

    /// What it is about, as a message names it.
    var subject: String {
        switch period.covers {
        case .categories(let labels), .subjects(let labels): "the retention of \(labels.quoted)"
        case .purpose: purpose.map { "the retention for purpose \($0.quoted)" } ?? "a retention period"
        case .otherData: "the retention of all other data"
        }
    }
}

extension Organisation {
    /// All periods: those of the organisation, then those of its purposes.
    var periods: [PlacedPeriod] { generalPeriods + purposes.flatMap(\.placedPeriods) }

    private var generalPeriods: [PlacedPeriod] { retention.map { PlacedPeriod(period: $0, purpose: nil) } }

    /// The periods that tell how long a category is kept for a purpose. What covers all other data counts only where
    /// nothing else does.
    func periods(of category: String, for purpose: Purpose) -> [PlacedPeriod] {
        let all = generalPeriods + purpose.placedPeriods
        let close = all.filter { $0.covers(category, of: purpose) }
        return close.isEmpty ? all.filter { $0.period.covers == .otherData } : close
    }
}

extension Purpose {
    fileprivate var placedPeriods: [PlacedPeriod] { retention.map { PlacedPeriod(period: $0, purpose: name) } }
}

extension PlacedPeriod {
    fileprivate func covers(_ category: String, of other: Purpose) -> Bool {
        switch period.covers {
        case .purpose: purpose != nil
        case .categories(let labels): labels.contains(category)
        case .subjects(let labels): !other.subjects.isEmpty && other.subjects.allSatisfy(labels.contains)
        case .otherData: false
        }
    }
}
