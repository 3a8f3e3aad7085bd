/// How consent is asked, kept and taken back (AVG art. 4 onder 11, art. 7).
public struct Consent: Hashable, Sendable, Codable {
    /// What exactly is allowed, each as an infinitive: "uw Gmail-adres ophalen".
    public var scope: [String]
    /// When it is asked, as a clause after "als": "u voor het eerst mailt vanuit WIZZkit".
    public var moment: Answer<String>
    public var ways: [ConsentWay]
    /// Where it is taken back: "de instellingen van uw Gmail-account".
    public var withdrawal: Answer<String>
    /// That it is known who consented when, and to what (AVG art. 7 lid 1).
    public var record: Answer<String>
    /// Explicit, as special categories need (AVG art. 9 lid 2 onder a).
    public var isExplicit: Bool
    /// Whether contract or law would already require the same data.
    public var contractNeedsData: Answer<Bool>
    /// Whether people can refuse, or take it back, without harm to themselves (AVG art. 4 onder 11, overweging 42).
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

/// A way in which consent is said to be given. The first three are stances that rules judge; none is published.
public enum ConsentWay: String, Hashable, Sendable, Codable, CaseIterable {
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
