public struct Sharing: Fact {
    public var processors: [Processor] = []
    public var processorListing: Listing = .complete
    public var recipients: [Recipient] = []
    public var recipientListing: Listing = .complete
    public var disclosures: [Disclosure] = []
    public var disclosureListing: Listing = .complete
    public var noAccess: [NoAccess] = []
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameters:
    ///   - processorListing: whether the processors named are all there are.
    ///   - disclosureListing: whether data go to others in no other cases.
    public init(
        processors processorListing: Listing = .complete, recipients recipientListing: Listing = .complete,
        disclosures disclosureListing: Listing = .complete,
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @SharingBuilder _ parts: () -> [Part<Sharing>]
    ) {
        self.processorListing = processorListing
        self.recipientListing = recipientListing
        self.disclosureListing = disclosureListing
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension Sharing {
    public static let says = "Who gets data, and when."
    public static let keys: Keys<Self> = [
        .key("processors", \.processors, "Parties that process data for the controller."),
        .listing(
            "processorListing", \.processorListing, of: \.processors, "processors", as: "processors",
            "Whether those are all."),
        .key("recipients", \.recipients, "Parties that get data and decide for themselves what to do with them."),
        .listing(
            "recipientListing", \.recipientListing, of: \.recipients, "recipients", as: "recipients",
            "Whether those are all."),
        .key("disclosures", \.disclosures, "The cases in which data go to others."),
        .listing(
            "disclosureListing", \.disclosureListing, of: \.disclosures, "disclosures", as: "disclosures",
            "Whether those are the only cases."),
        .key("noAccess", \.noAccess, "Who has no access, as a fact."),
    ]
    public var silence: String? { parts.isEmpty ? "it is empty" : nil }
}

public struct Disclosure: Fact {
    public var occasion: Occasion
    public var modality: Modality
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
    }

    public init(
        _ occasion: Occasion, _ modality: Modality = .always,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.occasion = occasion
        self.modality = modality
        origin = Origin(file, line, column)
    }
}

extension Disclosure {
    public static let says =
        "A case in which data go to others: \"als de wet dat verplicht\"."
    public static let keys: Keys<Self> = [
        .key("occasion", \.occasion, "When."),
        .key("modality", \.modality, "Whether that always happens then, or can happen."),
    ]
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
        "Someone who has no access, as a fact: \"De accountant heeft geen toegang tot ons systeem\"."
    public static let keys: Keys<Self> = [
        .text("party", \.party, .name, "Who, with its article: \"de accountant\"."),
        .text(
            "object", \.object, .noun(after: "heeft geen toegang tot", as: "ons systeem"),
            "What is closed to it, after \"toegang tot\": \"ons systeem\"."),
    ]
}
