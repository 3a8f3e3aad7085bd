/// That people under sixteen are among the data subjects (AVG art. 8, UAVG art. 5).
public struct Minors: Fact {
    /// That a parent or guardian is asked for consent.
    public var parentConsents: Answer<Bool>
    /// Who uses their rights, and takes back a consent.
    public var rights: Answer<RightsOfMinors>
    /// Where the text for children themselves stands (AVG art. 12 lid 1).
    public var textForChildren: Answer<String>
    /// That all it does with their data is help or advice that it offers to children themselves, for free: then no
    /// parent is needed (UAVG art. 5 lid 6).
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

/// Who uses the rights of people under sixteen with this organisation, and takes back a consent.
public enum RightsOfMinors: String, Hashable, Sendable, Codable, CaseIterable {
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
