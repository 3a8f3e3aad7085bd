import Facts

/// A retention period with the purpose it stands in, if it stands in one.
struct PlacedPeriod {
    let period: RetentionPeriod
    let purpose: Purpose?

    /// What it is about, as a message names it.
    var subject: String {
        switch period.covers {
        case .categories(let labels), .subjects(let labels): "the retention of \(labels.quoted)"
        case .purpose: "the retention for purpose \((purpose?.name ?? "").quoted)"
        case .otherData: "the retention of all other data"
        }
    }
}

extension Organisation {
    /// All periods: those of the organisation, then those of its purposes.
    var periods: [PlacedPeriod] {
        retention.map { PlacedPeriod(period: $0, purpose: nil) }
            + purposes.flatMap { purpose in purpose.retention.map { PlacedPeriod(period: $0, purpose: purpose) } }
    }

    /// The periods that tell how long a category is kept for a purpose. What covers all other data counts only where
    /// nothing else does.
    func periods(of category: String, for purpose: Purpose) -> [PlacedPeriod] {
        let own = periods.filter { $0.purpose == nil || $0.purpose == purpose }
        let close = own.filter { placed in
            switch placed.period.covers {
            case .purpose: placed.purpose != nil
            case .categories(let labels): labels.contains(category)
            case .subjects(let labels): !purpose.subjects.isEmpty && purpose.subjects.allSatisfy(labels.contains)
            case .otherData: false
            }
        }
        return close.isEmpty ? own.filter { $0.period.covers == .otherData } : close
    }
}
