import Facts

extension FactExamples {
    static let minorsPublished = FactExamples(
        of: .minorsPublished,
        failing: [
            Example("photos of pupils") {
                DataSubjects(DataSubject("leerlingen"))
                Publication(of: "foto’s van onze lessen", by: "onze website")
            },
            Example("a film of children in general") {
                DataSubjects(DataSubject("kinderen op onze opvang"))
                Publication(of: "filmpjes van uitstapjes", to: "andere ouders")
            },
        ],
        passing: [
            Example("only with consent") {
                DataSubjects(DataSubject("leerlingen"))
                Publication(of: "foto’s van onze lessen", by: "onze website", onlyWithConsent: true)
            },
            Example("a rule for pictures") {
                DataSubjects(DataSubject("leerlingen"))
                Publication(of: "foto’s van onze lessen", by: "onze website")
                ImageRules(at: "onze lessen", .consentOfParents)
            },
            Example("photos of grown-ups") {
                DataSubjects(.customers)
                Publication(of: "foto’s van ons feest", by: "onze website")
            },
            Example("something else of pupils") {
                DataSubjects(DataSubject("leerlingen"))
                Publication(of: "de uitslagen van het toernooi", by: "onze website")
            },
        ])
}
