/// Who decides why and how personal data are used (AVG art. 4 onder 7), and how to reach them.
public struct Controller: Fact {
    public var name: String
    /// The name by which the statement calls the controller after the first time.
    public var shortName: String?
    public var email: Answer<String>
    public var telephone: Answer<String>
    /// Street, number, postal code and town, on one line.
    public var postalAddress: Answer<String>
    /// The number in the trade register of the Kamer van Koophandel.
    public var registration: Answer<String>
    /// Where the controller is established.
    public var country: Answer<Country>
    public var isPublicAuthority: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, shortName: String? = nil, email: Answer<String> = .unsaid, telephone: Answer<String> = .unsaid,
        postalAddress: Answer<String> = .unsaid, registration: Answer<String> = .unsaid,
        country: Answer<Country> = .unsaid, isPublicAuthority: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.shortName = shortName
        self.email = email
        self.telephone = telephone
        self.postalAddress = postalAddress
        self.registration = registration
        self.country = country
        self.isPublicAuthority = isPublicAuthority
        origin = Origin(file, line, column)
    }
}
