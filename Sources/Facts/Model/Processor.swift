/// A party that processes data for the controller (AVG art. 4 onder 8, art. 28).
public struct Processor: Fact {
    /// Its name, or what it is: "ons webhostingbedrijf".
    public var name: String
    /// What it does, as a noun after "voor": "het bewaren van onze website".
    public var service: Answer<String>
    public var agreement: Answer<Agreement>
    /// Where it processes the data.
    public var country: Answer<Country>
    public var safeguard: Answer<Safeguard>
    /// Where a copy of the safeguards can be had (AVG art. 13 lid 1 onder f).
    public var copyRoute: Answer<String>
    /// Where the party itself declares that it works by the AVG; no agreement in the sense of art. 28.
    public var ownDeclaration: Answer<String>
    /// On what terms it lets others do the work (AVG art. 28 lid 2 and 4); `.none` where it does not.
    public var subprocessors: Answer<Subprocessing>
    public var transfer: TransferRecord?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Agreement: String, Hashable, Sendable, Codable, CaseIterable {
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

/// On what terms a processor lets other processors do its work (AVG art. 28 lid 2 and 4).
public enum Subprocessing: String, Hashable, Sendable, Codable, CaseIterable {
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

/// What allows a transfer outside the EEA, or is said to (AVG art. 44-49).
public enum Safeguard: String, Hashable, Sendable, Codable, CaseIterable {
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

/// A party that gets data and decides for itself what to do with them (AVG art. 4 onder 9).
public struct Recipient: Fact {
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
