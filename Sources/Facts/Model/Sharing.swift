/// Who gets data, and when.
public struct Sharing: Fact {
    public var processors: [Processor]
    /// Whether the processors are all there are.
    public var processorListing: Listing
    public var recipients: [Recipient]
    public var recipientListing: Listing
    /// The cases in which data go to others.
    public var disclosures: [Disclosure]
    /// Whether those are the only cases.
    public var disclosureListing: Listing
    public var noAccess: [NoAccess]
    public var origin: Origin
    public var acceptances: [Acceptance] = []
}

/// A case in which data go to others: "als de wet dat verplicht".
public struct Disclosure: Fact {
    public var occasion: Occasion
    public var modality: Modality
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Occasion: String, Hashable, Sendable, Codable, CaseIterable {
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

/// Someone who has no access, as a fact: "De accountant heeft geen toegang tot ons systeem".
public struct NoAccess: Fact {
    public var party: String
    /// What is closed to it, after "toegang tot": "ons systeem".
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
