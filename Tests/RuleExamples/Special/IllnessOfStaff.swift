import Diagnostics
import Facts

extension FactExamples {
    static let illnessOfStaff = FactExamples(
        of: .illnessOfStaff,
        failing: [
            Example("the cause of an illness, with consent") {
                DataSubjects(.employees)
                DataCategories(.causes)
                Purpose("verzuim begeleiden") {
                    Concerns(.employees)
                    Processes(.causes)
                    SpecialDataAllowed(by: .explicitConsent)
                }
            },
            Example("a diagnosis among other data") {
                DataSubjects(.employees)
                DataCategories(.sickLeave)
                Purpose("verzuim begeleiden") {
                    Concerns(.employees)
                    Processes(.sickLeave)
                    SpecialDataAllowed(by: .employerOrPensionFund)
                }
            },
            Example("what allows it is being asked", giving: .warning) {
                DataSubjects(.employees)
                DataCategories(.causes)
                Purpose("verzuim begeleiden") {
                    Concerns(.employees)
                    Processes(.causes)
                    SpecialDataAllowed(by: .asked)
                }
            },
        ],
        passing: [
            Example("that somebody is ill, and for how long") {
                DataSubjects(.employees)
                DataCategories(.absence)
                Purpose("loon doorbetalen bij ziekte") {
                    Concerns(.employees)
                    Processes(.absence)
                    SpecialDataAllowed(by: .employerOrPensionFund)
                }
            },
            Example("the company doctor") {
                DataSubjects(.employees)
                DataCategories(.causes)
                Purpose("verzuim begeleiden als bedrijfsarts") {
                    Concerns(.employees)
                    Processes(.causes)
                    SpecialDataAllowed(by: .healthcare)
                }
            },
            Example("patients are no staff") {
                DataSubjects(.employees, DataSubject("patiënten"))
                DataCategories(.causes)
                Purpose("patiënten behandelen") {
                    Concerns(DataSubject("patiënten"))
                    Processes(.causes)
                    SpecialDataAllowed(by: .healthcare)
                }
            },
            Example("the cause of something else") {
                DataSubjects(.employees)
                DataCategories(DataCategory("oorzaak van de schade"))
                Purpose("schade verzekeren") {
                    Concerns(.employees)
                    Processes(DataCategory("oorzaak van de schade"))
                }
            },
        ])
}

extension DataCategory {
    fileprivate static let causes = DataCategory("oorzaak van de ziekte", .special)
    fileprivate static let sickLeave = DataCategory(
        "verzuimgegevens", .special, including: "datum van ziekmelding", "diagnose")
    fileprivate static let absence = DataCategory(
        "verzuimgegevens", .special, including: "datum van ziekmelding", "verwachte duur")
}
