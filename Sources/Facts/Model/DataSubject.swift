/// A kind of people whose data are used (AVG art. 4 onder 1), in the plural: "websitebezoekers".
public struct DataSubject: Fact {
    public var label: String
    /// Who falls under it; with `listing` it says whether that is all.
    public var examples: [String]
    public var listing: Listing
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ label: String, including examples: String..., listing: Listing = .complete,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.examples = examples
        self.listing = listing
        origin = Origin(file, line, column)
    }
}
