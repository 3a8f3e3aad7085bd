import Facts

extension FactExamples {
    static let retentionApplicationLong = FactExamples(
        of: .retentionApplicationLong,
        failing: [
            Example("three months") {
                Keep.of(.applicants, for: .fixed(.months(3)), after: "het einde van de procedure")
            },
            Example("two years, with consent") {
                Purpose("een talentenpool bijhouden") {
                    Concerns(.applicants)
                    Rests(on: .consent(Consent()))
                    Keep.ofThese(for: .fixed(.years(2)), after: "uw toestemming")
                }
            },
            Example("data that are said to be an application") {
                Keep.of(.contact, for: .fixed(.years(1)), as: .jobApplication)
            },
        ],
        passing: [
            Example("four weeks") {
                Keep.of(.applicants, for: .fixed(.weeks(4)), after: "het einde van de procedure")
            },
            Example("a year, with consent") {
                Purpose("een talentenpool bijhouden") {
                    Concerns(.applicants)
                    Rests(on: .consent(Consent()))
                    Keep.ofThese(for: .fixed(.years(1)), after: "uw toestemming")
                }
            },
            Example("a year for customers") { Keep.of(.customers, for: .fixed(.years(1)), after: "de levering") },
            Example("a term that is being asked") {
                Keep.of(.applicants, for: .unknown("asked on 2026-11-21"))
            },
        ])
}

extension DataSubject {
    fileprivate static let applicants = DataSubject("sollicitanten")
}
