extension Purpose {
    public init(
        _ name: String, file: String = #fileID, line: Int = #line, column: Int = #column,
        @PurposeBuilder _ parts: () -> [Part<Purpose>]
    ) {
        let empty = Purpose(
            name: name, details: [], subjects: [], categories: [], categoryListing: .complete, isExclusive: false,
            grounds: [], recipients: [], retention: [],
            provision: .unsaid, withoutProvision: .unsaid, profiling: .unsaid, specialDataExceptions: .unsaid,
            criminalDataGrounds: .unsaid,
            isLargeScale: .unsaid, isMonitoring: .unsaid, impactAssessment: .unsaid, aiSystems: [],
            origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in a `Purpose`.
@resultBuilder
public enum PurposeBuilder: PartBuilder {
    public typealias Whole = Purpose

    public static func buildExpression(_ part: Includes) -> [Part<Purpose>] { [Part { $0.details += part.details }] }
    public static func buildExpression(_ part: Concerns) -> [Part<Purpose>] {
        [
            Part {
                $0.subjects += part.labels
                $0.mentions.add(part.labels, as: .subjects, at: part.origin)
            }
        ]
    }
    public static func buildExpression(_ part: Processes) -> [Part<Purpose>] {
        [
            Part {
                $0.categories += part.labels
                $0.categoryListing = part.listing
                $0.mentions.add(part.labels, as: .categories, at: part.origin)
            }
        ]
    }
    public static func buildExpression(_ part: OnlyForThis) -> [Part<Purpose>] { [Part { $0.isExclusive = true }] }
    public static func buildExpression(_ part: Rests) -> [Part<Purpose>] { [Part { $0.grounds.append(part.basis) }] }
    public static func buildExpression(_ part: SharedWith) -> [Part<Purpose>] {
        [
            Part {
                $0.recipients += part.names
                $0.mentions.add(part.names, as: .recipients, at: part.origin)
            }
        ]
    }
    public static func buildExpression(_ part: RetentionPeriod) -> [Part<Purpose>] {
        [Part { $0.retention.append(part) }]
    }
    public static func buildExpression(_ part: MustProvide) -> [Part<Purpose>] {
        [
            Part {
                $0.provision = part.duty
                $0.withoutProvision = part.consequence
            }
        ]
    }
    public static func buildExpression(_ part: Profiling) -> [Part<Purpose>] {
        [Part { $0.profiling = part.consequence }]
    }
    public static func buildExpression(_ part: SpecialDataAllowed) -> [Part<Purpose>] {
        [Part { $0.specialDataExceptions = part.exceptions }]
    }
    public static func buildExpression(_ part: CriminalDataAllowed) -> [Part<Purpose>] {
        [Part { $0.criminalDataGrounds = part.grounds }]
    }
    public static func buildExpression(_ part: FurtherUse) -> [Part<Purpose>] { [Part { $0.furtherUse = part }] }
    public static func buildExpression(_ part: LargeScale) -> [Part<Purpose>] {
        [Part { $0.isLargeScale = part.isSo }]
    }
    public static func buildExpression(_ part: Monitors) -> [Part<Purpose>] { [Part { $0.isMonitoring = part.isSo }] }
    public static func buildExpression(_ part: ImpactAssessment) -> [Part<Purpose>] {
        [Part { $0.impactAssessment = part.record }]
    }
    public static func buildExpression(_ part: AISystem) -> [Part<Purpose>] { [Part { $0.aiSystems.append(part) }] }
}

/// What belongs to a purpose: `Includes("financiële administratie", "communicatie")`.
public struct Includes {
    let details: [String]
    public init(_ details: String...) { self.details = details }
}

/// Whose data a purpose uses.
public struct Concerns {
    let labels: [String]
    let origin: Origin

    public init(_ subjects: DataSubject..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        labels = subjects.map(\.label)
        origin = Origin(file, line, column)
    }
}

/// Which data a purpose uses, and whether those are all.
public struct Processes {
    let labels: [String]
    let listing: Listing
    let origin: Origin

    public init(
        _ categories: DataCategory..., listing: Listing = .complete,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        labels = categories.map(\.label)
        self.listing = listing
        origin = Origin(file, line, column)
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
    let origin: Origin

    public init(_ processors: Processor..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        names = processors.map(\.name)
        origin = Origin(file, line, column)
    }

    public init(_ recipients: Recipient..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        names = recipients.map(\.name)
        origin = Origin(file, line, column)
    }
}

/// Whether people must give their data, and what follows if they don't (AVG art. 13 lid 2 onder e):
/// `MustProvide(.voluntary, otherwise: "kunt u geen account maken")`.
public struct MustProvide {
    let duty: Answer<ProvisionDuty>
    let consequence: Answer<String>

    public init(_ duty: ProvisionDuty, otherwise consequence: Answer<String> = .unsaid) {
        self.init(.known(duty), otherwise: consequence)
    }

    public init(_ duty: Answer<ProvisionDuty>, otherwise consequence: Answer<String> = .unsaid) {
        self.duty = duty
        self.consequence = consequence
    }
}

/// That people are profiled, and what follows from it for them.
public struct Profiling {
    let consequence: Answer<String>
    public init(_ consequence: Answer<String>) { self.consequence = consequence }
}

/// What lifts the ban on the special data of a purpose (AVG art. 9 lid 2, UAVG art. 22, 23, 24-30b).
public struct SpecialDataAllowed {
    let exceptions: Answer<[SpecialDataException]>
    public init(by exceptions: SpecialDataException...) { self.exceptions = .known(exceptions) }
    public init(by exceptions: Answer<[SpecialDataException]>) { self.exceptions = exceptions }
}

/// What allows the data on offences of a purpose (AVG art. 10, UAVG art. 32 and 33).
public struct CriminalDataAllowed {
    let grounds: Answer<[CriminalDataGround]>
    public init(by grounds: CriminalDataGround...) { self.grounds = .known(grounds) }
    public init(by grounds: Answer<[CriminalDataGround]>) { self.grounds = grounds }
}

/// That data are used on a large scale, or not (AVG art. 35 lid 3, art. 37 lid 1).
public struct LargeScale {
    let isSo: Answer<Bool>
    public init(_ isSo: Answer<Bool> = true) { self.isSo = isSo }
}

/// That people are followed regularly and systematically, or not (AVG art. 35 lid 3, art. 37 lid 1).
public struct Monitors {
    let isSo: Answer<Bool>
    public init(_ isSo: Answer<Bool> = true) { self.isSo = isSo }
}

/// Where the data protection impact assessment of a purpose is recorded (AVG art. 35).
public struct ImpactAssessment {
    let record: Answer<String>
    public init(_ record: Answer<String>) { self.record = record }
}
