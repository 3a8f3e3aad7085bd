import Diagnostics
import Facts

extension FactExamples {
    static let applicantsProfiled = FactExamples(
        of: .applicantsProfiled,
        failing: [
            Example("applications sorted by AI") {
                DataSubjects(.applicants)
                Purpose("sollicitaties beoordelen") {
                    Concerns(.applicants)
                    AISystem(.analysis)
                }
            },
            Example("a profile of applicants, and no assessment") {
                DataSubjects(.applicants)
                Purpose("sollicitaties beoordelen") {
                    Concerns(.applicants)
                    Profiling("[u wordt|je wordt] eerder uitgenodigd")
                }
            },
            Example("the assessment is being asked after", giving: .note) {
                DataSubjects(.applicants)
                Purpose("sollicitaties beoordelen") {
                    Concerns(.applicants)
                    Profiling("[u wordt|je wordt] eerder uitgenodigd")
                    ImpactAssessment(.asked)
                }
            },
        ],
        passing: [
            Example("what follows is told, and assessed") {
                DataSubjects(.applicants)
                Purpose("sollicitaties beoordelen") {
                    Concerns(.applicants)
                    AISystem(.analysis)
                    Profiling("[u wordt|je wordt] eerder uitgenodigd")
                    ImpactAssessment("dossier 7, maart 2026")
                }
            },
            Example("a tool that translates letters judges nobody") {
                DataSubjects(.applicants)
                Purpose("sollicitaties beoordelen") {
                    Concerns(.applicants)
                    AISystem(.translation)
                }
            },
            Example("people read the letters") {
                DataSubjects(.applicants)
                Purpose("sollicitaties beoordelen") { Concerns(.applicants) }
            },
            Example("profiles of customers") {
                DataSubjects(.customers)
                Purpose("aanbiedingen kiezen") {
                    Concerns(.customers)
                    Profiling("[u|je] ziet andere aanbiedingen")
                }
            },
        ])
}

extension DataSubject {
    fileprivate static let applicants = DataSubject("sollicitanten")
}
