import Diagnostics
import Facts

extension Rule {
    static let generatedContentUndisclosed = Rule(
        .generatedContentUndisclosed, .purposes, .warning,
        title: "AI makes pictures or texts for the public, and they do not hear that it does",
        provisions: [Provision(.aiVerordening, "50 lid 4")],
        checked: "2026-11-29",
        why: """
            since 2 August 2026 who publishes pictures or sound that pass for real, or texts on matters of public interest \
            that nobody checked, says that AI made them.
            """,
        remedy: """
            Tell people, \(swift: "AISystem(..., isDisclosed: true)", json: #""isDisclosed": {"known": true}"#), or have \
            staff check texts first: \(swift: "checkedBy: .known(.staff)", json: #""check": {"known": "staff"}"#).
            """,
        dutch: Dutch(
            "AI maakt beeld of tekst voor publiek, en dat wordt niet gezegd",
            why: """
                sinds 2 augustus 2026 zegt wie beeld of geluid publiceert dat echt lijkt, of teksten over zaken van algemeen \
                belang die niemand nakeek, dat AI ze maakte.
                """,
            remedy: "Zeg dat AI het maakte, of laat teksten eerst nakijken door een mens."),
        foundIn: [
            "pictures that pass for real",
            "texts that nobody checked",
            "whether people know is being asked",
        ],
        notFoundIn: [
            "people know",
            "staff check the texts first",
            "nobody said whether people know: it may never be published",
            "a translation",
        ]
    ) { organisation in
        organisation.purposes.flatMap { purpose in
            purpose.aiSystems.filter(\.isUndisclosed).map {
                Finding(
                    "purpose \(purpose.name.quoted) has AI make pictures or texts, and people are not told", at: $0,
                    asking: $0.isDisclosed.question)
            }
        }
    }
}

extension AISystem {
    /// Whether it makes what people can take for real, and they do not hear so, or nobody knows whether they do.
    fileprivate var isUndisclosed: Bool {
        guard isDisclosed == .known(false) || isDisclosed.isUnknown else { return false }
        return kind == .imageGeneration || kind == .textGeneration && check.value != .staff
    }
}
