import Diagnostics
import Facts

extension Rule {
    static let automatedDecisionNotAllowed = Rule(
        .automatedDecisionNotAllowed, .rights, .error,
        title: "A computer alone takes a decision that weighs on people, and nothing allows that",
        provisions: [.avg("22 lid 1"), .avg("22 lid 2"), .avg("22 lid 4"), .uavg("40 lid 1")],
        checked: "2026-11-21",
        why: """
            a decision with legal effect, or one that weighs as much, may be left to a computer alone only where a \
            contract needs it, on explicit consent, or where a law allows it; with profiling, a general duty or task is \
            not enough.
            """,
        remedy: """
            Say what allows it: \
            \(swift: "AutomatedDecision(..., allowedBy: .known(.contract))", json: #""allowedBy": {"known": "contract"}"#), \
            or have a person decide.
            """,
        dutch: Dutch(
            "Een computer neemt in zijn eentje een ingrijpend besluit, en niets staat dat toe",
            why: """
                een besluit met rechtsgevolg, of dat mensen even sterk raakt, mag een computer alleen zelf nemen als \
                dat nodig is voor een overeenkomst, met uitdrukkelijke toestemming, of als een wet het toestaat. Bij \
                profilering is een algemene plicht of taak niet genoeg.
                """,
            remedy: """
                Noem wat het toestaat, of laat een mens beslissen. Gaat het om bijzondere gegevens? Dan kan het alleen \
                met uitdrukkelijke toestemming, of als een wet het om een zwaarwegend algemeen belang regelt.
                """),
        foundIn: [
            "a decision on a legitimate interest",
            "a decision, and nothing that allows it",
            "what allows it is being asked",
            "a general duty, and a decision by profiling",
            "a general task, and purposes that profile people",
            "consent, and none in the facts is explicit",
            "a contract, and a decision by special data",
        ],
        notFoundIn: [
            "a decision that a contract needs",
            "the order of shops in a list, which weighs on nobody",
            "a general duty, and no profiling",
            "explicit consent",
            "special data by explicit consent",
            "no such decisions, as a fact",
        ]
    ) { organisation in
        (organisation.automatedDecisions.value ?? []).filter { !$0.hasMinorEffect }.flatMap { decision in
            guard decision.isAllowed else {
                return [
                    Finding(
                        "nothing allows a computer alone to decide\(decision.title)", at: decision,
                        asking: decision.allowedBy.question)
                ]
            }
            return organisation.doubts(about: decision).map {
                Finding(
                    "a computer alone decides\(decision.title), and \($0)", at: decision,
                    severity: .warning)
            }
        }
    }
}

extension Organisation {
    /// What may take away the ground that a decision is said to have.
    fileprivate func doubts(about decision: AutomatedDecision) -> [String] {
        let hasExplicitConsent = purposes.contains(where: \.hasExplicitConsent)
        var doubts: [String] = []
        if decision.restsOnGeneralDuty && (decision.profiles || purposes.contains(where: \.profiles)) {
            doubts.append("by profiling that takes a law of its own, not a general duty or task")
        }
        if decision.allowedBy.value == .consent && !hasExplicitConsent {
            doubts.append("no consent in the facts is explicit")
        }
        if decision.usesSpecialData && !hasExplicitConsent && !purposes.contains(where: \.servesWeightyInterest) {
            doubts.append("special data take explicit consent, or a law for a weighty public interest")
        }
        return doubts
    }
}

extension Purpose {
    fileprivate var servesWeightyInterest: Bool {
        specialDataExceptions.value?.contains(.substantialPublicInterest) ?? false
    }
}

extension AutomatedDecision {
    fileprivate var restsOnGeneralDuty: Bool { [.legalObligation, .publicTask].contains(allowedBy.value) }

    private var words: [String] { [subject, logic.value].compactMap(\.self) }
    fileprivate var profiles: Bool { words.contains(where: \.namesProfiles) }
    fileprivate var usesSpecialData: Bool { !SensitiveKind.revealed(by: words).isEmpty }

    /// UAVG art. 40 adds the legal duty and the task of public interest to the grounds of AVG art. 22 lid 2.
    fileprivate var isAllowed: Bool {
        switch allowedBy.value {
        case .contract, .consent, .legalObligation, .publicTask: true
        case .vitalInterests, .legitimateInterest, nil: false
        }
    }
}
