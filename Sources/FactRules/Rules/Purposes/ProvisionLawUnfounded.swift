import Diagnostics
import Facts

extension Rule {
    static let provisionLawUnfounded = Rule(
        .provisionLawUnfounded, .purposes, .error,
        title: "People are told that the law makes them give their data, and no law is there that does",
        provisions: [.avg("13 lid 2 onder e"), .avg("5 lid 1 onder a"), .awr("52")],
        checked: "2026-11-21",
        why: """
            a duty of the organisation, such as to keep books or to know its clients, is no duty of the people whose data \
            it needs for that; to tell them so misleads them.
            """,
        remedy: """
            Where people need not give the data by law, say \
            \(swift: "MustProvide(.contract)", json: #""provision": {"known": "contract"}"#) or \
            \(swift: "MustProvide(.voluntary)", json: #""provision": {"known": "voluntary"}"#). Where a law does \
            oblige them, name it with the ground: \
            \(swift: "Rests(on: .legalObligation(.known([Statute(...)])))", json: #""ground": "legalObligation", "statutes": {"known": [{"name": "...", "article": "..."}]}"#).
            """,
        dutch: Dutch(
            "Gezegd is dat mensen hun gegevens volgens de wet moeten geven, en geen wet verplicht hen daartoe",
            why: """
                een plicht van de organisatie zelf, zoals boekhouden of cliënten onderzoeken, verplicht de mensen niet van \
                wie zij daarvoor gegevens nodig heeft; het zo voorstellen is misleidend.
                """,
            remedy: """
                Zeg dat de gegevens nodig zijn voor de overeenkomst, of dat mensen vrij zijn. Verplicht een wet hen zelf? \
                Noem die wet dan bij de grondslag.
                """),
        foundIn: [
            "books, which the law has the shop keep and not its customers",
            "a contract alone",
        ],
        notFoundIn: [
            "a law that obliges the people themselves",
            "a permit, for which the law asks papers of whoever wants one",
            "books, and the data that a contract needs",
            "which law it is, is being asked",
            "no ground yet: that has a rule of its own",
        ]
    ) { organisation in
        organisation.purposes.filter { $0.provision.value == .law && !$0.mayRestOnLaw }.map {
            Finding(
                """
                people are said to be bound by law to give their data for purpose \($0.name.quoted), and no ground of it \
                names a law that binds them
                """, at: $0)
        }
    }
}

extension Purpose {
    /// Whether a law may oblige people to give the data, as far as its grounds tell.
    fileprivate var mayRestOnLaw: Bool {
        grounds.isEmpty
            || grounds.contains { basis in
                guard [.legalObligation, .publicTask].contains(basis.ground) else { return false }
                return basis.statutes.value == nil || basis.namesLaw
            }
    }
}
