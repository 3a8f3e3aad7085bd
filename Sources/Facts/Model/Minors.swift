public struct Minors: Fact {
    public var parentConsents: Answer<Bool>
    public var rights: Answer<RightsOfMinors>
    public var textForChildren: Answer<String>
    public var isFreeHelp: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        parentConsents: Answer<Bool> = .unsaid, rights: Answer<RightsOfMinors> = .unsaid,
        textForChildren: Answer<String> = .unsaid, isFreeHelp: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.parentConsents = parentConsents
        self.rights = rights
        self.textForChildren = textForChildren
        self.isFreeHelp = isFreeHelp
        origin = Origin(file, line, column)
    }
}

extension Minors {
    public static let says = "That people under sixteen are among the data subjects (AVG art. 8, UAVG art. 5)."
    public static let keys: Keys<Self> = [
        .key("parentConsents", \.parentConsents, "That a parent or guardian is asked for consent."),
        .key("rights", \.rights, "Who uses their rights, and takes back a consent (UAVG art. 5 lid 3 and 4)."),
        .text(
            "textForChildren", \.textForChildren, .evidence,
            "Where the text for children themselves stands (AVG art. 12 lid 1)."
        ).judged("AVG art. 12 lid 1: children are told in words that they understand").tellsNone,
        .key(
            "isFreeHelp", \.isFreeHelp,
            "Whether all of it is help or advice, offered to them directly and for free (UAVG art. 5 lid 6)."
        ).judged("UAVG art. 5 lid 6: no parent is needed for free help and advice to children themselves"),
    ]
}

public enum RightsOfMinors: String, Choice {
    public static let says =
        "Who uses the rights of people under sixteen: from twelve on they and their parents, the parents only, or the children only."

    /// A parent or guardian, and from twelve years on the child as well (UAVG art. 5 lid 3 and 4).
    case fromTwelve
    /// A parent or guardian alone, until the child is sixteen.
    case parentsOnly
    /// The child alone, whatever its age: for free help and advice, to which UAVG art. 5 does not apply (lid 6).
    case themselves
}

extension Answer where Value == RightsOfMinors {
    public static var fromTwelve: Self { .known(.fromTwelve) }
    public static var parentsOnly: Self { .known(.parentsOnly) }
    public static var themselves: Self { .known(.themselves) }
}
