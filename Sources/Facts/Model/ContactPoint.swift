public struct ContactPoint: Fact {
    public var topics: [Topic]
    public var who: String?
    public var email: Answer<String>
    public var telephone: Answer<String>
    public var postalAddress: Answer<String>
    public var form: Answer<String>
    public var page: Answer<String>
    public var isInPerson: Bool
    public var oversees: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Topic: String, Choice {
        public static let says = "What people can go to a contact point for."

        case questions
        case privacyQuestions
        case requests
        case withdrawal
        case complaints
        case security
    }

    public init(
        for topics: Topic..., with who: String? = nil, email: Answer<String> = .unsaid,
        telephone: Answer<String> = .unsaid, postalAddress: Answer<String> = .unsaid, form: Answer<String> = .unsaid,
        page: Answer<String> = .unsaid, isInPerson: Bool = false, oversees: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.topics = topics
        self.who = who
        self.email = email
        self.telephone = telephone
        self.postalAddress = postalAddress
        self.form = form
        self.page = page
        self.isInPerson = isInPerson
        self.oversees = oversees
        origin = Origin(file, line, column)
    }
}

extension ContactPoint {
    public static let says = "Whom people reach for what, beside the controller's own addresses."
    public static let keys: Keys<Self> = [
        .key("topics", \.topics, "For what."),
        .text(
            "who", \.who, .noun(after: "[kunt u|kun je] terecht bij", as: "onze secretaris, Anna Jansen"),
            "A person, role or team, after \"bij\"; left out, it is the organisation itself."),
        .text("email", \.email, .email, "The e-mail address."),
        .text("telephone", \.telephone, .telephone, "The telephone number."),
        .text("postalAddress", \.postalAddress, .address, "The postal address, on one line."),
        .text(
            "form", \.form, .noun(after: "Gebruik dan", as: "het privacyformulier op onze website"),
            "The form to use, with its article."),
        .text("page", \.page, .website, "The web page to go to."),
        .key("isInPerson", \.isInPerson, "That people can come along."),
        .key("oversees", \.oversees, "That they see to it as well that the law on privacy is kept."),
    ]
    public var silence: String? { topics.isEmpty ? "it is for nothing" : nil }
}
