import Diagnostics
import Facts

extension Rule {
    static let officerRequired = Rule(
        .officerRequired, .who, .error,
        title: "A public authority has no data protection officer",
        provisions: [.avg("37 lid 1 onder a")],
        checked: "2026-11-21",
        why: "every public authority has a data protection officer, but courts in their judicial work.",
        remedy: """
            Add \
            \(swift: #"DataProtectionOfficer(email: "fg@example.nl")"#, json: #""officer": {"email": {"known": "fg@example.nl"}}"#).
            """,
        dutch: Dutch(
            "Een overheidsinstantie heeft geen functionaris voor gegevensbescherming",
            why: """
                elke overheidsinstantie heeft een functionaris voor gegevensbescherming, behalve gerechten in hun \
                rechterlijke taken.
                """,
            remedy: "Wijs een functionaris aan, meld die bij de AP en noem hoe die te bereiken is."),
        foundIn: ["a municipality without an officer"],
        notFoundIn: [
            "a municipality and its officer",
            "a company without an officer",
        ]
    ) { organisation in
        guard let controller = organisation.controller, controller.isPublicAuthority else { return [] }
        guard organisation.officer == nil else { return [] }
        return [
            Finding("public authority \(controller.name.quoted) has no data protection officer", at: controller)
        ]
    }
}
