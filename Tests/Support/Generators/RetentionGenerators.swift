import Facts

extension FactGenerator {
    mutating func retention(of organisation: Organisation) -> [RetentionPeriod] {
        list { $0.retention($0.coverage(in: organisation)) }
    }

    private mutating func coverage(in organisation: Organisation) -> RetentionPeriod.Coverage {
        let subjects = some(of: organisation.subjects.map(\.label))
        let categories = some(of: organisation.categories.map(\.label))
        switch number(0...2) {
        case 0 where !subjects.isEmpty: return .subjects(subjects)
        case 1 where !categories.isEmpty: return .categories(categories)
        default: return .otherData
        }
    }

    mutating func retention(_ coverage: RetentionPeriod.Coverage) -> RetentionPeriod {
        let period = period()
        return switch period {
        case .unknown: RetentionPeriod(coverage, period)
        case .fixed: retention(coverage, period, after: answer { $0.label(Labels.moments) })
        case .asLongAs, .until, .notLongerThanNeeded, .forever: retention(coverage, period, after: .unsaid)
        }
    }

    private mutating func retention(
        _ coverage: RetentionPeriod.Coverage, _ period: RetentionPeriod.Period, after start: Answer<String>
    ) -> RetentionPeriod {
        RetentionPeriod(
            coverage, period, after: start, because: optional { $0.statute() },
            then: one(of: RetentionPeriod.Afterwards.allCases),
            as: optional { $0.one(of: RetentionPeriod.Record.allCases) })
    }

    private mutating func period() -> RetentionPeriod.Period {
        switch number(0...5) {
        case 0: .fixed(term())
        case 1: .asLongAs(label(Labels.clauses), also: optional { $0.label(Labels.clauses) })
        case 2: .until(label(Labels.clauses))
        case 3: .notLongerThanNeeded(for: [label(Labels.activities)] + labels(Labels.activities))
        case 4: .forever
        default: .unknown("gevraagd op 21 november 2026")
        }
    }
}
