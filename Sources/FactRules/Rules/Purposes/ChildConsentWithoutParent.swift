import Diagnostics
import Facts

extension Rule {
    static let childConsentWithoutParent = Rule(
        .childConsentWithoutParent, .purposes, .error,
        title: "Children consent without their parents",
        provisions: [.avg("8 lid 1"), .uavg("5 lid 1"), .uavg("5 lid 6"), .uavg("5 lid 7")],
        checked: "2026-11-21",
        why: """
            under sixteen, a parent or guardian consents, or approves of the consent; not for help and advice that \
            children get for nothing, nor where the law on medical treatment has rules of its own.
            """,
        remedy: """
            Ask the parents, and record it: \
            \(swift: "Minors(parentConsents: true)", json: #""minors": {"known": {"parentConsents": {"known": true}}}"#); \
            or record that children get help or advice themselves, for free: \
            \(swift: "Minors(isFreeHelp: true)", json: #""minors": {"known": {"isFreeHelp": true}}"#).
            """,
        dutch: Dutch(
            "Kinderen geven toestemming zonder hun ouders",
            why: """
                onder de zestien geeft een ouder of voogd de toestemming, of keurt die goed. Voor gratis hulp en advies \
                aan kinderen geldt dit niet, en voor een medische behandeling gelden eigen regels.
                """,
            remedy: """
                Vraag de ouders om toestemming, en leg die vast. Gaat het om gratis hulp of advies aan kinderen zelf? Leg \
                dat dan vast.
                """),
        foundIn: [
            "help and advice, which nobody said is free",
            "minors consent by themselves",
            "whether parents consent is being asked",
        ],
        notFoundIn: [
            "adults consent, and the children are in another purpose",
            "help that children get themselves, for free",
            "parents consent",
            "minors, and nothing that rests on consent",
        ]
    ) { organisation in
        guard let minors = organisation.minors.value, minors.parentConsents.value != true, !minors.isFreeHelp else {
            return []
        }
        let purposes = organisation.purposesOfMinors.filter { $0.grounds.contains { $0.ground == .consent } }
        guard !purposes.isEmpty else { return [] }
        return [
            Finding(
                "people under sixteen consent, and no parent is asked", at: minors,
                asking: minors.parentConsents.question)
        ]
    }
}
