public struct Security: Fact {
    public var appropriate: AppropriateMeasures?
    public var measures: [SecurityMeasure] = []
    public var protections: [DataProtection] = []
    public var otherMeasures: [OtherMeasure] = []
    public var certifications: [Certification] = []
    public var exchanges: [SafeExchange] = []
    public var locations: [DataLocation] = []
    public var ownAccess: [OwnAccess] = []
    public var linkAccess: [LinkAccess] = []
    public var viewings: [RestrictedViewing] = []
    public var limits: [SecurityLimit] = []
    public var reports: [SecurityReport] = []
    public var hosting: [Hosting] = []
    public var commitments: [Commitment] = []
    public var staffOnly: StaffAccess?
    /// Appropriate measures given twice; findings, not data.
    public var repetitions = Repetitions()
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
        .key("appropriate", \.appropriate, "That appropriate measures are taken, in general."),
        .key("measures", \.measures, "What is done, one by one."),
        .key("protections", \.protections, "What is done with certain data."),
        .key("otherMeasures", \.otherMeasures, "What is done besides, in words of the controller's own."),
        .key("certifications", \.certifications, "What is certified."),
        .key("exchanges", \.exchanges, "How data are exchanged with others safely."),
        .key("locations", \.locations, "In which places data are kept."),
        .key("ownAccess", \.ownAccess, "Where people see only what is their own."),
        .key("linkAccess", \.linkAccess, "What anyone can see who has a link."),
        .key("viewings", \.viewings, "What is looked at only in some cases, or by some people."),
        .key("limits", \.limits, "Where the protection ends, said frankly."),
        .key("reports", \.reports, "Where people report abuse, or a weak spot."),
        .key("hosting", \.hosting, "Where the data stand."),
        .key("commitments", \.commitments, "What people or parties have declared or are bound to."),
        .key("staffOnly", \.staffOnly, "That only people who work for the controller see the data."),
    ]
    public var silence: String? { isBlank ? "it is empty" : nil }
}

public struct SecurityMeasure: Fact {
    public var kind: Kind
    /// What it means is told too, in plain words.
    public var isExplained: Bool
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
        case multiFactorWherePossible
        case accessOnlyWhereNeeded
        /// It is decided for each person which data they reach.
        case accessControl
        case authentication
        case accessReviews
        /// Who leaves can no longer reach the data.
        case accessEnds
        /// Few people reach the systems that a service runs on.
        case limitedProductionAccess
        case automaticLogout
        case strongPasswords
        /// Passwords of the organisation itself are kept in a secured place.
        case passwordsKeptSafe
        case encryptionAtRest
        case endToEndEncryption
        case encryptionWhereNeeded
        case encryptedPayments
        case encryptedDevices
        case pseudonymisation
        /// Important acts in a system are recorded.
        case logging
        /// Who views or changes which data is recorded.
        case auditLog
        case securityUpdates
        case securityTests
        /// Tests by experts from outside.
        case externalTests
        case audits
        case monitoring
        case firewall
        case virusScanner
        case securedServers
        case securedNetwork
        /// SPF, DKIM and DMARC.
        case mailProtection
        case dnssec
        /// Data of one customer are kept apart from those of others.
        case separation
        /// Software is tested without real personal data.
        case testData
        case lockedRooms
        case lockedCabinets
        case lockedDevices
        case fewDevices
        case noPaperCopies
        case cleanDesk
        case shredding
        case secureDisposal
        case alarm
        case accompaniedVisitors
        /// Who works for the controller has signed to keep data secret.
        case confidentialityAgreements
        case training
        case securityPolicy
        case incidentProcedure
        /// A team of its own that looks for weak spots.
        case securityTeam
        /// Someone minds the protection of data.
        case securityOfficer
        case privacyByDesign
        case secureDevelopment
        case riskAssessment
        case reliableTools
        case discretion

        /// Whether a sentence tells what it means.
        public var canBeExplained: Bool {
            switch self {
            case .encryptedConnection, .multiFactorAuthentication, .multiFactorWherePossible, .backups,
                .pseudonymisation:
                true
            default: false
            }
        }
    }

    public init(
        _ kind: Kind, isExplained: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.kind = kind
        self.isExplained = isExplained
        origin = Origin(file, line, column)
    }
}

extension SecurityMeasure {
    public static let says = "One measure of protection."
    public static let keys: Keys<Self> = [
        .key("kind", \.kind, "Which one."),
        .key("isExplained", \.isExplained, "That what it means is told too.")
            .unpublished(because: "no sentence explains that measure") { !$0.kind.canBeExplained },
    ]
}

public struct Hosting: Fact {
    public var place: Place
    public var server: Server
    public var provider: Answer<String>
    public var ipAddress: Answer<String>
    public var isSecured: Bool
    public var hasCertificate: Bool
    public var dataCentre: String?
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
        isSecured: Bool = false, hasCertificate: Bool = false, dataCentre: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.place = place
        self.server = server
        self.provider = provider.map { .known($0.name) } ?? .unsaid
        self.ipAddress = ipAddress
        self.isSecured = isSecured
        self.hasCertificate = hasCertificate
        self.dataCentre = dataCentre
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
        .text(
            "dataCentre", \.dataCentre, .noun(after: "De server staat in", as: "een datacentrum in Groningen"),
            "In which data centre or town it stands."),
    ]
}

public struct Commitment: Fact {
    public var kind: Kind
    public var parties: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Kind: String, Choice {
        public static let says =
            "Bound to the AVG and declared trustworthy; the only parties worked with, each declared to work by the AVG; or "
            + "bound in writing to keep data secret."

        /// Bound to the AVG, and declared to be trustworthy with the data.
        case boundAndTrustworthy
        /// The only parties worked with; each declared to work by the AVG.
        case onlyDeclaredCompliant
        /// Agreed with them in writing that data stay secret.
        case keepsSecret
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
