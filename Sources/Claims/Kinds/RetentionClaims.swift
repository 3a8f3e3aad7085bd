import Facts

// How long data are kept, and what happens then (AVG art. 13 lid 2 onder a).
extension Statement<Organisation> {
    static var retention: Self {
        .all(
            .each(\.retention, .retention),
            .claim(
                "statutoryTermsFirst", .avg("13 lid 2 onder a"), because: { $0.retention.first ?? $0 }
            ).when(\.statutoryTermsFirst))
    }
}

extension Statement<RetentionPeriod> {
    static var retention: Self {
        .oneOf(\.covers.form) { coverage in
            .oneOf(\.form) { form in
                .claim(
                    "retention.\(coverage.rawValue).\(form.rawValue)", .avg("13 lid 2 onder a"),
                    saying: coverage.slots + form.slots, followedBy: .details)
            }
        }
    }

    private static var details: Self {
        .all(
            .claim(
                "retention.statute", .avg("13 lid 2 onder a"), saying: ["statute": .text(\.statute?.description)]),
            .oneOf(\.afterwards) {
                $0 == .unsaid ? nil : .claim("retention.then.\($0.rawValue)", .avg("13 lid 2 onder a"))
            })
    }
}

/// A way to say which data a period covers, with what names them.
private enum CoverageForm: String, CaseIterable {
    case subjects, categories, purpose, otherData

    var slots: Slots<RetentionPeriod> {
        switch self {
        case .subjects: ["subjects": .list(\.covers.subjects, evenIfEmpty: true)]
        case .categories: ["categories": .list(\.covers.categories, evenIfEmpty: true)]
        case .purpose, .otherData: [:]
        }
    }
}

extension RetentionPeriod.Coverage {
    fileprivate var form: CoverageForm {
        switch self {
        case .subjects: .subjects
        case .categories: .categories
        case .purpose: .purpose
        case .otherData: .otherData
        }
    }

    fileprivate var subjects: [String]? { if case .subjects(let labels) = self { labels } else { nil } }
    fileprivate var categories: [String]? { if case .categories(let labels) = self { labels } else { nil } }
}

/// A way to say how long data are kept, with what it tells.
enum PeriodForm: String, CaseIterable {
    case fixed, fixedAfter, asLongAs, asLongAsBoth, until, notLongerThanNeeded, forever

    var slots: Slots<RetentionPeriod> {
        switch self {
        case .fixed: ["term": .term(\.period.term)]
        case .fixedAfter: ["term": .term(\.period.term), "start": .text(\.start.value)]
        case .asLongAs: ["criterion": .text(\.period.criteria?.first)]
        case .asLongAsBoth: ["criterion": .text(\.period.criteria?.first), "also": .text(\.period.criteria?.also)]
        case .until: ["event": .text(\.period.event)]
        case .notLongerThanNeeded: ["reasons": .list(\.period.reasons, evenIfEmpty: true)]
        case .forever: [:]
        }
    }
}

extension RetentionPeriod {
    /// Nothing where nobody knows how long.
    var form: PeriodForm? {
        switch period {
        case .fixed: start.value == nil ? .fixed : .fixedAfter
        case .asLongAs(_, let also): also == nil ? .asLongAs : .asLongAsBoth
        case .until: .until
        case .notLongerThanNeeded: .notLongerThanNeeded
        case .forever: .forever
        case .unknown: nil
        }
    }
}

extension RetentionPeriod.Period {
    fileprivate var term: Term? { if case .fixed(let term) = self { term } else { nil } }
    fileprivate var criteria: (first: String, also: String?)? {
        if case .asLongAs(let criterion, let also) = self { (criterion, also) } else { nil }
    }
    fileprivate var event: String? { if case .until(let event) = self { event } else { nil } }
    fileprivate var reasons: [String]? { if case .notLongerThanNeeded(let reasons) = self { reasons } else { nil } }
}
