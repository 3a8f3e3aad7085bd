public struct Duty: Fact {
    public var kind: Kind
    public var source: Source
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "What a party that gets data is bound to (AVG art. 28 lid 3)."

        /// Which data it is about, and what for; only an agreement lays that down.
        case dataAndPurpose
        /// To process data on instruction only.
        case instructionsOnly
        case noOwnUse
        /// To use data only for the purpose agreed.
        case agreedPurposeOnly
        /// To be as careful as the controller.
        case sameCare
        case security
        case secrecy
        case breachNotice
        case returnOrErasure
        case subprocessorsByPermission
        case helpWithRequests
        case audits
        /// To keep to the AVG.
        case privacyLaw
        case withinEEA
    }

    public enum Source: String, Choice {
        public static let says = "Where a duty is laid down."

        /// The agreement with those who process data for the controller.
        case agreement
        /// What is asked of everyone who gets data.
        case demand
    }

    public init(
        _ kind: Kind, by source: Source = .agreement, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.source = source
        origin = Origin(file, line, column)
    }
}

extension Duty {
    public static let says = "Something that parties are bound to with the data they get (dpv:Obligation)."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "What."),
        .key("source", \.source, "Where it is laid down.")
            .unpublished(because: "only an agreement lays that down") {
                $0.kind == .dataAndPurpose && $0.source == .demand
            },
    ]
}

public enum PartyStandard: String, Choice {
    public static let says = "What every party meets that the controller works with (AVG art. 28 lid 1)."

    /// It keeps to the AVG.
    case compliant
    /// It offers sufficient guarantees.
    case guarantees
}
