/// That people under sixteen are among the data subjects (AVG art. 8, UAVG art. 5).
public struct Minors: Fact {
    /// That a parent or guardian is asked for consent.
    public var parentConsents: Answer<Bool>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        parentConsents: Answer<Bool> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.parentConsents = parentConsents
        origin = Origin(file, line, column)
    }
}
