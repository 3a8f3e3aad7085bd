public struct ProcessorService: Fact {
    public var customers: String
    public var hasSeparateStorage: Bool
    public var isClosedToThirdParties: Bool
    public var customersReachOnlyOwnData: Bool
    public var support: SupportAccess?
    public var subprocessors: Answer<Subprocessing>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// Who may look into a customer's data, and for what, once that customer allows it.
    public struct SupportAccess: Keyed {
        public var person: String
        public var reason: String

        public init(_ person: String, for reason: String) {
            self.person = person
            self.reason = reason
        }
    }

    public init(
        for customers: String, hasSeparateStorage: Bool = false, isClosedToThirdParties: Bool = false,
        customersReachOnlyOwnData: Bool = false, support: SupportAccess? = nil,
        subprocessors: Answer<Subprocessing> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.customers = customers
        self.hasSeparateStorage = hasSeparateStorage
        self.isClosedToThirdParties = isClosedToThirdParties
        self.customersReachOnlyOwnData = customersReachOnlyOwnData
        self.support = support
        self.subprocessors = subprocessors
        origin = Origin(file, line, column)
    }
}

extension ProcessorService {
    public static let says =
        "What the organisation does as a processor, for its customers (AVG art. 4 onder 8). Told apart from "
        + "its own purposes."
    public static let keys: Keys<Self> = [
        .text("customers", \.customers, .name, "For whom: \"klanten\"."),
        .key("hasSeparateStorage", \.hasSeparateStorage, "That each customer has storage of its own."),
        .key("isClosedToThirdParties", \.isClosedToThirdParties, "That others have no access to it."),
        .key(
            "customersReachOnlyOwnData", \.customersReachOnlyOwnData, "That customers reach only their own data."),
        .key("support", \.support, "Who may look into a customer's data, once that customer allows it."),
        .key("subprocessors", \.subprocessors, "On what terms others do that work; none where they do not.")
            .judged("AVG art. 28 lid 2 and 4: its subprocessors are authorised").tellsNone,
    ]
}

extension ProcessorService.SupportAccess {
    public static let says = "Who may look into a customer's data, and for what, once that customer allows it."
    public static let keys: Keys<Self> = [
        .text("person", \.person, .name, "Who: \"onze directeur\"."),
        .text(
            "reason", \.reason, .noun(after: "kan die gegevens alleen inzien voor", as: "support"),
            "For what, after \"voor\": \"support\"."),
    ]
}
