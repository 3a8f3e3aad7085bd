import Diagnostics
import Facts

extension FactExamples {
    static let criminalDataWithoutGround = FactExamples(
        of: .criminalDataWithoutGround,
        failing: [
            Example("thefts, on a legitimate interest alone") {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    Rests(on: .legitimateInterest("onze winkel beschermen"))
                }
            },
            Example("what allows it is being asked", giving: .warning) {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    CriminalDataAllowed(by: .asked)
                }
            },
            Example("consent that is not explicit") {
                DataCategories(.thefts)
                Purpose("medewerkers screenen") {
                    Processes(.thefts)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("a law that only has books kept") {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    Rests(on: .legalObligation(.known([.awr52])))
                }
            },
            Example("a law of which nobody said that it allows this", giving: .warning) {
                DataCategories(.thefts)
                Purpose("de loonadministratie voeren") {
                    Processes(.thefts)
                    Rests(on: .legalObligation(.known([Statute("Wet op de loonbelasting 1964", article: "28")])))
                }
            },
            Example("a law that allows it, and that nobody names") {
                DataCategories(.thefts)
                Purpose("integriteit beoordelen") {
                    Processes(.thefts)
                    Rests(on: .legalObligation())
                    CriminalDataAllowed(by: .otherLaw)
                }
            },
            Example("staff, by explicit consent") {
                DataSubjects(.employees)
                DataCategories(.thefts)
                Purpose("medewerkers screenen") {
                    Concerns(.employees)
                    Processes(.thefts)
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
            },
            Example("staff, without rules made with the works council") {
                DataSubjects(.employees)
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Concerns(.employees)
                    Processes(.thefts)
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("rules for staff, and nothing else that allows it") {
                DataSubjects(.employees)
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Concerns(.employees)
                    Processes(.thefts)
                    CriminalDataAllowed(by: .staffRules)
                }
            },
            Example("data on offences for no named purpose") { DataCategories(.thefts) },
        ],
        passing: [
            Example("a shop that protects itself") {
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.thefts)
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a law that is named") {
                DataCategories(.thefts)
                Purpose("integriteit beoordelen") {
                    Processes(.thefts)
                    Rests(on: .legalObligation(.known([Statute("Wet kinderopvang", article: "1.50")])))
                    CriminalDataAllowed(by: .otherLaw)
                }
            },
            Example("explicit consent") {
                DataCategories(.thefts)
                Purpose("een verklaring van uw advocaat bewaren") {
                    Processes(.thefts)
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
            },
            Example("staff, by rules made with the works council") {
                DataSubjects(.employees)
                DataCategories(.thefts)
                Purpose("diefstal tegengaan") {
                    Concerns(.employees)
                    Processes(.thefts)
                    CriminalDataAllowed(by: .ownProtection, .staffRules)
                }
            },
            Example("applicants, who are no staff yet") {
                DataSubjects(DataSubject("sollicitanten"))
                DataCategories(.thefts)
                Purpose("sollicitaties beoordelen") {
                    Concerns(DataSubject("sollicitanten"))
                    Processes(.thefts)
                    CriminalDataAllowed(by: .ownDecision)
                }
            },
            Example("ordinary data") { Purpose.delivery },
        ])
}

extension DataCategory {
    fileprivate static let thefts = DataCategory("meldingen van diefstal", .criminalOffence)
}
