import Diagnostics
import Facts

extension Rule {
    static let retentionApplicationLong = Rule(
        .retentionApplicationLong, .retention, .warning,
        title: "Data of job applicants are kept longer than the authority finds right",
        provisions: [.avg("5 lid 1 onder e"), .applicationGuidance],
        checked: "2026-11-21",
        why:
            "data of applicants are erased at most four weeks after the procedure, or with their consent a year after.",
        remedy: """
            Keep them four weeks: \
            \(swift: #"Keep.of(sollicitanten, for: .fixed(.weeks(4)), after: "het einde van de procedure")"#, json: #""period": {"fixed": "P4W"}, "start": {"known": "het einde van de procedure"}"#).
            """,
        dutch: Dutch(
            "Gegevens van sollicitanten worden langer bewaard dan de toezichthouder redelijk vindt",
            why: """
                gegevens van sollicitanten worden uiterlijk vier weken na de procedure gewist, of met toestemming \
                uiterlijk een jaar.
                """,
            remedy: "Bewaar de gegevens hoogstens vier weken, of vraag toestemming voor hoogstens een jaar."),
        foundIn: [
            "three months",
            "two years, with consent",
            "data that are said to be an application",
        ],
        notFoundIn: [
            "four weeks",
            "a year, with consent",
            "a year for customers",
            "a term that is being asked",
        ],
        findWithShared: { organisation, shared in
            shared.periods(of: .jobApplication).compactMap { placed in
                let hasConsent = organisation.purposes(of: placed).contains { purpose in
                    purpose.grounds.contains { $0.ground == .consent }
                }
                let term: StatutoryTerm = hasConsent ? .applicationWithConsent : .application
                return term.finding(at: placed, on: shared.day)
            }
        })
}
