public struct DataMinimisation: Fact {
    public var principles: [Principle]
    public var neededFor: [String]
    public var fewestTo: [String]
    public var moreOnlyIf: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Principle: String, Choice {
        public static let says = "In what the organisation keeps to as few data as it can."

        case asFewAsPossible
        case onlyForPurposes
        /// Others get no more than is needed.
        case sharedWhereNeeded
        /// No access is asked to data that a function does not need.
        case permissions
        /// Where data have to be disclosed, privacy is minded as far as can be.
        case privacyInDisclosure

        /// Whether it is told where it is said who gets data.
        public var isSharing: Bool { self == .sharedWhereNeeded || self == .privacyInDisclosure }
    }

    public init(
        _ principles: Principle..., neededFor: [String] = [], fewestTo: [String] = [], moreOnlyIf: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.principles = principles
        self.neededFor = neededFor
        self.fewestTo = fewestTo
        self.moreOnlyIf = moreOnlyIf
        origin = Origin(file, line, column)
    }
}

extension DataMinimisation {
    public static let says = "That no more data are used than is needed (AVG art. 5 lid 1 onder c)."
    public static let keys: Keys<Self> = [
        .key("principles", \.principles, "In what."),
        .text(
            "neededFor", \.neededFor, .noun(after: "als dat nodig is voor", as: "onze dienstverlening"),
            "What data are used for, and only where it needs them."),
        .text(
            "fewestTo", \.fewestTo, .noun(after: "Naar", as: "AI-systemen"), "To what as few data as possible are sent."
        ),
        .text(
            "moreOnlyIf", \.moreOnlyIf, .clause(after: "Meer gegevens vragen wij pas als", as: "[u|je] meedoet"),
            "When more data are asked, and not before: a clause after \"als\"."),
    ]
    public var silence: String? { isBlank ? "it is empty" : nil }
}
