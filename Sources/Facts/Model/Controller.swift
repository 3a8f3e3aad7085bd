public struct Controller: Fact {
    public var name: String
    public var shortName: String?
    public var email: Answer<String>
    public var telephone: Answer<String>
    public var postalAddress: Answer<String>
    public var contactForm: Answer<String>
    public var registration: Answer<String>
    public var tradeNames: [String]
    public var legalForm: String?
    public var identifiers: [Identifier]
    public var visitingAddress: Answer<String>
    public var otherAddresses: [String]
    public var detailsAt: Answer<String>
    public var country: Answer<Country>
    public var isPublicAuthority: Bool
    public var worksCouncilConsent: Answer<String>
    public var ukRepresentative: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, shortName: String? = nil, email: Answer<String> = .unsaid, telephone: Answer<String> = .unsaid,
        postalAddress: Answer<String> = .unsaid, contactForm: Answer<String> = .unsaid,
        registration: Answer<String> = .unsaid, tradingAs tradeNames: [String] = [], legalForm: String? = nil,
        identifiers: [Identifier] = [], visitingAddress: Answer<String> = .unsaid,
        alsoAt otherAddresses: [String] = [], detailsAt: Answer<String> = .unsaid,
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
        self.tradeNames = tradeNames
        self.legalForm = legalForm
        self.identifiers = identifiers
        self.visitingAddress = visitingAddress
        self.otherAddresses = otherAddresses
        self.detailsAt = detailsAt
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
        .text("tradeNames", \.tradeNames, .name, "The other names under which it works."),
        .text(
            "legalForm", \.legalForm, .noun(after: "Onze rechtsvorm is", as: "een vennootschap onder firma"),
            "Its legal form, with its article: \"een stichting\"."),
        .key("identifiers", \.identifiers, "Other numbers under which it is known."),
        .text(
            "visitingAddress", \.visitingAddress, .address, "Where it can be visited, if not at its postal address."),
        .text("otherAddresses", \.otherAddresses, .address, "Its other addresses."),
        .text(
            "detailsAt", \.detailsAt,
            .noun(after: "gegevens [vindt u|vind je] op", as: "de contactpagina van onze website"),
            "Where its name and contact data stand, after \"op\"."),
        .key("country", \.country, "Where it is established."),
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
