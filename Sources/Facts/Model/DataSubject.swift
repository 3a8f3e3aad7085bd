/// A kind of people whose data are used (AVG art. 4 onder 1), in the plural: "websitebezoekers".
public struct DataSubject: Fact {
    public var label: String
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(_ label: String, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.label = label
        origin = Origin(file, line, column)
    }
}
