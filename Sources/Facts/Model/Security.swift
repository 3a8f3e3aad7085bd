/// How data are protected (AVG art. 32).
public struct Security: Fact {
    public var measures: [SecurityMeasure]
    public var hosting: [Hosting]
    public var commitments: [Commitment]
    /// That only people who work for the controller can see the data.
    public var staffOnly: StaffAccess?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum StaffAccess: String, Hashable, Sendable, Codable, CaseIterable {
        case withoutException
        /// "tenzij in deze verklaring anders is bepaald"
        case exceptAsStated
    }
}

/// One measure of protection.
public struct SecurityMeasure: Fact {
    public var kind: Kind
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
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

/// Where data stand.
public struct Hosting: Fact {
    public var place: Place
    public var server: Server
    /// The processor that provides it.
    public var provider: Answer<String>
    public var ipAddress: Answer<String>
    public var isSecured: Bool
    public var hasCertificate: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Place: String, Hashable, Sendable, Codable, CaseIterable {
        case cloud
        case premises
    }

    public enum Server: String, Hashable, Sendable, Codable, CaseIterable {
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

/// What people or parties have declared or are bound to.
public struct Commitment: Fact {
    public var kind: Kind
    /// Who: "onze directie en medewerkers".
    public var parties: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
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
