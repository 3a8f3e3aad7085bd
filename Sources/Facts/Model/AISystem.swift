public struct AISystem: Fact {
    public var kind: Kind
    public var isDisclosed: Answer<Bool>
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
    }

    public init(
        _ kind: Kind, isDisclosed: Answer<Bool> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.isDisclosed = isDisclosed
        origin = Origin(file, line, column)
    }
}

extension AISystem {
    public static let says =
        "A system of artificial intelligence that people meet (AI-verordening art. 50). Judged, never published."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "What the system does.")
            .judged("AI-verordening art. 50: of which systems people are told when they meet them"),
        .key("isDisclosed", \.isDisclosed, "Whether people know that they deal with it.")
            .judged("AI-verordening art. 50: people are told when they meet the system, not in a statement"),
    ]
}
