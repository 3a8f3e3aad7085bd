public struct AISystem: Fact {
    public var kind: Kind
    public var provider: Answer<String>
    public var data: [String]
    public var providerMayKeep: Bool
    public var check: Answer<Check>
    public var isExplainedOnRequest: Bool
    public var isDisclosed: Answer<Bool>
    public var isForHealthOrSafety: Answer<Bool>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "What a system of artificial intelligence does."

        /// It talks with people, in writing or aloud (lid 1).
        case chatbot
        /// It infers emotions or intentions from faces, voices and the like (lid 3).
        case emotionRecognition
        /// It sorts people by their biometric data (lid 3).
        case biometricCategorisation
        case textGeneration
        case imageGeneration
        case answering
        case analysis
        case recommendation
        case translation
        case transcription
        case development
    }

    public enum Check: String, Choice {
        public static let says = "Who checks what comes out of it before it is used."

        case users
        case staff
    }

    public init(
        _ kind: Kind, by provider: Answer<String> = .unsaid, gets data: [String] = [], providerMayKeep: Bool = false,
        checkedBy check: Answer<Check> = .unsaid, isExplainedOnRequest: Bool = false,
        isDisclosed: Answer<Bool> = .unsaid, isForHealthOrSafety: Answer<Bool> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.provider = provider
        self.data = data
        self.providerMayKeep = providerMayKeep
        self.check = check
        self.isExplainedOnRequest = isExplainedOnRequest
        self.isDisclosed = isDisclosed
        self.isForHealthOrSafety = isForHealthOrSafety
        origin = Origin(file, line, column)
    }
}

extension AISystem {
    public static let says =
        "A system of artificial intelligence that is used for a purpose (AI-verordening art. 50). DPV: ai:AISystem."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "What the system does."),
        .text("provider", \.provider, .name, "Whose system it is."),
        .text(
            "data", \.data, .noun(after: "De aanbieder van die AI krijgt", as: "[uw|je] vraag"),
            "What its provider gets."),
        .key("providerMayKeep", \.providerMayKeep, "That these can stay in the provider's own systems.")
            .unpublished(because: "nothing says what the provider gets") { $0.data.isEmpty },
        .key("check", \.check, "Who checks what comes out of it before it is used."),
        .key(
            "isExplainedOnRequest", \.isExplainedOnRequest, "That people can ask how what comes out of it came about."),
        .key("isDisclosed", \.isDisclosed, "Whether people know that they deal with it.")
            .judged("AI-verordening art. 50: people are told when they meet the system, not in a statement"),
        .key(
            "isForHealthOrSafety", \.isForHealthOrSafety,
            "Emotion recognition at work or at school: whether it is there for medical or safety reasons."
        ).judged("AI-verordening art. 5 lid 1 onder f: otherwise it is forbidden"),
    ]
}
