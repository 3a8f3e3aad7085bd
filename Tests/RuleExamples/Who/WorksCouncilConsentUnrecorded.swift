import Facts

extension FactExamples {
    static let worksCouncilConsentUnrecorded = FactExamples(
        of: .worksCouncilConsentUnrecorded,
        failing: [
            Example("a works council that did not agree") {
                Controller("Voorbeeld", worksCouncilConsent: .none)
                DataSubjects(.employees)
            },
            Example("consent that is being asked") {
                Controller("Voorbeeld", worksCouncilConsent: .asked)
                DataSubjects(.employees)
            },
        ],
        passing: [
            Example("a works council that agreed") {
                Controller("Voorbeeld", worksCouncilConsent: "besluit van 3 maart 2026")
                DataSubjects(.employees)
            },
            Example("staff, and nobody said that there is a works council") {
                Controller("Voorbeeld")
                DataSubjects(.employees)
            },
            Example("customers are no staff") {
                Controller("Voorbeeld", worksCouncilConsent: .none)
                DataSubjects(.customers)
            },
        ])
}
