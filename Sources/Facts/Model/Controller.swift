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
    /// Where it is recorded that the works council agreed to how data on staff are used; none where there is a council that
    /// did not (WOR art. 27 lid 1 onder k en l).
    public var worksCouncilConsent: Answer<String>
    /// The representative in the United Kingdom; none where people there are served or followed without one (UK GDPR art. 27).
    public var ukRepresentative: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, shortName: String? = nil, email: Answer<String> = .unsaid, telephone: Answer<String> = .unsaid,
        postalAddress: Answer<String> = .unsaid, registration: Answer<String> = .unsaid,
        country: Answer<Country> = .unsaid, isPublicAuthority: Bool = false,
        worksCouncilConsent: Answer<String> = .unsaid, ukRepresentative: Answer<String> = .unsaid,
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
        self.worksCouncilConsent = worksCouncilConsent
        self.ukRepresentative = ukRepresentative
        origin = Origin(file, line, column)
    }
}
