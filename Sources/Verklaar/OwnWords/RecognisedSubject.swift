import Facts
import Meaning

/// Something that own words can speak of and that other facts know: which facts, and which of them belie what is said.
struct RecognisedSubject: Sendable {
    /// The fact that says it.
    let doing: CodeText
    /// The fact that denies it.
    let notDoing: CodeText
    /// The senses of the words that speak of it.
    let senses: Set<String>
    /// Senses of which one has to stand beside them; none where they are enough.
    var beside: Set<String> = []
    /// What belies that the organisation does it; nothing where nothing does.
    let beliesDoing: @Sendable (Organisation) -> Contradiction?
    /// What belies that it does not.
    let beliesNotDoing: @Sendable (Organisation, Assertion) -> Contradiction?

    func isMeant(by assertion: Assertion) -> Bool {
        assertion.has(senses) && (beside.isEmpty || assertion.has(beside))
    }

    /// Nothing where the sentence holds under conditions: then neither side can be told.
    func contradiction(of assertion: Assertion, in facts: Organisation) -> Contradiction? {
        if assertion.isConditional { return nil }
        return assertion.isNegated ? beliesNotDoing(facts, assertion) : beliesDoing(facts)
    }
}

/// Why facts belie what own words say.
struct Contradiction: Sendable {
    /// "no party gets data by the facts"
    let why: String
    /// The fact that belies it; nothing where it is the lack of one.
    let fact: (any Fact)?

    init(_ why: String, by fact: (any Fact)? = nil) {
        self.why = why
        self.fact = fact
    }
}

extension RecognisedSubject {
    static let all = [
        selling, sharing, cookies, profiling, decisions, newsletter, transfers, consent, legitimateInterest, rights,
        officer,
    ]

    private static let parties: Set = [
        "third", "other", "party", "parties", "nobody", "someone", "everyone", "processor", "recipient", "advertiser",
        "insurer", "tax-office", "police", "collector", "bank", "bookkeeper", "supplier", "partner", "employer",
        "software-house", "US-giant",
    ]

    private static let recipients = CodeText(swift: "Recipient(...)", json: #""recipients", in "sharing""#)

    private static func excluded(_ use: String) -> CodeText {
        CodeText(swift: "Excludes(.\(use))", json: #""exclusions": [{"use": "\#(use)"}]"#)
    }

    private static func ground(_ ground: String) -> CodeText {
        CodeText(swift: "Rests(on: .\(ground)(...))", json: #""grounds": [{"ground": "\#(ground)"}], in a purpose"#)
    }

    private static let selling = RecognisedSubject(
        doing: recipients, notDoing: excluded("sale"), senses: ["sell", "trade", "rent", "swap", "give-away"],
        beside: ["data", "personal-data", "customer-file", "email", "email-address", "address", "information"],
        beliesDoing: {
            $0.exclusion(of: .sale) ?? ($0.hasParties ? nil : Contradiction("no party gets data by the facts"))
        },
        beliesNotDoing: { _, _ in nil })

    private static let sharing = RecognisedSubject(
        doing: recipients,
        notDoing: CodeText(swift: "SharesWithNobody()", json: #""isWithNobody": true, in "sharing""#),
        senses: ["share", "disclose", "forward", "pass-on"], beside: parties,
        beliesDoing: { $0.hasParties ? nil : Contradiction("no party gets data by the facts") },
        beliesNotDoing: { facts, assertion in
            let others = facts.partyWithData(orProcessor: assertion.has(["nobody", "nothing"]))
            return others.map { Contradiction("\($0.what) by the facts", by: $0.fact) }
        })

    private static let cookies = RecognisedSubject(
        doing: CodeText(swift: "Cookies { }", json: #""cookies", in "website""#),
        notDoing: CodeText(swift: "Website(cookies: .none)", json: #""cookies": {"none": true}, in "website""#),
        senses: ["cookie"], beside: ["place", "use", "store", "make"],
        beliesDoing: { $0.cookies.isEmpty ? Contradiction("by the facts there are no cookies") : nil },
        beliesNotDoing: { facts, _ in
            facts.cookies.first.map { Contradiction("the facts have cookies", by: $0) }
        })

    private static let profiling = RecognisedSubject(
        doing: CodeText(swift: "Profile(...)", json: #""profile", in a purpose"#), notDoing: excluded("profiling"),
        senses: ["profile"],
        beliesDoing: { facts in
            let isLacking = !facts.purposes.contains(where: \.profiles)
            return facts.exclusion(of: .profiling)
                ?? (isLacking ? Contradiction("no purpose of the facts has a profile") : nil)
        },
        beliesNotDoing: { facts, _ in
            facts.purposes.first(where: \.profiles).map {
                Contradiction("people are profiled for \"\($0.name)\"", by: $0)
            }
        })

    private static let decisions = RecognisedSubject(
        doing: CodeText(swift: "AutomatedDecision(...)", json: #""automatedDecisions""#),
        notDoing: CodeText(swift: "NoAutomatedDecisions()", json: #""automatedDecisions": {"none": true}"#),
        senses: ["computer", "automatically"],
        beside: ["decide", "decision"],
        beliesDoing: { facts in
            facts.automatedDecisions.value?.isEmpty ?? true
                ? Contradiction("the facts have no decision by a computer alone") : nil
        },
        beliesNotDoing: { facts, _ in
            facts.automatedDecisions.value?.first.map { Contradiction("a computer decides by the facts", by: $0) }
        })

    private static let newsletter = RecognisedSubject(
        doing: CodeText(swift: "Newsletter(...)", json: #""newsletter""#),
        notDoing: CodeText(swift: "NoNewsletter()", json: #""newsletter": {"none": true}"#), senses: ["newsletter"],
        beliesDoing: { $0.newsletter.isNone ? Contradiction("the facts say that there is no newsletter") : nil },
        beliesNotDoing: { facts, _ in
            facts.newsletter.value.map { Contradiction("the facts have a newsletter", by: $0) }
        })

    private static let transfers = RecognisedSubject(
        doing: CodeText(swift: "Transfers(...)", json: #""transfers", in "sharing""#),
        notDoing: CodeText(swift: "NoTransfers()", json: #""transfers": {"none": true}, in "sharing""#),
        senses: ["EER", "EU"],
        beside: ["transfer", "process", "store", "keep", "go", "share", "pass-on"],
        beliesDoing: { _ in nil },
        beliesNotDoing: { facts, _ in
            facts.partyOutsideEEA.map { Contradiction("\"\($0.name)\" is outside the EEA by the facts", by: $0.fact) }
                ?? facts.sharing?.transfers.value.map {
                    Contradiction("data go outside the EEA by the facts", by: $0)
                }
        })

    private static let consent = RecognisedSubject(
        doing: ground("consent"), notDoing: ground("consent"), senses: ["consent"], beside: ["ask", "ground", "rely"],
        beliesDoing: { $0.asksConsent ? nil : Contradiction("nothing in the facts rests on consent") },
        beliesNotDoing: { _, _ in nil })

    private static let legitimateInterest = RecognisedSubject(
        doing: ground("legitimateInterest"), notDoing: ground("legitimateInterest"), senses: ["legitimate-interest"],
        beliesDoing: { facts in
            facts.hasGround(.legitimateInterest) ? nil : Contradiction("no purpose of the facts rests on it")
        },
        beliesNotDoing: { facts, _ in
            facts.hasGround(.legitimateInterest) ? Contradiction("a purpose of the facts rests on it") : nil
        })

    private static let rights = RecognisedSubject(
        doing: CodeText(swift: "Rights(...)", json: #""rights""#),
        notDoing: CodeText(swift: "Rights(...)", json: #""rights""#),
        senses: ["right", "access", "rectification", "restriction", "portability", "erasure"],
        beliesDoing: { _ in nil },
        beliesNotDoing: { _, _ in Contradiction("the law gives people their rights, whatever a statement says") })

    private static let officer = RecognisedSubject(
        doing: CodeText(swift: "DataProtectionOfficer(...)", json: #""officer""#),
        notDoing: CodeText(swift: "NoDataProtectionOfficer()", json: #""hasNoOfficer": true"#),
        senses: ["officer"],
        beliesDoing: { $0.officer == nil ? Contradiction("the facts have no data protection officer") : nil },
        beliesNotDoing: { facts, _ in
            facts.officer.map { Contradiction("the facts have a data protection officer", by: $0) }
        })
}

extension Organisation {
    fileprivate var cookies: [Cookie] { website?.cookies.value?.cookies ?? [] }

    fileprivate func exclusion(of use: Exclusion.Use) -> Contradiction? {
        exclusions.first { $0.use == use }.map { Contradiction("the facts exclude it", by: $0) }
    }

    fileprivate var hasParties: Bool {
        sharing.map { !($0.processors.isEmpty && $0.recipients.isEmpty && $0.disclosures.isEmpty) } ?? false
    }

    /// Somebody who gets data. Those who process them on instruction are no third party, and yet somebody.
    fileprivate func partyWithData(orProcessor isAnybody: Bool) -> (what: String, fact: any Fact)? {
        if let recipient = sharing?.recipients.first { return ("\"\(recipient.name)\" gets data", recipient) }
        if let disclosure = sharing?.disclosures.first { return ("data go to others in some cases", disclosure) }
        guard isAnybody, let processor = sharing?.processors.first else { return nil }
        return ("\"\(processor.name)\" processes data", processor)
    }

    fileprivate var partyOutsideEEA: (name: String, fact: any Fact)? {
        func isOutside(_ party: some TransferParty) -> Bool { !party.thirdCountries.isEmpty || party.isWorldwide }
        if let processor = sharing?.processors.first(where: isOutside) { return (processor.name, processor) }
        return sharing?.recipients.first(where: isOutside).map { ($0.name, $0) }
    }

    fileprivate func hasGround(_ ground: LegalBasis.Ground) -> Bool {
        purposes.contains { $0.grounds.contains { $0.ground == ground } }
    }

    fileprivate var asksConsent: Bool {
        hasGround(.consent) || website?.cookies.value?.consent != nil
            || (sharing?.processors ?? []).contains { $0.validSafeguards.contains(.explicitConsent) }
            || (sharing?.recipients ?? []).contains { $0.validSafeguards.contains(.explicitConsent) }
    }
}

extension Purpose {
    fileprivate var profiles: Bool { profiling.value != nil || profile != nil }
}
