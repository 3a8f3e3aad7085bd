public struct Processor: TransferParty {
    public var name: String
    public var service: Answer<String>
    public var agreement: Answer<Agreement>
    /// Where it processes the data.
    public var country: Answer<Country>
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
        _ name: String, does service: Answer<String> = .unsaid, agreement: Answer<Agreement> = .unsaid,
        in country: Answer<Country> = .unsaid, safeguard: Answer<Safeguard> = .unsaid,
        copyRoute: Answer<String> = .unsaid, ownDeclaration: Answer<String> = .unsaid,
        subprocessors: Answer<Subprocessing> = .unsaid, transfer: TransferRecord? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.service = service
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
        ] + transferKeys + [
            .text(
                "ownDeclaration", \.ownDeclaration, .noun(after: "verklaart in", as: "zijn voorwaarden"),
                "Where it declares itself that it works by the AVG; that is no agreement."),
            .key(
                "subprocessors", \.subprocessors, "On what terms it lets others do the work; none where it does not."
            )
            .judged("AVG art. 28 lid 2 and 4: subprocessors are authorised, and have the same duties").tellsNone,
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
}

public enum Safeguard: String, Choice {
    public static let says = "What allows a transfer outside the EEA, or is said to (AVG art. 44-49)."

    case adequacyDecision
    case dataPrivacyFramework
    case standardContractualClauses
    case bindingCorporateRules
    case explicitConsent
    /// Void since CJEU C-362/14 of 6 October 2015.
    case safeHarbor
    /// Void since CJEU C-311/18 of 16 July 2020.
    case privacyShield
    /// The clauses of decisions 2001/497/EC and 2010/87/EU, void since 27 December 2022 (decision 2021/914, art. 4).
    case contractualClausesBefore2021

    /// Whether it is by contract or binding rules (AVG art. 46, 47): papers that a copy can be had of, and that are worth
    /// something only where the law of the country leaves them their effect (CJEU C-311/18).
    public var needsAssessment: Bool { self == .standardContractualClauses || self == .bindingCorporateRules }

    /// Whether it allows nothing any more: a fact for its rule, and not published.
    public var isVoid: Bool {
        switch self {
        case .safeHarbor, .privacyShield, .contractualClausesBefore2021: true
        case .adequacyDecision, .dataPrivacyFramework, .standardContractualClauses, .bindingCorporateRules,
            .explicitConsent:
            false
        }
    }
}

public struct Recipient: TransferParty {
    public var name: String
    /// Where it processes the data.
    public var country: Answer<Country>
    public var safeguard: Answer<Safeguard>
    public var copyRoute: Answer<String>
    public var transfer: TransferRecord?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, in country: Answer<Country> = .unsaid, safeguard: Answer<Safeguard> = .unsaid,
        copyRoute: Answer<String> = .unsaid, transfer: TransferRecord? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.country = country
        self.safeguard = safeguard
        self.copyRoute = copyRoute
        self.transfer = transfer
        origin = Origin(file, line, column)
    }
}

extension Recipient {
    public static let says =
        "A party that gets data and decides for itself what to do with them (AVG art. 4 onder 9)."
    public static let keys: Keys<Self> =
        [.text("name", \.name, .name, "Its name, or what it is with its article: \"de Belastingdienst\".")]
        + transferKeys
}
