public struct DataProtectionOfficer: Fact {
    public var name: Answer<String>
    public var email: Answer<String>
    public var telephone: Answer<String>
    public var postalAddress: Answer<String>
    public var isReachedThroughUs: Bool
    public var tasks: [Task]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Task: String, Choice {
        public static let says = "What else the officer does, beside seeing to it that the law is kept (AVG art. 39)."

        case carefulHandling
        case advice
        case training
        case questions
        case authority
    }

    public init(
        _ name: Answer<String> = .unsaid, email: Answer<String> = .unsaid, telephone: Answer<String> = .unsaid,
        postalAddress: Answer<String> = .unsaid, isReachedThroughUs: Bool = false, does tasks: [Task] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.email = email
        self.telephone = telephone
        self.postalAddress = postalAddress
        self.isReachedThroughUs = isReachedThroughUs
        self.tasks = tasks
        origin = Origin(file, line, column)
    }
}

extension DataProtectionOfficer {
    public static let says = "The data protection officer, in Dutch the FG (AVG art. 37-39)."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "Who it is, by name and if need be by role."),
        .text("email", \.email, .email, "The officer's e-mail address."),
        .text("telephone", \.telephone, .telephone, "The officer's telephone number."),
        .text("postalAddress", \.postalAddress, .address, "The officer's postal address, on one line."),
        .key(
            "isReachedThroughUs", \.isReachedThroughUs, "That the officer is reached by the controller's own addresses."
        ),
        .key("tasks", \.tasks, "What else the officer does."),
    ]
}

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

extension Representative {
    public static let says = "The representative in the Union of a controller outside it (AVG art. 27)."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "Its full name."),
        .text("email", \.email, .email, "Its e-mail address."),
        .text(
            "postalAddress", \.postalAddress, .address, "Street, number, postal code, town and country, on one line."),
    ]
}

public struct JointController: Fact {
    public var name: String
    public var arrangement: Answer<String>
    public var mayDiffer: Bool
    public var statement: Answer<String>
    public var contact: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, arrangement: Answer<String> = .unsaid, mayDiffer: Bool = false,
        statement: Answer<String> = .unsaid, contact: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.arrangement = arrangement
        self.mayDiffer = mayDiffer
        self.statement = statement
        self.contact = contact
        origin = Origin(file, line, column)
    }
}

extension JointController {
    public static let says =
        "Another controller with whom purposes and means are decided together (AVG art. 26)."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "Its full name."),
        .text(
            "arrangement", \.arrangement,
            .statement(after: "Wij hebben afgesproken:", as: "ieder beantwoordt zijn eigen post"),
            "The essence of the arrangement: who does what, as full sentences without the final stop."),
        .key("mayDiffer", \.mayDiffer, "That what holds can differ, such as by each of several teachers."),
        .text("statement", \.statement, .website, "The address of its own privacy statement."),
        .text(
            "contact", \.contact, .noun(after: "Contact daarover gaat via", as: "partner@example.nl"),
            "How it is reached, after \"via\": \"partner@example.nl\"."),
    ]
}
