public struct Disclaimer: Fact {
    public var object: String
    public var kind: Kind
    public var whose: Answer<String>
    public var isChosenWithCare: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "What the controller does not answer for."

        /// It has no say in it.
        case noInfluence
        /// It is not responsible for it.
        case notResponsible
        /// The reader is.
        case readersOwn
        /// Another one is.
        case anothers
    }

    public init(
        _ kind: Kind, for object: String, whose: Answer<String> = .unsaid, isChosenWithCare: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.object = object
        self.kind = kind
        self.whose = whose
        self.isChosenWithCare = isChosenWithCare
        origin = Origin(file, line, column)
    }
}

extension Disclaimer {
    public static let says = "Something of others that the controller does not answer for."
    public static let keys: Keys<Self> = [
        .text(
            "object", \.object, .noun(after: "verantwoordelijk voor", as: "de inhoud van andere websites"),
            "For what: \"de inhoud van andere websites\"."),
        .key("kind", \.kind, "In which way."),
        .text("whose", \.whose, .name, "Who answers for it, where another one does: \"de klant\".")
            .unpublished(because: "the kind says whose it is") { $0.kind != .anothers },
        .key("isChosenWithCare", \.isChosenWithCare, "That the controller chooses them with care."),
    ]
    public var silence: String? {
        kind == .anothers && whose.value == nil ? "nothing says who answers for it" : nil
    }
}
