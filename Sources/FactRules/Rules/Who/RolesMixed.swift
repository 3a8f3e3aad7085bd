import Diagnostics
import Facts

extension Rule {
    static let rolesMixed = Rule(
        .rolesMixed, .who, .warning,
        title: "The roles of controller and processor are mixed",
        provisions: [.avg("4 onder 7"), .avg("4 onder 8"), .avg("28 lid 10")],
        checked: "2026-11-21",
        why: "who decides on a processing answers for it, so a statement must not mix it with work done for others.",
        remedy: """
            Move what is done for customers from \(swift: "ProcessorService", json: #""processorServices""#) to the \
            agreements with them, and list a party as \
            \(swift: "Processor or as Recipient", json: #"one of "processors" or of "recipients""#), not as both.
            """,
        dutch: Dutch(
            "De rollen van verwerkingsverantwoordelijke en verwerker lopen door elkaar",
            why: """
                wie over een verwerking beslist, moet zich erover verantwoorden; werk in opdracht van anderen \
                hoort daar niet tussen.
                """,
            remedy: """
                Regel het werk voor klanten in de verwerkersovereenkomsten, en noem een partij als verwerker of \
                als ontvanger, niet als beide.
                """),
        foundIn: [
            "work for customers in the controller's own statement",
            "one party as processor and as recipient",
            "a processor that decides for itself as well, and not on what",
            "a processor that advertises with the data for itself",
            "what it does for itself is being asked",
        ],
        notFoundIn: [
            "a processor that decides on one use for itself",
            "a processor and another recipient",
        ]
    ) { organisation in
        let services = organisation.processorServices.map {
            Finding(
                "what is done as a processor for \($0.customers.quoted) stands in the controller's own statement",
                at: $0)
        }
        let processors = Set(organisation.sharing?.processors.map(\.name) ?? [])
        let recipients = organisation.sharing?.recipients.filter { processors.contains($0.name) } ?? []
        let ownUses = (organisation.sharing?.processors ?? []).filter { $0.ownUse?.use.isMissing == true }.map {
            Finding(
                "\($0.name.quoted) decides for itself as well, and nothing says on what", at: $0,
                asking: $0.ownUse?.use.question)
        }
        let advertisers = (organisation.sharing?.processors ?? []).filter(\.advertisesForItself).map {
            Finding(
                """
                processor \($0.name.quoted) uses the data for \(($0.ownUse?.use.value ?? "").quoted) of its own, and is a \
                controller in that
                """, at: $0)
        }
        return services + ownUses + advertisers
            + recipients.map { Finding("\($0.name.quoted) is both a processor and a recipient", at: $0) }
    }
}

extension Processor {
    /// Whether it sells or advertises with the data for itself, for which the controller needs a ground to give them.
    fileprivate var advertisesForItself: Bool {
        ownUse?.use.value?.mentions(["adverten", "reclame", "marketing", "profiel", "verkoop van", "doelgroep"])
            ?? false
    }
}
