public struct Mailing: Fact {
    public var audience: String
    public var content: String
    public var channel: Answer<Channel>
    public var frequency: Frequency
    public var moment: Answer<String>
    public var personalised: Answer<Personalisation>
    public var measures: [Measured]
    public var measuredFor: [String]
    public var measuredWithConsent: Bool
    public var isCommercial: Answer<Bool>
    public var permission: Answer<Permission>
    public var objectionAtCollection: Answer<Bool>
    public var unsubscribe: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Channel: String, Choice {
        public static let says = "How messages are sent."

        case email
        case telephone
        case post
        case sms
        /// Messages of an app that come up by themselves.
        case push
        /// Messages that stand in an app.
        case inApp
        /// A service for messages of another party.
        case chat
    }

    public enum Personalisation: String, Choice {
        public static let says = "Whether messages are made to fit who gets them."

        case always
        case onlyWithConsent
        /// Everyone gets the same.
        case never
    }

    public enum Measured: String, Choice {
        public static let says = "What is measured of messages that were sent."

        case delivered
        case opened
        case clicked
    }

    public enum Permission: String, Choice {
        public static let says = "What allows commercial messages that nobody asked for."

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

    public enum Frequency: String, Choice {
        public static let says = "How often messages are sent."

        case unsaid
        case once
        case irregular
        case regular
    }

    public init(
        to audience: DataSubject, _ content: String, by channel: Answer<Channel> = .unsaid,
        _ frequency: Frequency = .unsaid, isCommercial: Answer<Bool> = .unsaid,
        permittedBy permission: Answer<Permission> = .unsaid, when moment: Answer<String> = .unsaid,
        personalised: Answer<Personalisation> = .unsaid, measuring measures: [Measured] = [],
        measuredFor: [String] = [], measuredWithConsent: Bool = false,
        objectionAtCollection: Answer<Bool> = .unsaid, unsubscribe: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.audience = audience.label
        self.content = content
        self.channel = channel
        self.frequency = frequency
        self.isCommercial = isCommercial
        self.permission = permission
        self.moment = moment
        self.personalised = personalised
        self.measures = measures
        self.measuredFor = measuredFor
        self.measuredWithConsent = measuredWithConsent
        self.objectionAtCollection = objectionAtCollection
        self.unsubscribe = unsubscribe
        origin = Origin(file, line, column)
    }
}

extension Mailing {
    public static let says = "Messages that an organisation sends of its own accord (Tw art. 11.7)."
    public static let keys: Keys<Self> = [
        .reference(
            "audience", \.audience, to: .subject, "Who gets them: the label of one of the organisation's subjects."),
        .text(
            "content", \.content, .noun(after: "sturen wij", as: "nieuws over onze producten"),
            "What they hold: \"actuele informatie voor support\"."),
        .key("channel", \.channel, "How they are sent."),
        .key("frequency", \.frequency, "How often."),
        .text(
            "moment", \.moment, .words(after: "Dat doen wij", as: "vóór het einde van het onderzoek"),
            "When: \"vóór het einde van het onderzoek\"."),
        .key("personalised", \.personalised, "Whether they are made to fit who gets them."),
        .key("measures", \.measures, "What is measured of them."),
        .text(
            "measuredFor", \.measuredFor, .activity(after: "Zo kunnen wij", as: "onze berichten verbeteren"),
            "What for, as infinitives: \"onze berichten verbeteren\"."
        ).unpublished(because: "nothing is measured") { $0.measures.isEmpty },
        .key(
            "measuredWithConsent", \.measuredWithConsent, "That it is measured only of who consents to it."
        ).unpublished(because: "nothing is measured") { $0.measures.isEmpty },
        .key("isCommercial", \.isCommercial, "Whether they are advertising.")
            .judged("Tw art. 11.7 lid 1: commercial messages need consent"),
        .key("permission", \.permission, "What allows them, where they are commercial.")
            .judged("Tw art. 11.7 lid 3: customers may get messages about similar products").tellsNone,
        .key(
            "objectionAtCollection", \.objectionAtCollection,
            "Own customers: whether they could object, easily and at no cost, when their address was asked."
        ).judged("Tw art. 11.7 lid 4: without that offer the exception for own customers does not hold"),
        .text(
            "unsubscribe", \.unsubscribe,
            .noun(after: "Afmelden voor die berichten kan via", as: "de link onderaan elk bericht"),
            "How people stop them: \"de link onderaan elk bericht\"."),
    ]
}

public struct Newsletter: Fact {
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

extension Newsletter {
    public static let says = "A newsletter to subscribe to."
    public static let keys: Keys<Self> = [
        .text(
            "unsubscribe", \.unsubscribe,
            .noun(after: "Afmelden voor de nieuwsbrief kan via", as: "de link onderaan elke nieuwsbrief"),
            "How people leave it: \"de link in elke nieuwsbrief\".")
    ]
}
