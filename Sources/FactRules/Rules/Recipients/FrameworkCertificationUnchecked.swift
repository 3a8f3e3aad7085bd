import Diagnostics
import Facts

extension Rule {
    static let frameworkCertificationUnchecked = Rule(
        .frameworkCertificationUnchecked, .recipients, .dossier,
        title: "Nobody looked up whether a company is certified under the Data Privacy Framework",
        provisions: [.avg("45"), Adequacy.framework.source],
        checked: "2026-11-21",
        why: "the framework covers only companies that certify each year, and staff data only where they say so.",
        remedy: """
            Look the company up at dataprivacyframework.gov, for staff data too if they go there, and record the \
            day: \
            \(swift: #"transfer: TransferRecord(certification: "2026-11-21")"#, json: #""transfer": {"certification": {"known": "2026-11-21"}}"#).
            """,
        dutch: Dutch(
            "Niemand heeft opgezocht of een bedrijf meedoet aan het Data Privacy Framework",
            why: """
                het kader geldt alleen voor bedrijven die zich elk jaar aanmelden, en voor personeelsgegevens \
                alleen als zij dat melden.
                """,
            remedy: """
                Zoek het bedrijf op in de lijst, ook voor personeelsgegevens als die erbij zijn, en leg de dag \
                vast.
                """),
        foundIn: [
            "the framework, and nobody looked the company up",
            "a company that was last looked up more than a year ago",
            "a company that is not in the list",
            "a certification that is being asked",
        ],
        notFoundIn: [
            "a company that was looked up a year ago",
            "a company in the United States under contractual clauses",
        ]
    ) { organisation, shared in
        organisation.parties.filter(\.isUnderFramework).compactMap { $0.certificationFinding(on: shared.day) }
    }
}

extension Party {
    fileprivate var isUnderFramework: Bool {
        safeguards.contains(.dataPrivacyFramework) && thirdCountries.contains(Adequacy.framework.country)
    }

    fileprivate func certificationFinding(on day: CalendarDate) -> Finding? {
        let list = "the list of companies certified under the Data Privacy Framework"
        switch transfer.certification {
        case .known(let date) where date > day || date.isOverAYear(before: day):
            return Finding("\(title) was last looked up in \(list) on \(date)", at: fact)
        case .known: return nil
        case .none: return Finding("\(title) does not stand in \(list)", at: fact, severity: .error)
        case .unsaid, .unknown:
            return Finding(
                "nothing says that \(title) was looked up in \(list)", at: fact,
                asking: transfer.certification.question,
                alike: Alike(name.quoted) { "nothing says that \($0) were looked up in \(list)" })
        }
    }
}
