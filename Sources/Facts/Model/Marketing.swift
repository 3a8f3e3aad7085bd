/// Messages that an organisation sends of its own accord (Tw art. 11.7).
public struct Mailing: Fact {
    /// Label of the data subjects who get it.
    public var audience: String
    /// What it holds: "actuele informatie voor support".
    public var content: String
    public var channel: Answer<Channel>
    public var frequency: Frequency
    public var isCommercial: Answer<Bool>
    /// What allows it, where it is commercial.
    public var permission: Answer<Permission>
    /// How people stop it: "de link onderaan elk bericht".
    public var unsubscribe: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
        case email
        case telephone
        case post
    }

    /// What allows commercial messages that nobody asked for (Tw art. 11.7 lid 1, 3, 4 and 5).
    public enum Permission: String, Hashable, Sendable, Codable, CaseIterable {
        case consent
        /// Customers, about similar products of the sender itself.
        case ownCustomers
        /// Calls to own customers by a lottery for charities, or a publisher of newspapers or magazines. Since 1 July 2026
        /// they, and charities, are the only ones who may call their customers without consent.
        case customersOfLotteryOrPublisher
        /// Calls to legal persons: only natural persons are protected against them (Tw art. 11.7 lid 2).
        case legalPersons
        /// An address that a business has published for such messages.
        case publishedBusinessAddress
        /// Donors of a charity, about its own cause.
        case donors
    }

    public enum Frequency: String, Hashable, Sendable, Codable, CaseIterable {
        case unsaid
        case irregular
        case regular
    }

    public init(
        to audience: DataSubject, _ content: String, by channel: Answer<Channel> = .unsaid,
        _ frequency: Frequency = .unsaid, isCommercial: Answer<Bool> = .unsaid,
        permittedBy permission: Answer<Permission> = .unsaid, unsubscribe: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.audience = audience.label
        self.content = content
        self.channel = channel
        self.frequency = frequency
        self.isCommercial = isCommercial
        self.permission = permission
        self.unsubscribe = unsubscribe
        origin = Origin(file, line, column)
    }
}

/// A newsletter to subscribe to.
public struct Newsletter: Fact {
    /// How people leave it: "de link in elke nieuwsbrief".
    public var unsubscribe: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        unsubscribe: Answer<String> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.unsubscribe = unsubscribe
        origin = Origin(file, line, column)
    }
}
