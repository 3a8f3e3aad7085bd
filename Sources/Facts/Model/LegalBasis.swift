/// The ground on which a purpose rests, with what the law asks to be told about it. DPV: `dpv:LegalBasis`.
public struct LegalBasis: Fact {
    public var ground: Ground
    /// Contract: whether steps at the data subject's request before it are meant too.
    public var includesPreparation: Bool
    /// Legal obligation and public task: the statutes (AVG art. 6 lid 3).
    public var statutes: Answer<[Statute]>
    /// Legitimate interest: which one (AVG art. 13 lid 1 onder d), fit to follow a colon.
    public var interest: Answer<String>
    /// Legitimate interest: that it was weighed against the data subject's, and where that is recorded.
    public var balancing: Answer<String>
    /// Legitimate interest of a public authority: whether the purpose is one of its tasks (AVG art. 6 lid 1, last sentence).
    public var isPublicTask: Answer<Bool>
    /// How much of the purpose rests on this ground, where a purpose has more than one.
    public var coverage: Coverage
    public var consent: Consent?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// The six grounds of AVG art. 6 lid 1, in the order of the law.
    public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
        case consent
        case contract
        case legalObligation
        case vitalInterests
        case publicTask
        case legitimateInterest
    }

    public enum Coverage: String, Hashable, Sendable, Codable, CaseIterable {
        case whole
        case part
    }
}

extension LegalBasis {
    private init(_ ground: Ground, _ origin: Origin) {
        self.ground = ground
        includesPreparation = false
        statutes = .unsaid
        interest = .unsaid
        balancing = .unsaid
        isPublicTask = .unsaid
        coverage = .whole
        self.origin = origin
    }

    public static func contract(
        includingPreparation: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.contract, Origin(file, line, column))
        basis.includesPreparation = includingPreparation
        return basis
    }

    public static func legalObligation(
        _ statutes: Answer<[Statute]> = .unsaid, covering coverage: Coverage = .whole,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.legalObligation, Origin(file, line, column))
        basis.statutes = statutes
        basis.coverage = coverage
        return basis
    }

    public static func vitalInterests(
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis { LegalBasis(.vitalInterests, Origin(file, line, column)) }

    public static func publicTask(
        _ statutes: Answer<[Statute]> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.publicTask, Origin(file, line, column))
        basis.statutes = statutes
        return basis
    }

    public static func legitimateInterest(
        _ interest: Answer<String> = .unsaid, balancing: Answer<String> = .unsaid,
        isPublicTask: Answer<Bool> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.legitimateInterest, Origin(file, line, column))
        basis.interest = interest
        basis.balancing = balancing
        basis.isPublicTask = isPublicTask
        return basis
    }

    public static func consent(
        _ consent: Consent = Consent(), file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.consent, Origin(file, line, column))
        basis.consent = consent
        return basis
    }
}
