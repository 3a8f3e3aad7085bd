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

/// How a retention period reads among facts: `Keep.of(prospects, for: .fixed(.months(1)), then: .destroyed)`.
public typealias Keep = RetentionPeriod
extension RetentionPeriod { public static var notation: String { "Keep" } }
