public struct Exclusion: Fact {
    public var use: Use
    public var data: [String]
    public var parties: [String]
    public var otherUses: [String]
    public var exception: Exception?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Use: String, Choice {
        public static let says = "A use of data that is excluded."

        case sale
        case rental
        /// Passing data on for commercial use.
        case commercialDisclosure
        case advertisingNetworks
        case dataBrokers
        /// To others, whoever they are; or to the parties that are named.
        case disclosure
        /// To others than those whom the statement names.
        case otherDisclosure
        case externalServers
        case advertising
        /// Advertising of the organisation itself.
        case ownAdvertising
        /// Advertising of others.
        case othersAdvertising
        case marketing
        case commercialUse
        /// Other purposes than the statement names.
        case otherPurposes
        case unsolicitedMessages
        case profiling
        /// Judging or ranking people.
        case ranking
        /// Following what people do.
        case tracking
        case priceDifferences
        case aiTraining
        /// Training models that others can use.
        case publicAITraining
        /// What none of these words name, and `otherUses` does.
        case other

        /// Whether it is about who gets data, and told where that is.
        public var isSharing: Bool {
            switch self {
            case .sale, .rental, .commercialDisclosure, .advertisingNetworks, .dataBrokers, .disclosure,
                .otherDisclosure, .externalServers:
                true
            default: false
            }
        }
    }

    public enum Exception: String, Choice {
        public static let says = "When the use is not excluded after all."

        case law
        case consent
        /// Consent that is given beforehand, and for that alone.
        case separateConsent
        case contract
    }

    public init(
        _ use: Use, of data: [String] = [], to parties: [String] = [],
        for otherUses: [String] = [], unless exception: Exception? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.use = use
        self.data = data
        self.parties = parties
        self.otherUses = otherUses
        self.exception = exception
        origin = Origin(file, line, column)
    }
}

extension Exclusion {
    public static let says = "A use that the organisation does not make of data."
    public static let keys: Keys<Self> = [
        .key("use", \.use, "Which use."),
        .text(
            "data", \.data, .noun(as: "gegevens van gasten"),
            "Which data, where it is said of some: \"gegevens van gasten\"."),
        .text(
            "parties", \.parties, .noun(after: "Aan", as: "andere bewoners"), "Who in particular does not get them."
        ).unpublished(because: "the use names no parties") { $0.use != .disclosure },
        .text(
            "otherUses", \.otherUses, .noun(after: "niet voor", as: "kredietbeoordeling"),
            "What data are not used for, in words of the controller's own."
        ).unpublished(because: "the use is one that has a word") { $0.use != .other },
        .key("exception", \.exception, "When it is not excluded after all."),
    ]
    public var silence: String? { use == .other && otherUses.isEmpty ? "nothing is named that is excluded" : nil }
}

public struct ExcludedData: Fact {
    public var data: [String]
    public var handling: Handling
    public var activity: String?
    public var isUnlinkable: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Handling: String, Choice {
        public static let says = "What is not done with the data."

        case used
        case asked
        case kept
        /// Neither collected nor received.
        case collected
    }

    public init(
        _ data: String..., are handling: Handling = .used, during activity: String? = nil, unlinkable: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.data = data
        self.handling = handling
        self.activity = activity
        isUnlinkable = unlinkable
        origin = Origin(file, line, column)
    }
}

extension ExcludedData {
    public static let says = "Data that the organisation does not have or ask."
    public static let keys: Keys<Self> = [
        .text(
            "data", \.data, .noun(after: "Wij gebruiken geen", as: "burgerservicenummer"),
            "Which data, without an article: \"burgerservicenummer\", \"bijzondere persoonsgegevens\"."),
        .key("handling", \.handling, "Whether they are not used, not asked, not kept or not collected."),
        .text(
            "activity", \.activity, .noun(after: "Bij", as: "het tellen van telefoontjes"),
            "Where that is said of one thing that is done: \"het tellen van telefoontjes\"."),
        .key("isUnlinkable", \.isUnlinkable, "That nobody can see whom it is about, because of that."),
    ]
    public var silence: String? { data.isEmpty ? "no data are named" : nil }
}

public struct NoOtherData: Fact {
    public var subjects: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(of subjects: DataSubject..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.subjects = subjects.map(\.label)
        origin = Origin(file, line, column)
    }
}

extension NoOtherData {
    public static let says = "That no other data are used than the statement names."
    public static let keys: Keys<Self> = [
        .reference(
            "subjects", \.subjects, to: .subject, "Of whom; of everyone where nobody is named.")
    ]
}

public enum ExcludedTool: String, Choice {
    public static let says = "What a website does not do to its visitors."

    case trackingCookies
    case analyticalCookies
    case marketingCookies
    case othersCookies
    case trackingCookiesWithoutConsent
    case analyticsTools
    case trackingTools
    case advertisingNetworks
    case socialMediaPixels
    /// Following what visitors do on the site.
    case following
    case crossSiteTracking
    case fingerprinting
}
