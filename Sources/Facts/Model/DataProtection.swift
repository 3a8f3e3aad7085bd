public struct DataProtection: Fact {
    public var data: [String]
    public var way: Way
    /// For whom the data are protected so.
    public var party: String?
    public var method: String?
    public var isOnlyErasable: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Way: String, Choice {
        public static let says = "What is done with data to protect them."

        case encrypted
        /// By an encryption that cannot be undone.
        case hashed
        /// A code stands in place of names.
        case pseudonymised
        /// A part of them cannot be seen.
        case masked
        /// Kept apart from other data.
        case separated
        /// On a system of its own.
        case separateSystem
        /// Behind a lock.
        case locked
        /// On nothing that is connected to the internet.
        case offline
        case onPaper
        /// A random code that leads to nobody is used for it.
        case randomCode

        /// Whether it can be meant for a party that gets or sees the data.
        public var canBeToward: Bool {
            switch self {
            case .encrypted, .hashed, .pseudonymised, .masked, .randomCode: true
            case .separated, .separateSystem, .locked, .offline, .onPaper: false
            }
        }

        /// Whether it is an encryption, which has a method.
        public var isEncryption: Bool { self == .encrypted || self == .hashed }
    }

    public init(
        _ data: String..., by way: Way, toward party: String? = nil, method: String? = nil, onlyErasable: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.data = data
        self.way = way
        self.party = party
        self.method = method
        isOnlyErasable = onlyErasable
        origin = Origin(file, line, column)
    }
}

extension DataProtection {
    public static let says = "What is done with certain data to protect them (AVG art. 32)."
    public static let keys: Keys<Self> = [
        .text(
            "data", \.data, .noun(after: "Wij bewaren", as: "wachtwoorden"),
            "Which data, or what they are used for: \"wachtwoorden\", \"de pincode\"."),
        .key("way", \.way, "What is done."),
        .text(
            "party", \.party, .noun(after: "Aan", as: "winkels"),
            "To whom the data go, or from whom they are hidden; of a random code, who knows it."
        ).unpublished(because: "it is no way to protect data from a party") { !$0.way.canBeToward },
        .text("method", \.method, .name, "By which method data are encrypted: \"bcrypt\".")
            .unpublished(because: "nothing is encrypted") { !$0.way.isEncryption },
        .key(
            "isOnlyErasable", \.isOnlyErasable,
            "That what people forget cannot be found again: it can only be erased."),
    ]
    public var silence: String? { data.isEmpty ? "no data are named" : nil }
}
