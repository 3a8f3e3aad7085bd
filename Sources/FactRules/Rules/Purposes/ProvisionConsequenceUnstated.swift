import Diagnostics
import Facts

extension Rule {
    static let provisionConsequenceUnstated = Rule(
        .provisionConsequenceUnstated, .purposes, .error,
        title: "Nothing says what follows if people don't give their data",
        provisions: [.avg("13 lid 2 onder e")],
        checked: "2026-11-21",
        why: "people who are asked for data are told what can follow if they don't give them.",
        remedy: """
            Say what follows, in words that can stand behind dan: \
            \(swift: #"MustProvide(.law, otherwise: "krijgt u geen vergunning")"#, json: #""withoutProvision": {"known": "krijgt u geen vergunning"}"#), \
            or \(swift: "otherwise: .none", json: #""withoutProvision": {"none": true}"#) where nothing does.
            """,
        dutch: Dutch(
            "Niet gezegd is wat er volgt als mensen hun gegevens niet geven",
            why: "wie om gegevens wordt gevraagd, moet weten wat er kan gebeuren als hij ze niet geeft.",
            remedy: "Zeg wat er volgt als iemand de gegevens niet geeft, of dat er niets volgt."),
        failing: [
            Example("a legal duty, and nothing on what follows") {
                Purpose("vergunningen verlenen") { MustProvide(.law) }
            },
            Example("what follows is being asked", giving: .warning) {
                Purpose("vergunningen verlenen") { MustProvide(.law, otherwise: .asked) }
            },
            Example("data for a contract, under a duty in law that says nothing of what follows", giving: .warning) {
                Purpose("onze boekhouding bijhouden") {
                    Rests(on: .legalObligation(.known([.awr52])))
                    MustProvide(.contract)
                }
            },
            Example("people are free, and nothing says what follows", giving: .note) {
                Purpose("een account beheren") { MustProvide(.voluntary) }
            },
        ],
        passing: [
            Example("a legal duty, and what follows") {
                Purpose("vergunningen verlenen") { MustProvide(.law, otherwise: "krijgt u geen vergunning") }
            },
            Example("that nothing follows") {
                Purpose("bezoek meten") { MustProvide(.voluntary, otherwise: .none) }
            },
            Example("a contract: without the data there is none, and the statement says so") { Purpose.delivery },
            Example("data that people did not give themselves") {
                DataCategories(.register)
                Purpose("bestellingen leveren") {
                    Processes(.register)
                    MustProvide(.law)
                }
            },
        ]
    ) { organisation in
        organisation.purposes.filter { $0.withoutProvision.isMissing && !$0.withoutProvision.isNone }
            .filter(organisation.getsFromPeople).compactMap { purpose in
                purpose.severityWithoutConsequence.map {
                    Finding(
                        "nothing says what follows if people don't give their data for purpose \(purpose.name.quoted)",
                        at: purpose, severity: $0, asking: purpose.withoutProvision.question,
                        alike: Alike(purpose.name.quoted) {
                            "nothing says what follows if people don't give their data for purposes \($0)"
                        })
                }
            }
    }
}

extension DataCategory {
    fileprivate static let register = DataCategory("handelsregistergegevens", source: DataSource("het handelsregister"))
}

extension Purpose {
    /// Nothing where the duty is unknown, which is a finding of its own, or where it says what follows by itself. Who is
    /// free to refuse loses least by not knowing.
    fileprivate var severityWithoutConsequence: Severity? {
        switch provision.value {
        case .law: .error
        case .voluntary: .note
        case .contract: grounds.isEmpty || grounds.contains { $0.ground == .contract } ? nil : .warning
        case nil: nil
        }
    }
}

extension Organisation {
    /// Whether people give data for a purpose themselves, as far as is known: of other data, AVG art. 14 asks nothing of
    /// the kind.
    func getsFromPeople(for purpose: Purpose) -> Bool {
        let known = purpose.categories.compactMap(category)
        return known.isEmpty || known.contains { $0.source == nil }
    }
}
