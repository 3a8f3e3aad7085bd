public struct Consent: Keyed {
    public var scope: [String]
    public var moment: Answer<String>
    public var ways: [ConsentWay]
    public var acts: [String]
    public var declarations: [String]
    public var withoutConsent: Answer<String>
    public var withdrawal: Answer<String>
    public var needsNoReason: Bool
    public var takesEffectWithin: Answer<Term>
    public var afterWithdrawal: [WithdrawalEffect]
    public var keptFor: [String]
    public var record: Answer<String>
    public var isExplicit: Bool
    public var contractNeedsData: Answer<Bool>
    public var refusalIsFree: Answer<Bool>

    public init(
        to scope: String..., when moment: Answer<String> = .unsaid, obtained ways: [ConsentWay] = [],
        by acts: [String] = [], declaring declarations: [String] = [],
        otherwise withoutConsent: Answer<String> = .unsaid,
        withdrawnIn withdrawal: Answer<String> = .unsaid, withoutReason needsNoReason: Bool = false,
        effectiveWithin takesEffectWithin: Answer<Term> = .unsaid, afterWithdrawal: [WithdrawalEffect] = [],
        stillKeptFor keptFor: [String] = [], record: Answer<String> = .unsaid, isExplicit: Bool = false,
        contractNeedsData: Answer<Bool> = .unsaid, refusalIsFree: Answer<Bool> = .unsaid
    ) {
        self.scope = scope
        self.moment = moment
        self.ways = ways
        self.acts = acts
        self.declarations = declarations
        self.withoutConsent = withoutConsent
        self.withdrawal = withdrawal
        self.needsNoReason = needsNoReason
        self.takesEffectWithin = takesEffectWithin
        self.afterWithdrawal = afterWithdrawal
        self.keptFor = keptFor
        self.record = record
        self.isExplicit = isExplicit
        self.contractNeedsData = contractNeedsData
        self.refusalIsFree = refusalIsFree
    }
}

extension Consent {
    public static let says = "How consent is asked, kept and taken back (AVG art. 7)."
    public static let keys: Keys<Self> = asking + takingBack + proof

    private static let asking: Keys<Self> = [
        .text(
            "scope", \.scope,
            .words(after: "Wat mogen wij met [uw|je] toestemming?", as: "[uw|je] e-mailadres ophalen"),
            "What exactly is allowed, each as an infinitive: \"uw Gmail-adres ophalen\"."),
        .text(
            "moment", \.moment, .clause(after: "Wij vragen die toestemming als", as: "[u|je] een account aanmaakt"),
            "When it is asked, as a clause after \"als\": \"u voor het eerst mailt\"."),
        .key("ways", \.ways, "How it is said to be given."),
        .text(
            "acts", \.acts,
            .words(after: "door", as: "[uw|je] recensie te plaatsen"),
            "By what else that people do it is given, after \"door\": \"het formulier te versturen\"."
        ).unpublished(because: "consent that is inferred is only relied on") { $0.isInferred },
        .text(
            "declarations", \.declarations,
            .statement(
                after: "Wat [verklaart u|verklaar je] met [uw|je] toestemming?",
                as: "[u|je] hebt de informatie gelezen"),
            "What people declare with it, each as a full sentence without the final stop."),
        .text(
            "withoutConsent", \.withoutConsent,
            .consequence(after: "Dan", as: "[ziet u|zie je] advertenties die minder passen"),
            "What follows for who does not consent, after \"dan\"; none where nothing follows."
        ).tellsNone,
    ]

    private static let takingBack: [Key<Self>] = [
        .text(
            "withdrawal", \.withdrawal,
            .noun(after: "Dat kan altijd, via", as: "de instellingen van [uw|je] account"),
            "Where it is taken back: \"de instellingen van uw account\"."
        ).tellsNone,
        .key("needsNoReason", \.needsNoReason, "That nobody has to say why they take it back."),
        .key(
            "takesEffectWithin", \.takesEffectWithin, "Within which term another choice takes effect at the latest."),
        .key("afterWithdrawal", \.afterWithdrawal, "What happens with data when it has been taken back."),
        .text(
            "keptFor", \.keptFor, .noun(after: "Wat nog nodig is voor", as: "een geschil"),
            "For what data can still be needed when it has been taken back, after \"voor\"."),
    ]

    private static let proof: [Key<Self>] = [
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

    /// Whether it is inferred, also if other ways are named beside that.
    public var isInferred: Bool { ways.contains { $0 == .impliedBySigning || $0 == .impliedByUse } }
}

public enum ConsentWay: String, Choice {
    public static let says =
        "A way in which consent is said to be given. Those that are inferred, or a condition, are never published."

    /// Inferred from signing something else, such as a licence agreement.
    case impliedBySigning
    /// Inferred from use of a site or from silence.
    case impliedByUse
    /// As a condition of a contract.
    case conditionOfContract
    case oral
    case email
    /// A separate act: a box that people tick, a button. Not published; the cases below say which.
    case separateAct
    case writing
    case telephone
    case form
    case tickBox
    case button
    /// In the settings of an account, an app or a device.
    case settings
}

public enum WithdrawalEffect: String, Choice {
    public static let says = "What happens with data when consent has been taken back (AVG art. 7 lid 3, 17 lid 1)."

    /// Nothing new is collected or fetched.
    case stopsCollecting
    /// What there is, is erased.
    case erases
    /// What there is, is erased where people ask for it.
    case erasesOnRequest
    /// What there is, stays, and is used no more.
    case stopsUsing
}

extension Organisation {
    /// The first fact that people are asked for consent at all: for a purpose, a disclosure, a transfer or cookies.
    public var consentAsked: (any Fact)? {
        let purpose = purposes.lazy.flatMap(\.grounds).first { $0.ground == .consent }
        let common = grounds?.bases.first { $0.ground == .consent }
        let disclosure = sharing?.disclosures.first { $0.occasion == .withConsent }
        let transfer = sharing?.processors.first { $0.validSafeguards.contains(.explicitConsent) }
        return purpose ?? common ?? disclosure ?? transfer ?? website?.cookies.value?.consent
    }
}
