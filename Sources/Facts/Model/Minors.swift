/// That people under sixteen are among the data subjects (AVG art. 8, UAVG art. 5).
public struct Minors: Fact {
    /// That a parent or guardian is asked for consent.
    public var parentConsents: Answer<Bool>
    /// Where the text for children themselves stands (AVG art. 12 lid 1).
    public var textForChildren: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        parentConsents: Answer<Bool> = .unsaid, textForChildren: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.parentConsents = parentConsents
        self.textForChildren = textForChildren
        origin = Origin(file, line, column)
    }
}
