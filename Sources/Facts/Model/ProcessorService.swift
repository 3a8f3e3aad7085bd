public struct ProcessorService: Fact {
    public var customers: String
    public var hasSeparateStorage: Bool
    public var isClosedToThirdParties: Bool
    public var customersReachOnlyOwnData: Bool
    public var isSeparated: Bool
    public var data: [String]
    public var onlyAsProcessor: [String]
    public var hasAgreement: Bool
    public var isOnInstructionOnly: Bool
    public var requests: Requests?
    public var isCustomersOwn: Bool
    public var atEnd: AtEnd?
    public var hasSubprocessorAgreements: Bool
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

    public enum Requests: String, Choice {
        public static let says =
            "What happens with a request of people whose data customers keep there (AVG art. 28 lid 3 onder e)."

        case passedOn
        case handledTogether
        /// Passed on, or handled with the customer.
        case either
    }

    public enum AtEnd: String, Choice {
        public static let says = "What happens with the data when the service ends (AVG art. 28 lid 3 onder g)."

        case returned
        case erased
        /// Returned or erased, as the customer chooses.
        case asChosen
    }

    /// - Parameters:
    ///   - data: which data customers keep there.
    ///   - onlyAsProcessor: people of whom the organisation has data in no other role.
    public init(
        for customers: String, hasSeparateStorage: Bool = false, isClosedToThirdParties: Bool = false,
        customersReachOnlyOwnData: Bool = false, isSeparated: Bool = false, data: [String] = [],
        onlyAsProcessor: [String] = [], hasAgreement: Bool = false,
        onInstructionOnly isOnInstructionOnly: Bool = false, requests: Requests? = nil,
        customersOwn isCustomersOwn: Bool = false, atEnd: AtEnd? = nil,
        subprocessorAgreements hasSubprocessorAgreements: Bool = false, support: SupportAccess? = nil,
        subprocessors: Answer<Subprocessing> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.customers = customers
        self.hasSeparateStorage = hasSeparateStorage
        self.isClosedToThirdParties = isClosedToThirdParties
        self.customersReachOnlyOwnData = customersReachOnlyOwnData
        self.isSeparated = isSeparated
        self.data = data
        self.onlyAsProcessor = onlyAsProcessor
        self.hasAgreement = hasAgreement
        self.isOnInstructionOnly = isOnInstructionOnly
        self.requests = requests
        self.isCustomersOwn = isCustomersOwn
        self.atEnd = atEnd
        self.hasSubprocessorAgreements = hasSubprocessorAgreements
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
        .key("isSeparated", \.isSeparated, "That the data of customers are kept apart, whatever stores them."),
        .text(
            "data", \.data, .words(after: "Het gaat dan om", as: "reserveringen"), "Which data customers keep there."),
        .text(
            "onlyAsProcessor", \.onlyAsProcessor, .noun(after: "Gegevens van", as: "kinderen van gasten"),
            "People of whom it has data in no other role."),
        .key("hasAgreement", \.hasAgreement, "That there is an agreement with every customer."),
        .key("isOnInstructionOnly", \.isOnInstructionOnly, "That it does what customers ask, and nothing else."),
        .key("requests", \.requests, "What happens with a request of people whose data these are."),
        .key("isCustomersOwn", \.isCustomersOwn, "That the data remain the customer's own."),
        .key("atEnd", \.atEnd, "What happens with the data when the service ends."),
        .key(
            "hasSubprocessorAgreements", \.hasSubprocessorAgreements,
            "That there are agreements with those whom it lets do a part of that work (AVG art. 28 lid 4)."),
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
