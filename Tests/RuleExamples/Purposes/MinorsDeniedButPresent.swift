import Facts

extension FactExamples {
    static let minorsDeniedButPresent = FactExamples(
        of: .minorsDeniedButPresent,
        failing: [
            Example("pupils") {
                DataSubjects(DataSubject("leerlingen van de basisschool"))
                NoMinors()
            },
            Example("pupils, and no data of children are knowingly used") {
                DataSubjects(DataSubject("leerlingen van de basisschool"))
                Ages(noneKnowinglyBelow: 16)
            },
            Example("an age under sixteen") {
                DataSubjects(DataSubject("leden jonger dan 16 jaar"))
                NoMinors()
            },
        ],
        passing: [
            Example("children, whose data nobody means to collect without their parents") {
                DataSubjects(DataSubject("kinderen"))
                Ages(avoidsBelow: 16, isAvoidedUnlessParentsConsent: true)
            },
            Example("children, and what holds for them") {
                DataSubjects(DataSubject("kinderen"))
                Minors(parentConsents: true)
            },
            Example("an age from sixteen on") {
                DataSubjects(DataSubject("leden van 16 jaar en ouder"))
                NoMinors()
            },
            Example("pupils who are old enough") {
                DataSubjects(DataSubject("leerlingen van 16 jaar en ouder"))
                NoMinors()
            },
            Example("no children") {
                DataSubjects(.customers)
                NoMinors()
            },
        ])
}
