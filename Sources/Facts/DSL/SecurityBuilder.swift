extension Security {
    public init(
        staffOnly: StaffAccess? = nil, file: String = #fileID, line: Int = #line, column: Int = #column,
        @SecurityBuilder _ parts: () -> [Part<Security>]
    ) {
        let empty = Security(
            measures: [], hosting: [], commitments: [], staffOnly: staffOnly, origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in a `Security`.
@resultBuilder
public enum SecurityBuilder: PartBuilder {
    public typealias Whole = Security

    public static func buildExpression(_ part: SecurityMeasure) -> [Part<Security>] {
        [Part { $0.measures.append(part) }]
    }
    public static func buildExpression(_ part: Hosting) -> [Part<Security>] { [Part { $0.hosting.append(part) }] }
    public static func buildExpression(_ part: Commitment) -> [Part<Security>] {
        [Part { $0.commitments.append(part) }]
    }
}

/// How a measure reads among facts: `Measure(.personalPassword)`.
public typealias Measure = SecurityMeasure
