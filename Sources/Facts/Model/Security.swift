public struct Security: Fact {
    public var measures: [SecurityMeasure] = []
    public var hosting: [Hosting] = []
    public var commitments: [Commitment] = []
    public var staffOnly: StaffAccess?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        staffOnly: StaffAccess? = nil, file: String = #fileID, line: Int = #line, column: Int = #column,
        @SecurityBuilder _ parts: () -> [Part<Security>]
    ) {
        self.staffOnly = staffOnly
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }

    public enum StaffAccess: String, Choice {
        public static let says =
            "Whether only staff see the data without exception, or \"tenzij in deze verklaring anders is bepaald\"."

        case withoutException
        /// "tenzij in deze verklaring anders is bepaald"
        case exceptAsStated
    }
}

extension Security {
    public static let says = "How data are protected (AVG art. 32)."
    public static let keys: Keys<Self> = [
        .key("measures", \.measures, "What is done, one by one."),
        .key("hosting", \.hosting, "Where the data stand."),
        .key("commitments", \.commitments, "What people or parties have declared or are bound to."),
        .key("staffOnly", \.staffOnly, "That only people who work for the controller see the data."),
    ]
    public var silence: String? { isBlank ? "it is empty" : nil }
}

public struct SecurityMeasure: Fact {
    public var kind: Kind
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says = "A measure of protection."

        case personalPassword
        case confidentialityDuty
        case intrusionProtection
        case encryptedConnection
        case backups
        case multiFactorAuthentication
        case accessOnlyWhereNeeded
    }

    public init(_ kind: Kind, file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.kind = kind
        origin = Origin(file, line, column)
    }
}

extension SecurityMeasure {
    public static let says = "One measure of protection."
    public static let keys: Keys<Self> = [.key("kind", \.kind, "Which one.")]
}

public struct Hosting: Fact {
    public var place: Place
    public var server: Server
    public var provider: Answer<String>
    public var ipAddress: Answer<String>
    public var isSecured: Bool
    public var hasCertificate: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Place: String, Choice {
        public static let says = "In the cloud, or on the organisation's premises."

        case cloud
        case premises
    }

    public enum Server: String, Choice {
        public static let says = "A server of its own, or one that others use too."

        case own
        case shared
    }

    public init(
        _ place: Place, on server: Server, at provider: Processor? = nil, ipAddress: Answer<String> = .unsaid,
        isSecured: Bool = false, hasCertificate: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.place = place
        self.server = server
        self.provider = provider.map { .known($0.name) } ?? .unsaid
        self.ipAddress = ipAddress
        self.isSecured = isSecured
        self.hasCertificate = hasCertificate
        origin = Origin(file, line, column)
    }
}

extension Hosting {
    public static let says = "Where data stand."
    public static let keys: Keys<Self> = [
        .key("place", \.place, "In the cloud, or on the organisation's premises."),
        .key("server", \.server, "On a server of its own, or one that others use too."),
        .reference(
            "provider", \.provider, to: .processor, "The processor that provides it, by its name under sharing."),
        .text("ipAddress", \.ipAddress, .name, "The address of the server."),
        .key("isSecured", \.isSecured, "That the server is secured."),
        .key("hasCertificate", \.hasCertificate, "That connections to it are protected by a certificate."),
    ]
}

public struct Commitment: Fact {
    public var kind: Kind
    public var parties: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says =
            "Bound to the AVG and declared trustworthy; or the only parties worked with, each declared to work by the AVG."

        /// Bound to the AVG, and declared to be trustworthy with the data.
        case boundAndTrustworthy
        /// The only parties worked with; each declared to work by the AVG.
        case onlyDeclaredCompliant
    }

    public init(
        _ kind: Kind, by parties: String..., file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.parties = parties
        origin = Origin(file, line, column)
    }
}

extension Commitment {
    public static let says = "What people or parties have declared or are bound to."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "What."),
        .text("parties", \.parties, .name, "Who: \"onze directie\", \"onze medewerkers\"."),
    ]
    public var silence: String? { parties.isEmpty ? "nobody is named whose it is" : nil }
}
