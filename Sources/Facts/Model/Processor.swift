public struct Processor: TransferParty, OutsideParty {
    public var name: String
    public var service: Answer<String>
    public var gets: [SharedData]
    public var modality: Modality
    public var onlyIf: Answer<String>
    public var onlyAfter: Answer<String>
    public var may: [String]
    public var onlyFor: Answer<String>
    public var statement: Answer<String>
    public var contact: Answer<String>
    public var shownIn: Answer<String>
    public var isBeyondControl: Bool
    public var hasThemAnyway: Bool
    public var isCompliant: Bool
    public var ownUse: OwnUse?
    public var agreement: Answer<Agreement>
    /// Where it processes the data.
    public var country: Answer<Country>
    public var otherCountries: [Country]
    public var transferModality: Modality
    public var region: Region?
    public var regionExtent: RegionExtent
    public var isWorldwide: Bool
    public var otherSafeguards: [Safeguard]
    public var safeguard: Answer<Safeguard>
    /// Where a copy of the safeguards can be had (AVG art. 13 lid 1 onder f).
    public var copyRoute: Answer<String>
    public var ownDeclaration: Answer<String>
    public var subprocessors: Answer<Subprocessing>
    public var transfer: TransferRecord?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Agreement: String, Choice {
        public static let says = "That there is a processing agreement (AVG art. 28 lid 3)."

        case signed
    }

    public init(
        _ name: String, does service: Answer<String> = .unsaid, gets: [SharedData] = [], _ modality: Modality = .always,
        onlyIf: Answer<String> = .unsaid, onlyAfter: Answer<String> = .unsaid, may: [String] = [],
        onlyFor: Answer<String> = .unsaid, agreement: Answer<Agreement> = .unsaid,
        in country: Answer<Country> = .unsaid, and otherCountries: [Country] = [],
        transferred transferModality: Modality = .always, within region: Region? = nil,
        _ regionExtent: RegionExtent = .always, worldwide isWorldwide: Bool = false,
        safeguard: Answer<Safeguard> = .unsaid,
        or otherSafeguards: [Safeguard] = [],
        copyRoute: Answer<String> = .unsaid, ownDeclaration: Answer<String> = .unsaid,
        statement: Answer<String> = .unsaid, contact: Answer<String> = .unsaid, shownIn: Answer<String> = .unsaid,
        beyondControl isBeyondControl: Bool = false, hasThemAnyway: Bool = false, isCompliant: Bool = false,
        alsoDecides ownUse: OwnUse? = nil,
        subprocessors: Answer<Subprocessing> = .unsaid, transfer: TransferRecord? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.service = service
        self.gets = gets
        self.modality = modality
        self.onlyIf = onlyIf
        self.onlyAfter = onlyAfter
        self.may = may
        self.onlyFor = onlyFor
        self.statement = statement
        self.contact = contact
        self.shownIn = shownIn
        self.isBeyondControl = isBeyondControl
        self.hasThemAnyway = hasThemAnyway
        self.isCompliant = isCompliant
        self.otherCountries = otherCountries
        self.transferModality = transferModality
        self.region = region
        self.regionExtent = regionExtent
        self.isWorldwide = isWorldwide
        self.otherSafeguards = otherSafeguards
        self.ownUse = ownUse
        self.agreement = agreement
        self.country = country
        self.safeguard = safeguard
        self.copyRoute = copyRoute
        self.ownDeclaration = ownDeclaration
        self.subprocessors = subprocessors
        self.transfer = transfer
        origin = Origin(file, line, column)
    }
}

extension Processor {
    public static let says = "A party that processes data for the controller (AVG art. 28)."
    public static let keys: Keys<Self> =
        [
            .text("name", \.name, .name, "Its name, or what it is with its article: \"ons webhostingbedrijf\"."),
            .text(
                "service", \.service, .noun(after: "voor", as: "het versturen van e-mails"),
                "What it does, as a noun after \"voor\": \"het bewaren van onze website\"."),
            .key("agreement", \.agreement, "Whether there is a processing agreement; none where there is not.")
                .tellsNone,
            .key("ownUse", \.ownUse, "That it decides on a part of the use for itself, and is a controller there."),
        ] + outsideKeys + transferKeys + [
            .text(
                "ownDeclaration", \.ownDeclaration, .noun(after: "verklaart in", as: "zijn voorwaarden"),
                "Where it declares itself that it works by the AVG; that is no agreement."),
            .key(
                "subprocessors", \.subprocessors, "On what terms it lets others do the work; none where it does not."
            )
            .judged("AVG art. 28 lid 2 and 4: subprocessors are authorised, and have the same duties").tellsNone,
        ]
}

public struct OwnUse: Keyed {
    public var use: Answer<String>

    public init(for use: Answer<String> = .unsaid) { self.use = use }
}

extension OwnUse {
    public static let says =
        "That a processor decides on a part of the use for itself, for which it is a controller (AVG art. 28 lid 10)."
    public static let keys: Keys<Self> = [
        .text(
            "use", \.use, .noun(after: "Voor", as: "het voorkomen van fraude"),
            "On which use, as a noun after \"voor\": \"het voorkomen van fraude\".")
    ]
}

public enum Subprocessing: String, Choice {
    public static let says = "On what terms a processor lets other processors do its work (AVG art. 28 lid 2 and 4)."

    /// With written authorisation by the controller, and bound to the same duties.
    case authorised
    /// Without authorisation.
    case unauthorised
    /// With authorisation, and without a contract that binds them to the same duties.
    case withoutSameDuties
}

extension Answer where Value == Subprocessing {
    public static var authorised: Self { .known(.authorised) }
}

extension Answer where Value == Processor.Agreement {
    public static var signed: Self { .known(.signed) }
}

extension Answer where Value == Safeguard {
    public static var adequacyDecision: Self { .known(.adequacyDecision) }
    public static var dataPrivacyFramework: Self { .known(.dataPrivacyFramework) }
    public static var standardContractualClauses: Self { .known(.standardContractualClauses) }
    public static var bindingCorporateRules: Self { .known(.bindingCorporateRules) }
    public static var explicitConsent: Self { .known(.explicitConsent) }
    public static var codeOfConduct: Self { .known(.codeOfConduct) }
    public static var certification: Self { .known(.certification) }
    public static var ownClauses: Self { .known(.ownClauses) }
    public static var publicInstrument: Self { .known(.publicInstrument) }
    public static var contractWithPerson: Self { .known(.contractWithPerson) }
    public static var contractInInterest: Self { .known(.contractInInterest) }
    public static var publicInterest: Self { .known(.publicInterest) }
    public static var legalClaims: Self { .known(.legalClaims) }
    public static var vitalInterests: Self { .known(.vitalInterests) }
    public static var publicRegister: Self { .known(.publicRegister) }
    public static var compellingInterest: Self { .known(.compellingInterest) }
}

public enum Safeguard: String, Choice {
    public static let says = "What allows a transfer outside the EEA, or is said to (AVG art. 44-49)."

    case adequacyDecision
    case dataPrivacyFramework
    case standardContractualClauses
    case bindingCorporateRules
    case explicitConsent
    /// A code of conduct or a certification with binding commitments (AVG art. 46 lid 2 onder e and f).
    case codeOfConduct
    case certification
    /// Clauses of their own that a regulator allowed (AVG art. 46 lid 3 onder a).
    case ownClauses
    /// A binding instrument between public bodies (AVG art. 46 lid 2 onder a).
    case publicInstrument
    /// The exceptions for specific situations (AVG art. 49 lid 1 onder b to g, and its last sentence).
    case contractWithPerson
    case contractInInterest
    case publicInterest
    case legalClaims
    case vitalInterests
    case publicRegister
    case compellingInterest
    /// Void since CJEU C-362/14 of 6 October 2015.
    case safeHarbor
    /// Void since CJEU C-311/18 of 16 July 2020.
    case privacyShield
    /// The clauses of decisions 2001/497/EC and 2010/87/EU, void since 27 December 2022 (decision 2021/914, art. 4).
    case contractualClausesBefore2021

    /// Whether it is by contract or binding rules (AVG art. 46, 47): papers that a copy can be had of, and that are worth
    /// something only where the law of the country leaves them their effect (CJEU C-311/18).
    public var needsAssessment: Bool {
        switch self {
        case .standardContractualClauses, .bindingCorporateRules, .codeOfConduct, .certification, .ownClauses,
            .publicInstrument:
            true
        default: false
        }
    }

    /// Whether it is an exception for a specific situation (AVG art. 49).
    public var isException: Bool {
        switch self {
        case .explicitConsent, .contractWithPerson, .contractInInterest, .publicInterest, .legalClaims, .vitalInterests,
            .publicRegister, .compellingInterest:
            true
        default: false
        }
    }

    /// Whether it allows nothing any more: a fact for its rule, and not published.
    public var isVoid: Bool {
        switch self {
        case .safeHarbor, .privacyShield, .contractualClausesBefore2021: true
        default: false
        }
    }
}

public struct Recipient: TransferParty, OutsideParty {
    public var name: String
    public var role: Role
    public var use: Answer<String>
    public var gets: [SharedData]
    public var modality: Modality
    public var onlyIf: Answer<String>
    public var onlyAfter: Answer<String>
    public var may: [String]
    public var onlyFor: Answer<String>
    public var statement: Answer<String>
    public var contact: Answer<String>
    public var shownIn: Answer<String>
    public var isBeyondControl: Bool
    public var hasThemAnyway: Bool
    public var isCompliant: Bool
    /// Where it processes the data.
    public var country: Answer<Country>
    public var otherCountries: [Country]
    public var transferModality: Modality
    public var region: Region?
    public var regionExtent: RegionExtent
    public var isWorldwide: Bool
    public var safeguard: Answer<Safeguard>
    public var otherSafeguards: [Safeguard]
    public var copyRoute: Answer<String>
    public var transfer: TransferRecord?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Role: String, Choice {
        public static let says = "As what a party gets data."

        /// It decides for itself what to do with them.
        case controller
        /// Nobody said whether it decides for itself or works for the controller.
        case unknown
    }

    public init(
        _ name: String, as role: Role = .controller, for use: Answer<String> = .unsaid, gets: [SharedData] = [],
        _ modality: Modality = .always, onlyIf: Answer<String> = .unsaid, onlyAfter: Answer<String> = .unsaid,
        may: [String] = [], onlyFor: Answer<String> = .unsaid,
        in country: Answer<Country> = .unsaid, and otherCountries: [Country] = [],
        transferred transferModality: Modality = .always, within region: Region? = nil,
        _ regionExtent: RegionExtent = .always, worldwide isWorldwide: Bool = false,
        safeguard: Answer<Safeguard> = .unsaid,
        or otherSafeguards: [Safeguard] = [],
        copyRoute: Answer<String> = .unsaid,
        statement: Answer<String> = .unsaid, contact: Answer<String> = .unsaid, shownIn: Answer<String> = .unsaid,
        beyondControl isBeyondControl: Bool = false, hasThemAnyway: Bool = false, isCompliant: Bool = false,
        transfer: TransferRecord? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.role = role
        self.use = use
        self.gets = gets
        self.modality = modality
        self.onlyIf = onlyIf
        self.onlyAfter = onlyAfter
        self.may = may
        self.onlyFor = onlyFor
        self.statement = statement
        self.contact = contact
        self.shownIn = shownIn
        self.isBeyondControl = isBeyondControl
        self.hasThemAnyway = hasThemAnyway
        self.isCompliant = isCompliant
        self.otherCountries = otherCountries
        self.transferModality = transferModality
        self.region = region
        self.regionExtent = regionExtent
        self.isWorldwide = isWorldwide
        self.otherSafeguards = otherSafeguards
        self.country = country
        self.safeguard = safeguard
        self.copyRoute = copyRoute
        self.transfer = transfer
        origin = Origin(file, line, column)
    }
}

extension Recipient {
    public static let says =
        "A party that gets data, and decides for itself what to do with them (AVG art. 4 onder 9)."
    public static let keys: Keys<Self> =
        [
            .text("name", \.name, .name, "Its name, or what it is with its article: \"de Belastingdienst\"."),
            .key("role", \.role, "Whether it decides for itself, or nobody said so."),
            .text(
                "use", \.use, .noun(after: "voor", as: "online betalen"),
                "What for, as a noun after \"voor\": \"online betalen\"."),
        ] + outsideKeys + transferKeys
}
