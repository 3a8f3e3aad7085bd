import Diagnostics
import Facts

extension Rule {
    static let childConsentWithoutParent = Rule(
        .childConsentWithoutParent, .purposes, .error,
        title: "Children consent without their parents",
        provisions: [.avg("8 lid 1"), .uavg("5 lid 1")],
        checked: "2026-11-21",
        why: "under sixteen, it is a parent or guardian who consents.",
        remedy: "Ask the parents, and record it: Minors(parentConsents: true).",
        dutch: Dutch(
            "Kinderen geven toestemming zonder hun ouders",
            why: "onder de zestien geeft een ouder of voogd de toestemming.",
            remedy: "Vraag de ouders om toestemming, en leg die vast."),
        failing: [
            Example("minors consent by themselves") {
                Minors(parentConsents: false)
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("whether parents consent is being asked", giving: .warning) {
                Minors(parentConsents: .asked)
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
        ],
        passing: [
            Example("parents consent") {
                Minors(parentConsents: true)
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("minors, and nothing that rests on consent") {
                Minors()
                Purpose.delivery
            },
        ]
    ) { organisation in
        guard let minors = organisation.minors.value, minors.parentConsents.value != true else { return [] }
        guard !organisation.consents.isEmpty else { return [] }
        return [
            Finding(
                "people under sixteen consent, and no parent is asked", at: minors,
                asking: minors.parentConsents.question)
        ]
    }
}
