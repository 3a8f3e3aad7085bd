import Diagnostics
import Facts

extension Rule {
    static let referenceUnknown = Rule(
        .referenceUnknown, .consistency, .error,
        title: "A fact names another one that the organisation does not list",
        provisions: [],
        checked: nil,
        why: "a statement cannot speak of people, data or parties that it never introduces.",
        remedy: "Add it where the finding misses it, or correct the name.",
        dutch: Dutch(
            "Een feit noemt iets wat nergens is beschreven",
            why: "een verklaring kan niet spreken van mensen, gegevens of partijen die zij niet noemt.",
            remedy: "Beschrijf het, of verbeter de naam."),
        failing: [
            Example("a purpose that uses an unlisted category") {
                Purpose("bestellingen leveren") { Processes(.contact) }
            },
            Example("a purpose for unlisted people") { Purpose("bestellingen leveren") { Concerns(.customers) } },
            Example("a purpose that shares with an unlisted party") {
                Purpose("bestellingen leveren") { SharedWith(Processor.host) }
            },
            Example("a period for an unlisted category") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "de levering")
            },
            Example("a further use of data got for an unlisted purpose") {
                Purpose("bestellingen tellen") { FurtherUse(of: .delivery) }
            },
            Example("mail to unlisted people") { Mailing(to: .customers, "nieuws") },
            Example("a cookie that serves an unlisted purpose") {
                Website { Cookies { Cookie("winkelwagen", .functional, serving: .delivery) } }
            },
            Example("a server at an unlisted party") { Security { Hosting(.cloud, on: .own, at: .host) } },
        ],
        passing: [
            Example("everything named is listed") {
                DataSubjects(.customers)
                DataCategories(.contact)
                Sharing { Processor.host }
                Purpose("bestellingen leveren") {
                    Concerns(.customers)
                    Processes(.contact)
                    SharedWith(Processor.host)
                }
                Security { Hosting(.cloud, on: .own, at: .host) }
            },
            Example("a cookie that serves a listed purpose") {
                DataSubjects(.customers)
                DataCategories(.contact)
                Purpose.delivery
                Website { Cookies { Cookie("winkelwagen", .functional, serving: .delivery) } }
            },
            Example("a server at nobody's") { Security { Hosting(.premises, on: .own) } },
        ]
    ) { organisation, shared in
        let listed: [ReferenceTarget: [String]] = [
            .subject: organisation.subjects.map(\.label),
            .category: organisation.categories.map(\.label),
            .party: organisation.parties.map(\.name),
            .purpose: organisation.purposes.map(\.name),
            .processor: organisation.sharing?.processors.map(\.name) ?? [],
        ]
        return shared.references.filter { listed[$0.target]?.contains($0.name) != true }.map {
            let advice = KnownNames.advice(for: $0.name, among: listed[$0.target] ?? [])
            let message: CodeText =
                "\($0.from) names \($0.target.called) \($0.name.quoted), \($0.target.isMissing)"
            return Finding(
                telling: message, at: $0.fact, location: $0.place, remedy: advice.map { CodeText(swift: $0, json: $0) })
        }
    }
}
