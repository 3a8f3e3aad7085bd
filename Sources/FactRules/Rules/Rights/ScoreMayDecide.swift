import Diagnostics
import Facts

extension Rule {
    static let scoreMayDecide = Rule(
        .scoreMayDecide, .rights, .warning,
        title: "People are scored, and the statement says that a person takes each decision",
        provisions: [.avg("22 lid 1"), .avg("13 lid 2 onder f"), .ruling("C-634/21", "SCHUFA")],
        checked: "2026-11-29",
        why: """
            where who decides leans mostly on a score, computing the score is the decision itself, whoever signs it.
            """,
        remedy: """
            Tell of the decision, \(swift: #"AutomatedDecision(about: "...", logic: "...", consequence: "...")"#, json: #""automatedDecisions": {"known": [{"subject": "...", "logic": {"known": "..."}, "consequence": {"known": "..."}}]}"#); \
            or say that the score is advice, by which nothing is decided: \
            \(swift: "Profile(..., isAdviceOnly: true)", json: #""isAdviceOnly": true"#).
            """,
        dutch: Dutch(
            "Mensen krijgen een score, terwijl volgens de verklaring een mens elk besluit neemt",
            why: """
                wie een besluit neemt dat vooral op een score leunt, laat de score beslissen: het berekenen daarvan is dan \
                zelf het besluit.
                """,
            remedy: "Leg uit wat de score beslist, of leg vast dat zij niet meer dan advies is."),
        foundIn: [
            "a score for paying later, and no automated decisions",
            "profiles with a consequence, and no automated decisions",
        ],
        notFoundIn: [
            "a score that is advice",
            "a score, and the decision that follows from it",
            "a score that decides on nothing but what people see first",
            "no score",
            "whether there are decisions is being asked: another rule asks that",
        ]
    ) { organisation in
        guard organisation.automatedDecisions.isNone else { return [] }
        return organisation.purposes.filter(\.hasWeightyProfile).map {
            Finding(
                "purpose \($0.name.quoted) makes scores or profiles, and by another fact no decision is automated",
                at: $0,
                alike: Alike($0.name.quoted) {
                    "purposes \($0) make scores or profiles, and by another fact no decision is automated"
                })
        }
    }
}

extension Purpose {
    /// Whether something follows for people from a score or profile, as far as facts show.
    fileprivate var hasWeightyProfile: Bool {
        if profile?.isAdviceOnly == true { return false }
        guard profile != nil || profiling.value != nil else { return false }
        return ([name, profiling.value ?? ""] + details).contains { $0.mentions(Self.wordsOfWeight) }
    }

    /// What weighs on people as a decision does: money, credit, work, being refused.
    private static let wordsOfWeight = [
        "premie", "krediet", "lening", "achteraf", "betalen", "weiger", "afwijz", "afgewezen", "aanvraag", "toegelaten",
        "aangenomen", "tarief", "prijs", "uitkering", "blokkeer", "geblokkeerd",
    ]
}
