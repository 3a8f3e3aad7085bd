import Facts

/// A retention period with the name of the purpose it stands in, if it stands in one.
struct PlacedPeriod: Hashable {
    let period: RetentionPeriod
    let purpose: String?

    /// What it is about, as a message names it.
    var subject: String {
        switch period.covers {
        case .categories(let labels), .subjects(let labels): "the retention of \(labels.quoted)"
        case .both(let labels, let subjects): "the retention of \(labels.quoted) of \(subjects.quoted)"
        case .purpose: purpose.map { "the retention for purpose \($0.quoted)" } ?? "a retention period"
        case .mostData: "the retention of most data"
        case .allData: "the retention of all data"
        case .otherData: "the retention of all other data"
        }
    }
}

extension Organisation {
    /// All periods: those of the organisation, then those of its purposes.
    var periods: [PlacedPeriod] { generalPeriods + purposes.flatMap(\.placedPeriods) }

    private var generalPeriods: [PlacedPeriod] { retention.map { PlacedPeriod(period: $0, purpose: nil) } }

    /// Those that can tell how long data are kept for a purpose.
    func ownPeriods(for purpose: Purpose) -> [PlacedPeriod] { generalPeriods + purpose.placedPeriods }

    /// The periods that tell how long a category is kept for a purpose.
    func periods(of category: String, for purpose: Purpose) -> [PlacedPeriod] {
        ownPeriods(for: purpose).telling(of: category, for: purpose)
    }
}

extension [PlacedPeriod] {
    /// Those that tell how long a category is kept for a purpose. What covers all other data counts only where nothing else
    /// does.
    func telling(of category: String, for purpose: Purpose) -> [PlacedPeriod] {
        let close = filter { $0.covers(category, of: purpose) }
        return close.isEmpty ? filter { [.otherData, .allData, .mostData].contains($0.period.covers) } : close
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
        case .both(let labels, let subjects):
            labels.contains(category) && !other.subjects.isEmpty && other.subjects.allSatisfy(subjects.contains)
        case .subjects(let labels): !other.subjects.isEmpty && other.subjects.allSatisfy(labels.contains)
        case .mostData, .allData, .otherData: false
        }
    }
}

extension RetentionPeriod.Period {
    /// The term after which data are gone at the latest; nothing where there is none: a minimum is no maximum.
    var longest: Term? {
        switch self {
        case .fixed(let term), .between(_, let term), .chosen(_, _, let term?): term
        default: nil
        }
    }

    /// The term for which data are kept at the least.
    var shortest: Term? {
        switch self {
        case .fixed(let term), .atLeast(let term), .between(let term, _): term
        default: nil
        }
    }
}
