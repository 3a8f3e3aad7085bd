/// A system of artificial intelligence that people meet, and must be told of when they do (AI-verordening art. 50).
public struct AISystem: Fact {
    public var kind: Kind
    /// Whether people know that they deal with it: because it says so, or because nobody could miss it.
    public var isDisclosed: Answer<Bool>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
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
