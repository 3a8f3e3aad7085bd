import Diagnostics
import Facts

extension FactExamples {
    static let childConsentWithoutParent = FactExamples(
        of: .childConsentWithoutParent,
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
        ])
}

extension DataSubject {
    fileprivate static let pupils = DataSubject("leerlingen")
}
