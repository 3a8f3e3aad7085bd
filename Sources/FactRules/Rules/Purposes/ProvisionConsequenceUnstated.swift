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
        foundIn: [
            "a legal duty, and nothing on what follows",
            "what follows is being asked",
            "data for a contract, under a duty in law that says nothing of what follows",
            "people are free, and nothing says what follows",
        ],
        notFoundIn: [
            "a legal duty, and what follows",
            "that nothing follows",
            "a contract: without the data there is none, and the statement says so",
            "data that people did not give themselves",
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
