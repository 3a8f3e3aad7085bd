/// What may stand in `Purpose { }`.
public protocol PurposePart: BlockPart {
    func add(to whole: inout Purpose)
}

@resultBuilder
public enum PurposeBuilder: PartBuilder {
    public typealias Whole = Purpose

    public static func buildExpression(_ part: some PurposePart) -> [Part<Purpose>] { [Part(part.add)] }
}

extension Includes: PurposePart { public func add(to whole: inout Purpose) { whole.details += details } }
extension Concerns: PurposePart { public func add(to whole: inout Purpose) { whole.add(self) } }
extension Processes: PurposePart { public func add(to whole: inout Purpose) { whole.add(self) } }
extension OnlyForThis: PurposePart { public func add(to whole: inout Purpose) { whole.setOnce(\.isExclusive, self) } }
extension OnlyIf: PurposePart {
    public func add(to whole: inout Purpose) {
        whole.once(whole.onlyIf == nil, self) { $0.onlyIf = clause }
    }
}
extension OffByDefault: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.isOffByDefault, self) }
}
extension Rests: PurposePart { public func add(to whole: inout Purpose) { whole.grounds.append(basis) } }
extension PurposeOption: PurposePart { public func add(to whole: inout Purpose) { whole.options.append(self) } }
extension KeepsToChoice: PurposePart { public func add(to whole: inout Purpose) { whole.optionsKeptIn += places } }
extension OptOut: PurposePart { public func add(to whole: inout Purpose) { whole.optOuts.append(self) } }
extension CanObject: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.offersObjection, self) }
}
extension SharedWith: PurposePart { public func add(to whole: inout Purpose) { whole.add(self) } }
extension RetentionPeriod: PurposePart { public func add(to whole: inout Purpose) { whole.retention.append(self) } }
extension MustProvide: PurposePart { public func add(to whole: inout Purpose) { whole.add(self) } }
extension Profiling: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.profiling, consequence, by: self) }
}
extension Ends: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.lastDay, day, by: self) }
}
extension Profile: PurposePart { public func add(to whole: inout Purpose) { whole.setOnce(\.profile, self) } }
extension Selects: PurposePart { public func add(to whole: inout Purpose) { whole.selection += criteria } }
extension SpecialDataAllowed: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.specialDataExceptions, exceptions, by: self) }
}
extension CriminalDataAllowed: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.criminalDataGrounds, grounds, by: self) }
}
extension FurtherUse: PurposePart { public func add(to whole: inout Purpose) { whole.setOnce(\.furtherUse, self) } }
extension LargeScale: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.isLargeScale, isSo, by: self) }
}
extension Monitors: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.isMonitoring, isSo, by: self) }
}
extension ImpactAssessment: PurposePart {
    public func add(to whole: inout Purpose) { whole.setOnce(\.impactAssessment, record, by: self) }
}
extension AISystem: PurposePart { public func add(to whole: inout Purpose) { whole.aiSystems.append(self) } }

extension Purpose: FactBlock {
    fileprivate mutating func add(_ part: Concerns) {
        subjects += part.labels
        mentions.add(part.labels, as: .subjects, at: part.origin)
    }

    /// More of them, which are listed as the first are.
    fileprivate mutating func add(_ part: Processes) {
        if categories.isEmpty {
            categoryListing = part.listing
        } else if categoryListing != part.listing {
            repetitions.add("Processes, with another listing,", at: part.origin)
        }
        categories += part.labels
        mentions.add(part.labels, as: .categories, at: part.origin)
    }

    fileprivate mutating func add(_ part: SharedWith) {
        recipients += part.names
        mentions.add(part.names, as: .recipients, at: part.origin)
    }

    /// The consequence belongs to its duty: both of the first hold.
    fileprivate mutating func add(_ part: MustProvide) {
        once(provision.isUnsaid && withoutProvision.isUnsaid, part) {
            $0.provision = part.duty
            $0.withoutProvision = part.consequence
        }
    }
}

/// What belongs to a purpose: `Includes("financiële administratie", "communicatie")`.
public struct Includes {
    let details: [String]
    public let origin: Origin

    public init(_ details: String..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.details = details
        origin = Origin(file, line, column)
    }
}

/// Whose data a purpose uses.
public struct Concerns {
    let labels: [String]
    public let origin: Origin

    public init(_ subjects: DataSubject..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        labels = subjects.map(\.label)
        origin = Origin(file, line, column)
    }
}

/// Which data a purpose uses, and whether those are all.
public struct Processes {
    let labels: [String]
    let listing: Listing
    public let origin: Origin

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
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// In which case alone data are used for a purpose, after "alleen als": `OnlyIf("je de koppeling zelf aanzet")`.
public struct OnlyIf {
    let clause: String
    public let origin: Origin

    public init(_ clause: String, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.clause = clause
        origin = Origin(file, line, column)
    }
}

/// That a purpose is off until people turn it on.
public struct OffByDefault {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// The ground a purpose rests on: `Rests(on: .contract())`. A mixed purpose has two.
public struct Rests {
    let basis: LegalBasis
    public var origin: Origin { basis.origin }

    public init(on basis: LegalBasis) { self.basis = basis }
}

/// How what people can choose reads among facts: `Alternative("alleen de verhuurder", leavingOut: ["uw naam"])`.
public typealias Alternative = PurposeOption
extension PurposeOption { public static var notation: String { "Alternative" } }

/// That what people choose is really carried out, and where.
public struct KeepsToChoice {
    let places: [String]
    public let origin: Origin

    public init(in places: String..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.places = places
        origin = Origin(file, line, column)
    }
}

/// That people can object to a purpose, though its grounds do not ask for that.
public struct CanObject {
    public let origin: Origin

    public init(file: String = #fileID, line: Int = #line, column: Int = #column) {
        origin = Origin(file, line, column)
    }
}

/// Who gets data for a purpose.
public struct SharedWith {
    let names: [String]
    public let origin: Origin

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
    public let origin: Origin

    public init(
        _ duty: ProvisionDuty, otherwise consequence: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.init(.known(duty), otherwise: consequence, file: file, line: line, column: column)
    }

    public init(
        _ duty: Answer<ProvisionDuty>, otherwise consequence: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.duty = duty
        self.consequence = consequence
        origin = Origin(file, line, column)
    }
}

/// That people are profiled, and what follows from it for them.
public struct Profiling {
    let consequence: Answer<String>
    public let origin: Origin

    public init(_ consequence: Answer<String>, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.consequence = consequence
        origin = Origin(file, line, column)
    }
}

/// The last day on which something is done: `Ends(on: "2027-01-31")`.
public struct Ends {
    let day: Answer<CalendarDate>
    public let origin: Origin

    public init(on day: CalendarDate, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.day = .known(day)
        origin = Origin(file, line, column)
    }
}

/// On what it depends who is approached for a purpose.
public struct Selects {
    let criteria: [String]
    public let origin: Origin

    public init(by criteria: String..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.criteria = criteria
        origin = Origin(file, line, column)
    }
}

/// What lifts the ban on the special data of a purpose (AVG art. 9 lid 2, UAVG art. 22, 23, 24-30b).
public struct SpecialDataAllowed {
    let exceptions: Answer<[SpecialDataException]>
    public let origin: Origin

    public init(
        by exceptions: SpecialDataException..., file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.init(by: .known(exceptions), file: file, line: line, column: column)
    }

    public init(
        by exceptions: Answer<[SpecialDataException]>, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.exceptions = exceptions
        origin = Origin(file, line, column)
    }
}

/// What allows the data on offences of a purpose (AVG art. 10, UAVG art. 32 and 33).
public struct CriminalDataAllowed {
    let grounds: Answer<[CriminalDataGround]>
    public let origin: Origin

    public init(
        by grounds: CriminalDataGround..., file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.init(by: .known(grounds), file: file, line: line, column: column)
    }

    public init(
        by grounds: Answer<[CriminalDataGround]>, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.grounds = grounds
        origin = Origin(file, line, column)
    }
}

/// That data are used on a large scale, or not (AVG art. 35 lid 3, art. 37 lid 1).
public struct LargeScale {
    let isSo: Answer<Bool>
    public let origin: Origin

    public init(_ isSo: Answer<Bool> = true, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.isSo = isSo
        origin = Origin(file, line, column)
    }
}

/// That people are followed regularly and systematically, or not (AVG art. 35 lid 3, art. 37 lid 1).
public struct Monitors {
    let isSo: Answer<Bool>
    public let origin: Origin

    public init(_ isSo: Answer<Bool> = true, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.isSo = isSo
        origin = Origin(file, line, column)
    }
}

/// Where the data protection impact assessment of a purpose is recorded (AVG art. 35).
public struct ImpactAssessment {
    let record: Answer<String>
    public let origin: Origin

    public init(_ record: Answer<String>, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.record = record
        origin = Origin(file, line, column)
    }
}
