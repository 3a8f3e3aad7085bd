/// What the organisation does as a processor, for its customers (AVG art. 4 onder 8). Told apart from its own purposes.
public struct ProcessorService: Fact {
    /// For whom: "klanten".
    public var customers: String
    /// That each customer has storage of its own.
    public var hasSeparateStorage: Bool
    public var isClosedToThirdParties: Bool
    public var customersReachOnlyOwnData: Bool
    public var support: SupportAccess?
    /// On what terms it lets others do that work (AVG art. 28 lid 2 and 4); `.none` where it does not. Never published.
    public var subprocessors: Answer<Subprocessing>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// Who may look into a customer's data, and for what, once that customer allows it.
    public struct SupportAccess: Hashable, Sendable, Codable {
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
