import Diagnostics
import Facts

extension Rule {
    static let childConsentWithoutParent = Rule(
        .childConsentWithoutParent, .purposes, .error,
        title: "Children consent without their parents",
        provisions: [.avg("8 lid 1"), .uavg("5 lid 1")],
        checked: nil,
        why: """
            under sixteen, a parent or guardian consents, or approves of the consent; not for help and advice that \
            children get for nothing.
            """,
        remedy: "Ask the parents, and record it: Minors(parentConsents: true).",
        dutch: Dutch(
            "Kinderen geven toestemming zonder hun ouders",
            why: """
                onder de zestien geeft een ouder of voogd de toestemming, of keurt die goed. Voor gratis hulp en advies \
                aan kinderen geldt dit niet.
                """,
            remedy: "Vraag de ouders om toestemming, en leg die vast."),
        failing: [
            Example("help and advice, which may be free", giving: .warning) {
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
        let purposes = organisation.purposesOnConsentOfMinors
        guard !purposes.isEmpty else { return [] }
        return [
            Finding(
                "people under sixteen consent, and no parent is asked", at: minors,
                severity: purposes.allSatisfy(\.isHelp) ? .warning : nil, asking: minors.parentConsents.question)
        ]
    }
}

extension Organisation {
    /// The purposes on consent that concern minors, or may do so: where no subject is called as minors are, all may.
    fileprivate var purposesOnConsentOfMinors: [Purpose] {
        let minors = Set(subjects.filter(\.isCalledMinor).map(\.label))
        return consents.map(\.purpose).filter {
            minors.isEmpty || $0.subjects.isEmpty || $0.subjects.contains(where: minors.contains)
        }
    }
}

extension DataSubject {
    fileprivate var isCalledMinor: Bool {
        let words = ["kind", "jonge", "minderjarig", "leerling", "scholier", "onder de 16", "onder de zestien"]
        return ([label] + examples).contains { $0.mentions(words) }
    }

    fileprivate static let pupils = DataSubject("leerlingen")
}

extension Purpose {
    /// Whether it may be the free help and advice for which no parent is asked (UAVG art. 5).
    fileprivate var isHelp: Bool { name.mentions(["hulp", "advies"]) }
}
