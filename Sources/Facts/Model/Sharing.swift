public struct Sharing: Fact {
    public var isWithNobody: Bool = false
    public var internalRecipients: [InternalRecipient] = []
    public var internalListing: Listing = .complete
    public var systems: [String] = []
    public var processors: [Processor] = []
    public var processorListing: Listing = .complete
    public var hasAgreementsWithAll: Bool = false
    public var duties: [Duty] = []
    public var partyStandards: [PartyStandard] = []
    public var recipients: [Recipient] = []
    public var recipientListing: Listing = .complete
    public var disclosures: [Disclosure] = []
    public var disclosureListing: Listing = .complete
    public var sharingByUser: [SharingByUser] = []
    public var noAccess: [NoAccess] = []
    public var transfers: Answer<Transfers> = .unsaid
    public var keptWithin: KeptWithin?
    /// What was given twice of which there can be one; findings, not data.
    public var repetitions = Repetitions()
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameters:
    ///   - internalListing: whether nobody else inside the organisation works with the data.
    ///   - processorListing: whether the processors named are all there are.
    ///   - disclosureListing: whether data go to others in no other cases.
    ///   - systems: the only systems in which data are worked with.
    ///   - hasAgreementsWithAll: that there is an agreement with every processor, named or not.
    ///   - partyStandards: what every party has to meet that the organisation works with.
    public init(
        internal internalListing: Listing = .complete, processors processorListing: Listing = .complete,
        recipients recipientListing: Listing = .complete, disclosures disclosureListing: Listing = .complete,
        onlyIn systems: [String] = [], agreementsWithAll hasAgreementsWithAll: Bool = false,
        onlyWith partyStandards: [PartyStandard] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @SharingBuilder _ parts: () -> [Part<Sharing>]
    ) {
        self.internalListing = internalListing
        self.processorListing = processorListing
        self.recipientListing = recipientListing
        self.disclosureListing = disclosureListing
        self.systems = systems
        self.hasAgreementsWithAll = hasAgreementsWithAll
        self.partyStandards = partyStandards
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension Sharing {
    public static let says = "Who gets data, and when."
    public static let keys: Keys<Self> = within + outside + areas

    private static let within: Keys<Self> = [
        .key("isWithNobody", \.isWithNobody, "That data are shared with nobody, and that is published."),
        .key("internalRecipients", \.internalRecipients, "People inside the organisation who work with data."),
        .listing(
            "internalListing", \.internalListing, of: \.internalRecipients, "people inside", as: "internal",
            "Whether those are all."),
        .text("systems", \.systems, .name, "The only systems in which data are worked with: \"Voorbeeldboek\"."),
    ]

    private static let outside: [Key<Self>] = [
        .key("processors", \.processors, "Parties that process data for the controller."),
        .listing(
            "processorListing", \.processorListing, of: \.processors, "processors", as: "processors",
            "Whether those are all."),
        .key(
            "hasAgreementsWithAll", \.hasAgreementsWithAll,
            "That there is an agreement with every party that processes data for the controller, named or not."
        ).unpublished(because: "it is told of single processors") {
            $0.processors.contains { $0.agreement == .signed }
        },
        .key("duties", \.duties, "What parties are bound to."),
        .key("partyStandards", \.partyStandards, "What every party meets that the controller works with."),
        .key("recipients", \.recipients, "Parties that get data, and decide for themselves what to do with them."),
        .listing(
            "recipientListing", \.recipientListing, of: \.recipients, "recipients", as: "recipients",
            "Whether those are all."),
        .key("disclosures", \.disclosures, "The cases in which data go to others."),
        .listing(
            "disclosureListing", \.disclosureListing, of: \.disclosures, "disclosures", as: "disclosures",
            "Whether those are the only cases."),
        .key("sharingByUser", \.sharingByUser, "What people share themselves."),
        .key("noAccess", \.noAccess, "Who has no access, as a fact."),
    ]

    private static let areas: [Key<Self>] = [
        .key(
            "transfers", \.transfers,
            "What holds for all transfers outside the EEA; none where no data leave it, and that is published."
        ).tellsNone,
        .key("keptWithin", \.keptWithin, "The area in which the controller keeps data."),
    ]
    public var silence: String? {
        parts.isEmpty && !isWithNobody && systems.isEmpty && !hasAgreementsWithAll && partyStandards.isEmpty
            && transfers.isUnsaid && keptWithin == nil ? "it is empty" : nil
    }
}

public struct Disclosure: Receiver {
    public var occasion: Occasion
    public var clause: String?
    public var modality: Modality
    public var parties: [String]
    public var gets: [SharedData]
    public var onlyIf: Answer<String>
    public var onlyAfter: Answer<String>
    public var may: [String]
    public var onlyFor: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Occasion: String, Choice {
        public static let says = "When data go to others."

        case requiredByLaw
        case withConsent
        /// In an emergency or imminent danger, to the bodies competent for it.
        case emergency
        /// Where the purposes need it: with the processors and, where there are any, the recipients.
        case neededForPurposes
        /// At the request of the person.
        case onRequest
        /// A court, the police or another authority asks for them, and may do so.
        case authorityRequest
        case courtOrder
        case legalClaims
        /// To protect rights, property or safety.
        case protection
        case vitalInterests
        /// Others who take part in the same treatment of a patient.
        case sameTreatment
        case fraudPrevention
        case abuseReport
        /// A merger, a sale or a transfer of the business.
        case businessTransfer
        /// The case that `clause` says.
        case described
    }

    /// - Parameters:
    ///   - parties: to whom data go then.
    public init(
        _ occasion: Occasion, _ modality: Modality = .always, to parties: [String] = [], gets: [SharedData] = [],
        onlyIf: Answer<String> = .unsaid, onlyAfter: Answer<String> = .unsaid, may: [String] = [],
        onlyFor: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.occasion = occasion
        self.modality = modality
        self.parties = parties
        self.gets = gets
        self.onlyIf = onlyIf
        self.onlyAfter = onlyAfter
        self.may = may
        self.onlyFor = onlyFor
        origin = Origin(file, line, column)
    }

    /// A case in words of its own, after "als".
    public init(
        when clause: String, _ modality: Modality = .always, to parties: [String] = [], gets: [SharedData] = [],
        onlyIf: Answer<String> = .unsaid, onlyAfter: Answer<String> = .unsaid, may: [String] = [],
        onlyFor: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.init(
            .described, modality, to: parties, gets: gets, onlyIf: onlyIf, onlyAfter: onlyAfter, may: may,
            onlyFor: onlyFor, file: file, line: line, column: column)
        self.clause = clause
    }
}

extension Disclosure {
    public static let says =
        "A case in which data go to others: \"als de wet dat verplicht\"."
    public static let keys: Keys<Self> =
        [
            .key("occasion", \.occasion, "When."),
            .text(
                "clause", \.clause, .clause(after: "als", as: "[u|je] een klacht indient bij de geschillencommissie"),
                "When, in words of its own, after \"als\"; it belongs to the occasion described."
            ).unpublished(because: "it belongs to the occasion \(word: "described")") { $0.occasion != .described },
            .key("modality", \.modality, "Whether that always happens then, or can happen."),
            .text("parties", \.parties, .name, "To whom data go then: \"de politie\"."),
        ] + receiverKeys
    public var silence: String? {
        occasion == .described && clause == nil ? "nothing says when" : nil
    }
}

public struct NoAccess: Fact {
    public var party: String
    public var object: String
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ party: String, to object: String, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.party = party
        self.object = object
        origin = Origin(file, line, column)
    }
}

extension NoAccess {
    public static let says =
        "Someone who has no access, as a fact: \"Wij geven de accountant geen toegang tot ons systeem\"."
    public static let keys: Keys<Self> = [
        .text("party", \.party, .name, "Who, with its article: \"de accountant\"."),
        .text(
            "object", \.object, .noun(after: "geen toegang tot", as: "ons systeem"),
            "What is closed to it, after \"toegang tot\": \"ons systeem\"."),
    ]
}
