import Diagnostics
import Facts

extension Rule {
    static let provisionDutyUnstated = Rule(
        .provisionDutyUnstated, .purposes, .error,
        title: "Nothing says whether people must give their data",
        provisions: [.avg("13 lid 2 onder e")],
        checked: "2026-11-21",
        why: """
            where contract or law asks for data, people are told whether they must give them, and what follows if \
            not.
            """,
        remedy: """
            Add \
            \(swift: "MustProvide(.contract), MustProvide(.law) or MustProvide(.voluntary)", json: #""provision": {"known": "contract"}, or "law" or "voluntary" in its place,"#) \
            to this purpose.
            """,
        dutch: Dutch(
            "Niet gezegd is of mensen hun gegevens moeten geven",
            why: """
                vraagt een overeenkomst of wet om gegevens, dan moeten mensen weten of zij die verplicht geven, en \
                wat er anders gebeurt.
                """,
            remedy: """
                Zeg of de gegevens verplicht zijn, door wet of overeenkomst, en wat volgt als iemand ze niet \
                geeft.
                """),
        foundIn: [
            "a contract, and nothing on the duty",
            "a duty that is being asked",
        ],
        notFoundIn: [
            "a contract, and the duty",
            "a contract, and each category says whether it must be given",
            "a legitimate interest asks people for nothing",
            "data that people did not give themselves",
        ]
    ) { organisation in
        organisation.purposes.filter { $0.provision.isMissing && organisation.asksPeople(for: $0) }.map {
            Finding(
                "nothing says whether people must give their data for purpose \($0.name.quoted)", at: $0,
                asking: $0.provision.question,
                alike: Alike($0.name.quoted) {
                    "nothing says whether people must give their data for purposes \($0)"
                })
        }
    }
}

extension Organisation {
    /// Whether a purpose needs data from people themselves, by contract or law.
    fileprivate func asksPeople(for purpose: Purpose) -> Bool {
        guard purpose.grounds.contains(where: { [.contract, .legalObligation].contains($0.ground) }) else {
            return false
        }
        return getsFromPeople(for: purpose) && !eachCategoryTells(purpose)
    }

    /// Whether each of its categories says for itself whether people must give it.
    private func eachCategoryTells(_ purpose: Purpose) -> Bool {
        let used = categories.filter { purpose.categories.contains($0.label) }
        return !used.isEmpty && used.count == purpose.categories.count && used.allSatisfy { $0.necessity != nil }
    }
}
