/// The data protection officer, in Dutch the FG (AVG art. 37-39).
public struct DataProtectionOfficer: Fact {
    public var email: Answer<String>
    public var telephone: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        email: Answer<String> = .unsaid, telephone: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.email = email
        self.telephone = telephone
        origin = Origin(file, line, column)
    }
}

/// The representative in the Union of a controller outside it (AVG art. 27).
public struct Representative: Fact {
    public var name: String
    public var email: Answer<String>
    public var postalAddress: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, email: Answer<String> = .unsaid, postalAddress: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.email = email
        self.postalAddress = postalAddress
        origin = Origin(file, line, column)
    }
}

/// Another controller with whom purposes and means are decided together (AVG art. 26).
public struct JointController: Fact {
    public var name: String
    /// The essence of the arrangement: who does what, as full sentences without the final stop.
    public var arrangement: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, arrangement: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.arrangement = arrangement
        origin = Origin(file, line, column)
    }
}
