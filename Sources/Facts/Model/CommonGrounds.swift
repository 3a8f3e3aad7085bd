public struct CommonGrounds: Fact {
    public var bases: [CommonGround]
    public var weighsInterests: Bool
    public var otherUse: OtherUse?
    public var laws: [String]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ bases: CommonGround..., weighsInterests: Bool = false, otherUse: OtherUse? = nil, laws: [String] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.bases = bases
        self.weighsInterests = weighsInterests
        self.otherUse = otherUse
        self.laws = laws
        origin = Origin(file, line, column)
    }

    public enum OtherUse: String, Choice {
        public static let says = "When data are used for another purpose than the one for which they were got."

        /// Only with consent.
        case onlyWithConsent
        /// Only after that has been agreed anew with the people concerned.
        case agreedAnew
        /// Only for what is compatible with it (AVG art. 6 lid 4).
        case onlyIfCompatible
        /// Only after people have been told (AVG art. 13 lid 3).
        case toldFirst
    }
}

extension CommonGrounds {
    public static let says = "What holds for the grounds of all purposes together (AVG art. 6 lid 1)."
    public static let keys: Keys<Self> = [
        .key(
            "bases", \.bases,
            "The grounds of the purposes that name none themselves. Of several, one holds for each purpose, "
                + "and nobody has said which."),
        .key(
            "weighsInterests", \.weighsInterests,
            "That each legitimate interest was weighed against those of the data subjects."),
        .key("otherUse", \.otherUse, "When data are used for another purpose."),
        .text(
            "laws", \.laws,
            .noun(after: "Wij houden ons aan", as: "de Wet op de geneeskundige behandelingsovereenkomst"),
            "The laws on which the statement is based, each with its article in Dutch: \"de AVG\"."),
    ]
    public var silence: String? { isBlank ? "it is empty" : nil }
}

public struct CommonGround: Fact {
    public var ground: LegalBasis.Ground
    public var isExplicit: Bool
    public var includesPreparation: Bool
    public var statutes: [Statute]
    public var interest: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ ground: LegalBasis.Ground, isExplicit: Bool = false, includingPreparation: Bool = false,
        statutes: [Statute] = [], interest: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.ground = ground
        self.isExplicit = isExplicit
        includesPreparation = includingPreparation
        self.statutes = statutes
        self.interest = interest
        origin = Origin(file, line, column)
    }
}

extension CommonGround {
    public static let says = "A ground on which purposes rest, without saying which of them."
    public static let keys: Keys<Self> = [
        .key("ground", \.ground, "Which of the six."),
        .key("isExplicit", \.isExplicit, "Consent: that it is explicit (AVG art. 9 lid 2 onder a).")
            .belonging(to: .consent),
        .key(
            "includesPreparation", \.includesPreparation,
            "Contract: that steps before it, at the data subject's request, are meant too."
        ).belonging(to: .contract),
        .key("statutes", \.statutes, "Legal obligation and public task: the statutes (AVG art. 6 lid 3).")
            .belonging(to: .legalObligation, .publicTask),
        .text(
            "interest", \.interest, .words(after: "een gerechtvaardigd belang:", as: "fraude voorkomen"),
            "Legitimate interest: which one (AVG art. 13 lid 1 onder d), in words that can follow a colon."
        ).belonging(to: .legitimateInterest),
    ]
}

extension Key<CommonGround> {
    /// No other ground has a place for it.
    fileprivate func belonging(to owners: LegalBasis.Ground...) -> Key {
        func named(_ mark: (String) -> String) -> String {
            owners.map { "the ground \(mark($0.rawValue))" }.joined(separator: " or ")
        }
        let ground = CodeText(swift: named { ".\($0)" }, json: named { "\"\($0)\"" })
        return unpublished(because: "it belongs to \(ground)") {
            !owners.contains($0.ground)
        }
    }
}
