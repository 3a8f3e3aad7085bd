import Diagnostics
import Facts

// How long data are kept, and what happens then (AVG art. 13 lid 2 onder a).
extension Statement<Organisation> {
    static var retention: Self {
        .all(
            .each(\.retention, .retention),
            .claim(
                "statutoryTermsFirst", .avg("13 lid 2 onder a"), because: { $0.retention.first ?? $0 }
            ).when(\.statutoryTermsFirst),
            .oneOf(\.severalTerms) {
                .claim(
                    "severalTerms.\($0.rawValue)", .avg("13 lid 2 onder a"), because: { $0.retention.first ?? $0 })
            },
            .given(\.backups, .backups), .each(\.refusalRecords, .refusalRecord))
    }
}

extension Statement<RetentionPeriod> {
    static var retention: Self {
        // The same for each way to say which data, and how long.
        let details = Self.details
        return .oneOf(\.covers.form) { coverage in
            .oneOf(\.form) { form in
                .claim(
                    "retention.\(coverage.rawValue).\(form.rawValue)", .avg("13 lid 2 onder a"),
                    saying: coverage.slots + form.slots, followedBy: details)
            }
        }
    }

    private static var details: Self { .all(.length, .reasons, .afterwards, .each(\.exceptions, .exception)) }

    private static var length: Self {
        .all(
            .claim("retention.usual", .avg("13 lid 2 onder a"), saying: ["term": .term(\.usual.value)]),
            .firstOf(
                .claim(
                    "retention.default.after", .avg("13 lid 2 onder a"),
                    saying: ["term": .term(\.period.choice?.byDefault), "start": .text(\.start.value)]),
                .claim(
                    "retention.default.plain", .avg("13 lid 2 onder a"),
                    saying: ["term": .term(\.period.choice?.byDefault)])),
            .claim("retention.limit", .avg("13 lid 2 onder a"), saying: ["term": .term(\.period.choice?.atMost)]),
            .claim(
                "retention.statute", .avg("13 lid 2 onder a"), saying: ["statute": .text(\.statute?.description)]))
    }

    private static var reasons: Self {
        .all(
            .claim("retention.neededFor", .avg("5 lid 1 onder e"), saying: ["uses": .list(\.neededFor)]),
            .claim("retention.reason", .avg("5 lid 1 onder e"), saying: ["reasons": .list(\.reasons)]),
            .claim("retention.onRequest", .avg("13 lid 2 onder a")).when(\.isToldOnRequest),
            .claim("retention.review", .avg("5 lid 1 onder e"), saying: ["term": .term(\.reviewedAfter.value)]))
    }

    private static var afterwards: Self {
        .all(
            .oneOf(\.afterwards) {
                let id = "retention.then.\($0.rawValue)"
                if $0 == .unsaid { return nil }
                return .firstOf(
                    .claim(
                        id + ".within", .avg("13 lid 2 onder a"), saying: ["term": .term(\.erasure?.within.value)]),
                    .claim(id, .avg("13 lid 2 onder a")))
            },
            .given(
                \.erasure,
                .claim("retention.erasure.automatic", .avg("13 lid 2 onder a")).when(\.isAutomatic),
                .claim("retention.erasure.irreversible", .avg("13 lid 2 onder a")).when(\.isIrreversible)))
    }
}

extension Statement<RetentionException> {
    /// One sentence each: what is said of a period is about the period, whichever exception it belongs to.
    fileprivate static var exception: Self {
        .oneOf(\.effect) { effect in
            let id = "retention.except.\(effect.rawValue)"
            let when: Slots<RetentionException> = effect.saysWhen ? [:] : ["condition": .text(\.condition)]
            let plain = Self.claim(id + ".plain", effect.provision, saying: when)
            guard effect.isLonger else { return plain }
            return .firstOf(
                .claim(id + ".until", effect.provision, saying: when + ["event": .text(\.until)]),
                .claim(
                    id + ".atMostAfter", effect.provision,
                    saying: when + ["term": .term(\.atMost.value), "start": .text(\.start.value)]),
                .claim(id + ".atMost", effect.provision, saying: when + ["term": .term(\.atMost.value)]), plain)
        }
    }
}

extension RetentionException.Effect {
    fileprivate var provision: Provision {
        switch self {
        case .longer, .shorter, .otherwise, .longerOnRequest, .erasedOnRequest: .avg("13 lid 2 onder a")
        case .longerWithConsent, .longerWithExplicitConsent: .avg("13 lid 2 onder c")
        }
    }
}

extension Statement<BackupRetention> {
    fileprivate static var backups: Self {
        .all(
            .claim("backups.kept", .avg("13 lid 2 onder a"), saying: ["term": .term(\.keptFor.value)]),
            .claim("backups.uncleanable", .avg("13 lid 2 onder a")).when(\.isUncleanable),
            .claim("backups.erasedOnRestore", .avg("17 lid 1")).when(\.isErasedOnRestore))
    }
}

extension Statement<RefusalRecord> {
    fileprivate static var refusalRecord: Self {
        .oneOf(\.kind) {
            .firstOf(
                .claim(
                    "refusalRecord.\($0.rawValue).whereNeeded", .avg("13 lid 2 onder a"), .avg("5 lid 1 onder c"),
                    followedBy: .holds
                ).when(\.isOnlyWhereNeeded),
                .claim("refusalRecord.\($0.rawValue)", .avg("13 lid 2 onder a"), followedBy: .holds))
        }
    }

    private static var holds: Self {
        .claim("refusalRecord.holds", .avg("5 lid 1 onder c"), saying: ["data": .list(\.holds)])
    }
}

/// A way to say which data a period covers, with what names them.
private enum CoverageForm: String, CaseIterable {
    case subjects, categories, both, purpose, mostData, allData, otherData

    var slots: Slots<RetentionPeriod> {
        switch self {
        case .subjects: ["subjects": .list(\.covers.subjectLabels, evenIfEmpty: true)]
        case .categories: ["categories": .list(\.covers.categoryLabels, evenIfEmpty: true)]
        case .both:
            [
                "subjects": .list(\.covers.subjectLabels, evenIfEmpty: true),
                "categories": .list(\.covers.categoryLabels, evenIfEmpty: true),
            ]
        case .purpose, .mostData, .allData, .otherData: [:]
        }
    }
}

extension RetentionPeriod.Coverage {
    fileprivate var form: CoverageForm {
        switch self {
        case .subjects: .subjects
        case .categories: .categories
        case .both: .both
        case .purpose: .purpose
        case .mostData: .mostData
        case .allData: .allData
        case .otherData: .otherData
        }
    }
}

/// A way to say how long data are kept, with what it tells.
enum PeriodForm: String, CaseIterable {
    case fixed, fixedAfter, atMost, atMostAfter, atLeast, atLeastAfter, between, betweenAfter, untilDate, asLongAs,
        asLongAsBoth
    case asLongAsAndThen, asLongAsAndThenAtMost, until, notLongerThanNeeded, asLawRequires, reasonable, untilAnonymised,
        toldAt, byTermsOf
    case chosen, forever, notKept

    var slots: Slots<RetentionPeriod> {
        switch self {
        case .fixed, .atMost, .atLeast: ["term": .term(\.period.term)]
        case .fixedAfter, .atMostAfter, .atLeastAfter: ["term": .term(\.period.term), "start": .text(\.start.value)]
        case .between: ["term": .term(\.period.term), "most": .term(\.period.most)]
        case .betweenAfter:
            ["term": .term(\.period.term), "most": .term(\.period.most), "start": .text(\.start.value)]
        case .untilDate: ["date": .date(\.period.date)]
        case .asLongAs: ["criterion": .text(\.period.criteria?.first)]
        case .asLongAsBoth: ["criterion": .text(\.period.criteria?.first), "also": .text(\.period.criteria?.also)]
        case .asLongAsAndThen, .asLongAsAndThenAtMost:
            ["criterion": .text(\.period.criteria?.first), "term": .term(\.period.term)]
        case .until: ["event": .text(\.period.event)]
        case .notLongerThanNeeded: ["reasons": .list(\.period.reasons, evenIfEmpty: true)]
        case .toldAt: ["occasion": .text(\.period.occasion)]
        case .byTermsOf: ["party": .text(\.period.party)]
        case .chosen: ["chooser": .text(\.period.choice?.chooser)]
        case .asLawRequires, .reasonable, .untilAnonymised, .forever, .notKept: [:]
        }
    }
}

extension RetentionPeriod {
    /// Nothing where nobody knows how long.
    var form: PeriodForm? {
        let starts = start.value != nil
        return switch period {
        case .fixed: isAtMost ? starts ? .atMostAfter : .atMost : starts ? .fixedAfter : .fixed
        case .atLeast: starts ? .atLeastAfter : .atLeast
        case .between: starts ? .betweenAfter : .between
        case .untilDate: .untilDate
        case .asLongAs(_, let also): also == nil ? .asLongAs : .asLongAsBoth
        case .asLongAsAndThen: isAtMost ? .asLongAsAndThenAtMost : .asLongAsAndThen
        case .until: .until
        case .notLongerThanNeeded: .notLongerThanNeeded
        case .asLawRequires: .asLawRequires
        case .reasonable: .reasonable
        case .untilAnonymised: .untilAnonymised
        case .toldAt: .toldAt
        case .byTermsOf: .byTermsOf
        case .chosen: .chosen
        case .forever: .forever
        case .notKept: .notKept
        case .unknown: nil
        }
    }
}

extension RetentionPeriod.Period {
    fileprivate var term: Term? {
        switch self {
        case .fixed(let term), .atLeast(let term), .between(let term, _), .asLongAsAndThen(_, let term): term
        default: nil
        }
    }
    fileprivate var most: Term? { if case .between(_, let term) = self { term } else { nil } }
    fileprivate var date: CalendarDate? { if case .untilDate(let date) = self { date } else { nil } }
    fileprivate var criteria: (first: String, also: String?)? {
        switch self {
        case .asLongAs(let criterion, let also): (criterion, also)
        case .asLongAsAndThen(let criterion, _): (criterion, nil)
        default: nil
        }
    }
    fileprivate var event: String? { if case .until(let event) = self { event } else { nil } }
    fileprivate var reasons: [String]? { if case .notLongerThanNeeded(let reasons) = self { reasons } else { nil } }
    fileprivate var occasion: String? { if case .toldAt(let occasion) = self { occasion } else { nil } }
    fileprivate var party: String? { if case .byTermsOf(let party) = self { party } else { nil } }
    fileprivate var choice: (chooser: String, byDefault: Term?, atMost: Term?)? {
        if case .chosen(let chooser, let usual, let most) = self { (chooser, usual, most) } else { nil }
    }
}
