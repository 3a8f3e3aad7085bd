extension Purpose {
    public init(
        _ name: String, file: String = #fileID, line: Int = #line, column: Int = #column,
        @PurposeBuilder _ parts: () -> [Part<Purpose>]
    ) {
        let empty = Purpose(
            name: name, details: [], subjects: [], categories: [], categoryListing: .complete, isExclusive: false,
            grounds: [], recipients: [], retention: [],
            provision: .unsaid, profiling: .unsaid, origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in a `Purpose`.
@resultBuilder
public enum PurposeBuilder: PartBuilder {
    public typealias Whole = Purpose

    public static func buildExpression(_ part: Includes) -> [Part<Purpose>] { [Part { $0.details += part.details }] }
    public static func buildExpression(_ part: Concerns) -> [Part<Purpose>] { [Part { $0.subjects += part.labels }] }
    public static func buildExpression(_ part: Processes) -> [Part<Purpose>] {
        [
            Part {
                $0.categories += part.labels
                $0.categoryListing = part.listing
            }
        ]
    }
    public static func buildExpression(_ part: OnlyForThis) -> [Part<Purpose>] { [Part { $0.isExclusive = true }] }
    public static func buildExpression(_ part: Rests) -> [Part<Purpose>] { [Part { $0.grounds.append(part.basis) }] }
    public static func buildExpression(_ part: SharedWith) -> [Part<Purpose>] { [Part { $0.recipients += part.names }] }
    public static func buildExpression(_ part: RetentionPeriod) -> [Part<Purpose>] {
        [Part { $0.retention.append(part) }]
    }
    public static func buildExpression(_ part: MustProvide) -> [Part<Purpose>] { [Part { $0.provision = part.duty }] }
    public static func buildExpression(_ part: Profiling) -> [Part<Purpose>] {
        [Part { $0.profiling = part.consequence }]
    }
}

/// What belongs to a purpose: `Includes("financiële administratie", "communicatie")`.
public struct Includes {
    let details: [String]
    public init(_ details: String...) { self.details = details }
}

/// Whose data a purpose uses.
public struct Concerns {
    let labels: [String]
    public init(_ subjects: DataSubject...) { labels = subjects.map(\.label) }
}

/// Which data a purpose uses, and whether those are all.
public struct Processes {
    let labels: [String]
    let listing: Listing

    public init(_ categories: DataCategory..., listing: Listing = .complete) {
        labels = categories.map(\.label)
        self.listing = listing
    }
}

/// That the data got for a purpose serve no other.
public struct OnlyForThis {
    public init() {}
}

/// The ground a purpose rests on: `Rests(on: .contract())`. A mixed purpose has two.
public struct Rests {
    let basis: LegalBasis
    public init(on basis: LegalBasis) { self.basis = basis }
}

/// Who gets data for a purpose.
public struct SharedWith {
    let names: [String]
    public init(_ processors: Processor...) { names = processors.map(\.name) }
    public init(_ recipients: Recipient...) { names = recipients.map(\.name) }
}

/// Whether people must give their data (AVG art. 13 lid 2 onder e).
public struct MustProvide {
    let duty: Answer<ProvisionDuty>
    public init(_ duty: ProvisionDuty) { self.duty = .known(duty) }
    public init(_ duty: Answer<ProvisionDuty>) { self.duty = duty }
}

/// That people are profiled, and what follows from it for them.
public struct Profiling {
    let consequence: Answer<String>
    public init(_ consequence: Answer<String>) { self.consequence = consequence }
}
