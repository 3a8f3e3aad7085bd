import Diagnostics
import Facts

extension Rule {
    static let secrecyUnstated = Rule(
        .secrecyUnstated, .security, .note,
        title: "Care is given, and nothing says that who gives it is bound to secrecy",
        provisions: [.bw("7:457 lid 1"), .avg("9 lid 3"), .uavg("30 lid 4")],
        checked: .seen(on: "2026-11-29", except: .uavg("30 lid 4")),
        why: """
            data on health may be used for care only by who is bound to secrecy, and patients want to know just that before \
            they tell anything.
            """,
        remedy: """
            Say so: \
            \(swift: "Measure(.confidentialityDuty)", json: #""security": {"measures": [{"kind": "confidentialityDuty"}]}"#).
            """,
        dutch: Dutch(
            "Er wordt zorg verleend, en nergens staat dat zorgverleners een geheimhoudingsplicht hebben",
            why: """
                gezondheidsgegevens mogen voor zorg alleen worden gebruikt door wie tot geheimhouding is verplicht, en juist \
                dat willen patiënten weten voordat zij iets vertellen.
                """,
            remedy: "Vermeld de geheimhoudingsplicht."),
        foundIn: [
            "treatment, and measures that say nothing of secrecy",
            "treatment, and no measures",
        ],
        notFoundIn: [
            "a duty of secrecy",
            "the law that has it",
            "explicit consent, and no care",
            "what lifts the ban is being asked",
        ]
    ) { organisation in
        guard !organisation.statesSecrecy,
            let care = organisation.purposes.first(where: {
                $0.specialDataExceptions.value?.contains(.healthcare) == true
            })
        else { return [] }
        return [
            Finding(
                "purpose \(care.name.quoted) is care, and nothing says that who gives it is bound to secrecy", at: care)
        ]
    }
}

extension Organisation {
    fileprivate var statesSecrecy: Bool {
        if security?.measures.contains(where: { $0.kind == .confidentialityDuty }) == true { return true }
        if security?.commitments.contains(where: { $0.kind == .keepsSecret }) == true { return true }
        let texts =
            (grounds?.laws ?? []) + bases.flatMap { $0.basis.statutes.value ?? [] }.map(\.description)
            + ownWords.map(\.text)
            + (security?.otherMeasures ?? []).map(\.measure)
        return texts.contains { $0.mentions(["geneeskundige behandeling", "wgbo", "7:457", "geheim"]) }
    }
}
