extension RetentionPeriod {
    /// How long the data of some people are kept.
    public static func of(
        _ subjects: DataSubject..., for period: Period, after start: Answer<String> = .unsaid,
        because statute: Statute? = nil, then afterwards: Afterwards = .unsaid, as record: Record? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> RetentionPeriod {
        RetentionPeriod(
            .subjects(subjects.map(\.label)), period, after: start, because: statute, then: afterwards, as: record,
            file: file, line: line, column: column)
    }

    /// How long some categories are kept.
    public static func of(
        _ categories: DataCategory..., for period: Period, after start: Answer<String> = .unsaid,
        because statute: Statute? = nil, then afterwards: Afterwards = .unsaid, as record: Record? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> RetentionPeriod {
        RetentionPeriod(
            .categories(categories.map(\.label)), period, after: start, because: statute, then: afterwards, as: record,
            file: file, line: line, column: column)
    }

    /// How long some categories of some people are kept.
    public static func of(
        _ categories: DataCategory..., from subjects: [DataSubject], for period: Period,
        after start: Answer<String> = .unsaid, because statute: Statute? = nil, then afterwards: Afterwards = .unsaid,
        as record: Record? = nil, file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> RetentionPeriod {
        RetentionPeriod(
            .both(categories: categories.map(\.label), subjects: subjects.map(\.label)), period, after: start,
            because: statute, then: afterwards, as: record, file: file, line: line, column: column)
    }

    /// How long most data are kept, where nothing says which those are.
    public static func ofMostData(
        for period: Period, after start: Answer<String> = .unsaid, then afterwards: Afterwards = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> RetentionPeriod {
        RetentionPeriod(.mostData, period, after: start, then: afterwards, file: file, line: line, column: column)
    }

    /// How long all data are kept, where no other period stands beside it.
    public static func ofAllData(
        for period: Period, after start: Answer<String> = .unsaid, then afterwards: Afterwards = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> RetentionPeriod {
        RetentionPeriod(.allData, period, after: start, then: afterwards, file: file, line: line, column: column)
    }

    /// How long all data of a purpose are kept; stands in the purpose.
    public static func ofThese(
        for period: Period, after start: Answer<String> = .unsaid, because statute: Statute? = nil,
        then afterwards: Afterwards = .unsaid, as record: Record? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> RetentionPeriod {
        RetentionPeriod(
            .purpose, period, after: start, because: statute, then: afterwards, as: record,
            file: file, line: line, column: column)
    }

    /// How long everything is kept that no other period covers.
    public static func ofOtherData(
        for period: Period, after start: Answer<String> = .unsaid, then afterwards: Afterwards = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> RetentionPeriod {
        RetentionPeriod(
            .otherData, period, after: start, then: afterwards, file: file, line: line, column: column)
    }
}

// What else can be said of a period, behind it: `Keep.of(...).neededFor("onze administratie")`.
extension RetentionPeriod {
    /// How long it usually is, where a criterion decides.
    public func usually(_ term: Term) -> Self { changed { $0.usual = .known(term) } }

    /// That the term is a maximum: the data may go sooner.
    public func atMost() -> Self { changed { $0.isAtMost = true } }

    /// What that time is needed for, as nouns after "voor".
    public func neededFor(_ uses: String...) -> Self { changed { $0.neededFor += uses } }

    /// Why so long, as clauses after "omdat".
    public func why(_ reasons: String...) -> Self { changed { $0.reasons += reasons } }

    /// When it is longer, shorter or otherwise: `.except(.longer, when: "een onderzoek nog loopt")`.
    public func except(
        _ effect: RetentionException.Effect, when condition: String? = nil, atMost: Answer<Term> = .unsaid,
        after start: Answer<String> = .unsaid, until: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> Self {
        changed {
            $0.exceptions.append(
                RetentionException(
                    effect, when: condition, atMost: atMost, after: start, until: until, file: file, line: line,
                    column: column))
        }
    }

    /// After how long it is looked at whether the data are still needed.
    public func reviewed(after term: Term) -> Self { changed { $0.reviewedAfter = .known(term) } }

    /// How data go when the period ends.
    public func erased(
        automatically isAutomatic: Bool = false, forGood isIrreversible: Bool = false, within: Answer<Term> = .unsaid
    ) -> Self {
        changed {
            $0.erasure = Erasure(isAutomatic: isAutomatic, isIrreversible: isIrreversible, within: within)
        }
    }

    /// That people can ask until when their data are kept.
    public func toldOnRequest() -> Self { changed { $0.isToldOnRequest = true } }

    private func changed(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}

/// How a retention period reads among facts: `Keep.of(prospects, for: .fixed(.months(1)), then: .destroyed)`.
public typealias Keep = RetentionPeriod
extension RetentionPeriod { public static var notation: String { "Keep" } }
