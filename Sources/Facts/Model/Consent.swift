public struct Consent: Keyed {
    public var scope: [String]
    public var moment: Answer<String>
    public var ways: [ConsentWay]
    public var withdrawal: Answer<String>
    public var record: Answer<String>
    public var isExplicit: Bool
    public var contractNeedsData: Answer<Bool>
    public var refusalIsFree: Answer<Bool>

    public init(
        to scope: String..., when moment: Answer<String> = .unsaid, obtained ways: [ConsentWay] = [],
        withdrawnIn withdrawal: Answer<String> = .unsaid, record: Answer<String> = .unsaid, isExplicit: Bool = false,
        contractNeedsData: Answer<Bool> = .unsaid, refusalIsFree: Answer<Bool> = .unsaid
    ) {
        self.scope = scope
        self.moment = moment
        self.ways = ways
        self.withdrawal = withdrawal
        self.record = record
        self.isExplicit = isExplicit
        self.contractNeedsData = contractNeedsData
        self.refusalIsFree = refusalIsFree
    }
}

extension Consent {
    public static let says = "How consent is asked, kept and taken back (AVG art. 7)."
    public static let keys: Keys<Self> = [
        .text(
            "scope", \.scope,
            .words(after: "Wat mogen wij met [uw|je] toestemming?", as: "[uw|je] e-mailadres ophalen"),
            "What exactly is allowed, each as an infinitive: \"uw Gmail-adres ophalen\"."),
        .text(
            "moment", \.moment, .clause(after: "Wij vragen die toestemming als", as: "[u|je] een account aanmaakt"),
            "When it is asked, as a clause after \"als\": \"u voor het eerst mailt\"."),
        .key("ways", \.ways, "How it is said to be given."),
        .text(
            "withdrawal", \.withdrawal,
            .noun(after: "Dat kan altijd, via", as: "de instellingen van [uw|je] account"),
            "Where it is taken back: \"de instellingen van uw account\"."
        ).tellsNone,
        .text(
            "record", \.record, .evidence,
            "That it is known who consented when, and to what (AVG art. 7 lid 1), and where."
        ).judged("AVG art. 7 lid 1: the controller can show that consent was given").tellsNone,
        .key(
            "isExplicit", \.isExplicit, "That it is explicit, as special data need (AVG art. 9 lid 2 onder a)."),
        .key(
            "contractNeedsData", \.contractNeedsData, "Whether contract or law would already require the same data."
        ).judged("AVG art. 7 lid 4: consent is free where the contract does not need the data"),
        .key(
            "refusalIsFree", \.refusalIsFree, "Whether people can refuse, or take it back, without harm to themselves."
        ).judged("AVG art. 4 onder 11: consent is freely given"),
    ]
}

public enum ConsentWay: String, Choice {
    public static let says = "A way in which consent is said to be given; never published."

    /// Inferred from signing something else, such as a licence agreement.
    case impliedBySigning
    /// Inferred from use of a site or from silence.
    case impliedByUse
    /// As a condition of a contract.
    case conditionOfContract
    case oral
    case email
    /// A separate act: a box that people tick, a button.
    case separateAct
}
