/// Sentences that the organisation answers for in its own words, where no other fact can say them.
///
///     States("In onze winkel hangt een bord bij elke camera.", in: .security)
///
/// They are published letter for letter and read back letter for letter. No rule judges them; what the lexicon recognises in
/// them is held against the other facts (`own-words-contradicted`).
public struct OwnWords: Fact {
    public var text: String
    public var section: DocumentSection
    public var approval: Approval?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameters:
    ///   - text: one sentence or some, each closed by its own mark. `[u|je]` holds both forms of address.
    ///   - section: at the end of which section they stand.
    ///   - approval: who has read them; `check --strict` asks it.
    public init(
        _ text: String, in section: DocumentSection, approved approval: Approval? = nil, file: String = #fileID,
        line: Int = #line, column: Int = #column
    ) {
        self.text = text
        self.section = section
        self.approval = approval
        origin = Origin(file, line, column)
    }
}

extension OwnWords {
    public static let says =
        "Sentences in the organisation's own words, published letter for letter; no rule judges them."
    public static let keys: Keys<Self> = [
        .text("text", \.text, .ownWords, "One sentence or some, each closed by its own mark."),
        .key("section", \.section, "At the end of which section they stand."),
        .key("approval", \.approval, "Who has read them and answers for them. `check --strict` asks it.")
            .judged("AVG art. 5 lid 2: the controller can show that what no rule judges was read by a person"),
    ]
}

extension Organisation {
    /// What it says in its own words at the end of one section, fact by fact.
    public func ownWords(in section: DocumentSection) -> [OwnWords] { ownWords.filter { $0.section == section } }
}
