public struct LegalBasis: Fact {
    public var ground: Ground
    public var includesPreparation: Bool
    public var statutes: Answer<[Statute]>
    public var interest: Answer<String>
    public var balancing: Answer<String>
    public var outweighsBecause: Answer<String>
    public var isPublicTask: Answer<Bool>
    public var coverage: Coverage
    public var consent: Consent?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Ground: String, Choice {
        public static let says = "One of the six grounds of AVG art. 6 lid 1."

        case consent
        case contract
        case legalObligation
        case vitalInterests
        case publicTask
        case legitimateInterest
    }

    public enum Coverage: String, Choice {
        public static let says = "How much of a purpose rests on a ground."

        case whole
        case part
        /// Only as the case may be: another ground holds in the other cases.
        case sometimes
    }
}

extension LegalBasis {
    public static let says = "The ground on which a purpose rests, with what the law asks to be told about it."
    public static let keys: Keys<Self> = [
        .key("ground", \.ground, "Which of the six."),
        .key(
            "includesPreparation", \.includesPreparation,
            "Contract: that steps before it, at the data subject's request, are meant too."
        ).belonging(to: .contract),
        .key("statutes", \.statutes, "Legal obligation and public task: the statutes (AVG art. 6 lid 3)."),
        .text(
            "interest", \.interest,
            .words(after: "Wij hebben hier een gerechtvaardigd belang bij:", as: "fraude voorkomen"),
            "Legitimate interest: which one (AVG art. 13 lid 1 onder d), in words that can follow a colon."
        ).belonging(to: .legitimateInterest),
        .text(
            "balancing", \.balancing, .evidence,
            "Legitimate interest: where it is recorded that it was weighed against that of the data subjects. "
                + "That it was weighed is published; where is not."
        ).tellsNone.belonging(to: .legitimateInterest),
        .text(
            "outweighsBecause", \.outweighsBecause,
            .clause(after: "Ons belang weegt zwaarder, omdat", as: "de gevolgen voor [u|je] klein zijn"),
            "Legitimate interest: why it outweighs the interests of the data subjects, after \"omdat\"."
        ).belonging(to: .legitimateInterest),
        .key(
            "isPublicTask", \.isPublicTask,
            "Legitimate interest of a public authority: whether the purpose is one of its tasks "
                + "(AVG art. 6 lid 1, last sentence)."
        )
        .judged("AVG art. 6 lid 1, last sentence: no public task on a legitimate interest")
        .belonging(to: .legitimateInterest),
        .key(
            "coverage", \.coverage, "How much of the purpose rests on this ground, where it has more than one."),
        .key("consent", \.consent, "Consent: how it is asked, kept and taken back.").belonging(to: .consent),
    ]
}

extension Key<LegalBasis> {
    /// No other ground has a place for it.
    fileprivate func belonging(to owner: LegalBasis.Ground) -> Key {
        unpublished(because: "it belongs to the ground \(word: owner.rawValue)") { $0.ground != owner }
    }
}

extension LegalBasis {
    private init(_ ground: Ground, _ origin: Origin) {
        self.ground = ground
        includesPreparation = false
        statutes = .unsaid
        interest = .unsaid
        balancing = .unsaid
        outweighsBecause = .unsaid
        isPublicTask = .unsaid
        coverage = .whole
        self.origin = origin
    }

    public static func contract(
        includingPreparation: Bool = false, covering coverage: Coverage = .whole,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.contract, Origin(file, line, column))
        basis.includesPreparation = includingPreparation
        basis.coverage = coverage
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
        covering coverage: Coverage = .whole, file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.vitalInterests, Origin(file, line, column))
        basis.coverage = coverage
        return basis
    }

    public static func publicTask(
        _ statutes: Answer<[Statute]> = .unsaid, covering coverage: Coverage = .whole,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.publicTask, Origin(file, line, column))
        basis.statutes = statutes
        basis.coverage = coverage
        return basis
    }

    public static func legitimateInterest(
        _ interest: Answer<String> = .unsaid, balancing: Answer<String> = .unsaid,
        outweighsBecause: Answer<String> = .unsaid, isPublicTask: Answer<Bool> = .unsaid,
        covering coverage: Coverage = .whole, file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.legitimateInterest, Origin(file, line, column))
        basis.interest = interest
        basis.balancing = balancing
        basis.outweighsBecause = outweighsBecause
        basis.isPublicTask = isPublicTask
        basis.coverage = coverage
        return basis
    }

    public static func consent(
        _ consent: Consent = Consent(), covering coverage: Coverage = .whole,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> LegalBasis {
        var basis = LegalBasis(.consent, Origin(file, line, column))
        basis.consent = consent
        basis.coverage = coverage
        return basis
    }
}
