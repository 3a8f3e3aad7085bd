import Diagnostics
import Facts

extension FactExamples {
    static let consentUnfree = FactExamples(
        of: .consentUnfree,
        failing: [
            Example("an employer asks its staff") {
                DataSubjects(.employees)
                Purpose("de werkplek bewaken") {
                    Concerns(.employees)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("people who apply for work, by their name alone") {
                DataSubjects(.candidates)
                Purpose("sollicitanten testen") {
                    Concerns(.candidates)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("a municipality asks people") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("uitkeringen verstrekken") { Rests(on: .consent(Consent(obtained: [.separateAct]))) }
            },
            Example("whether refusing is free is being asked", giving: .note) {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Purpose("uitkeringen verstrekken") { Rests(on: .consent(Consent(refusalIsFree: .asked))) }
            },
            Example("who refuses is worse off", giving: .error) {
                Purpose("nieuwsbrieven sturen") { Rests(on: .consent(Consent(refusalIsFree: false))) }
            },
        ],
        passing: [
            Example("a photograph of staff that nobody has to give") {
                DataSubjects(.employees)
                Purpose("foto's op onze website zetten") {
                    Concerns(.employees)
                    Rests(on: .consent(Consent(obtained: [.separateAct], refusalIsFree: true)))
                }
            },
            Example("a shop asks its customers") {
                DataSubjects(.customers)
                Purpose("nieuwsbrieven sturen") {
                    Concerns(.customers)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("an intermediary asks who looks for work elsewhere") {
                DataSubjects(.candidates)
                Purpose("kandidaten bemiddelen naar werk") {
                    Concerns(.candidates)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("an employer with another ground") {
                DataSubjects(.employees)
                Purpose("het loon betalen") {
                    Concerns(.employees)
                    Rests(on: .contract())
                }
            },
        ])
}

extension DataSubject {
    fileprivate static let candidates = DataSubject("sollicitanten")
}
