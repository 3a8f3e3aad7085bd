public struct Controller: Fact {
    public var name: String
    public var shortName: String?
    public var email: Answer<String>
    public var telephone: Answer<String>
    public var postalAddress: Answer<String>
    public var contactForm: Answer<String>
    public var registration: Answer<String>
    public var country: Answer<Country>
    public var isPublicAuthority: Bool
    public var worksCouncilConsent: Answer<String>
    public var ukRepresentative: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, shortName: String? = nil, email: Answer<String> = .unsaid, telephone: Answer<String> = .unsaid,
        postalAddress: Answer<String> = .unsaid, contactForm: Answer<String> = .unsaid,
        registration: Answer<String> = .unsaid,
        country: Answer<Country> = .unsaid, isPublicAuthority: Bool = false,
        worksCouncilConsent: Answer<String> = .unsaid, ukRepresentative: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.shortName = shortName
        self.email = email
        self.telephone = telephone
        self.postalAddress = postalAddress
        self.contactForm = contactForm
        self.registration = registration
        self.country = country
        self.isPublicAuthority = isPublicAuthority
        self.worksCouncilConsent = worksCouncilConsent
        self.ukRepresentative = ukRepresentative
        origin = Origin(file, line, column)
    }
}

extension Controller {
    public static let says =
        "Who decides why and how personal data are used (AVG art. 4 onder 7), and how to reach them."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "Its full name."),
        .text("shortName", \.shortName, .name, "The name by which the statement calls it after the first time."),
        .text("email", \.email, .email, "Its general e-mail address, or that it has none.").tellsNone,
        .text("telephone", \.telephone, .telephone, "Its telephone number."),
        .text("postalAddress", \.postalAddress, .address, "Street, number, postal code and town, on one line."),
        .text(
            "contactForm", \.contactForm,
            .noun(after: "[U kunt|Je kunt] ons schrijven met", as: "het contactformulier op onze website"),
            "The form by which it is reached, with its article."),
        .text(
            "registration", \.registration, .registration,
            "Its number in the trade register of the Kamer van Koophandel."
        ).tellsNone,
        .key("country", \.country, "Where it is established.")
            .judged("AVG art. 27 lid 1: who is established outside the Union names a representative"),
        .key("isPublicAuthority", \.isPublicAuthority, "Whether it is a public authority."),
        .text(
            "worksCouncilConsent", \.worksCouncilConsent, .evidence,
            "Where it is recorded that the works council agreed to how data on staff are used; none where there "
                + "is a council that did not (WOR art. 27 lid 1 onder k en l)."
        ).judged("WOR art. 27 lid 1 onder k en l: the works council agrees").tellsNone,
        .text(
            "ukRepresentative", \.ukRepresentative, .evidence,
            "Its representative in the United Kingdom; none where people there are served or followed without one "
                + "(UK GDPR art. 27)."
        ).judged("UK GDPR art. 27: British law, for people in the United Kingdom").tellsNone,
    ]
}
