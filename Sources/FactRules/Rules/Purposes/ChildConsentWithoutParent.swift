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
        failing: [
            Example("help and advice, which nobody said is free") {
                DataSubjects(.pupils)
                Minors(parentConsents: false)
                Purpose("hulp en advies geven") {
                    Concerns(.pupils)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
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
            Example("adults consent, and the children are in another purpose") {
                DataSubjects(.customers, .pupils)
                Minors(parentConsents: false)
                Purpose("lesgeven") { Concerns(.pupils) }
                Purpose("nieuwsbrieven sturen") {
                    Concerns(.customers)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("help that children get themselves, for free") {
                DataSubjects(.pupils)
                Minors(parentConsents: false, isFreeHelp: true)
                Purpose("hulp geven") {
                    Concerns(.pupils)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
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

extension DataSubject {
    fileprivate static let pupils = DataSubject("leerlingen")
}
