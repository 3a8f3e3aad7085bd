import Diagnostics
import Facts

extension Rule {
    static let processorIdle = Rule(
        .processorIdle, .recipients, .note,
        title: "A processor is listed, and nothing says what it is used for",
        provisions: [.avg("13 lid 1 onder e"), .avg("28 lid 3"), .avg("5 lid 1 onder a")],
        checked: "2026-11-29",
        why: """
            where purposes say who gets their data, a processor that none of them names gets data that nobody is told of, or \
            is no longer used.
            """,
        remedy: """
            Name it in its purpose, \
            \(swift: "SharedWith(...)", json: #""recipients": ["..."]"#); or take it off the list.
            """,
        dutch: Dutch(
            "Een verwerker staat in de lijst, en nergens staat waarvoor",
            why: """
                als doelen zeggen wie hun gegevens krijgt, dan krijgt een verwerker die bij geen doel staat gegevens waarover \
                niemand hoort, of hij wordt niet meer gebruikt.
                """,
            remedy: "Noem de verwerker bij een doel, of haal hem uit de lijst."),
        foundIn: ["one of two processors, and a purpose that names the other"],
        notFoundIn: [
            "a processor of a purpose",
            "no purpose names who gets its data",
            "what it does is said beside its name",
            "a kind of parties, of which the name says what they do",
            "a cookie of its own",
            "what it does is being asked",
        ]
    ) { organisation in
        let named = organisation.partiesAtWork
        guard organisation.purposes.contains(where: { !$0.recipients.isEmpty }) else { return [] }
        let idle = (organisation.sharing?.processors ?? []).filter { processor in
            processor.service.isUnsaid && processor.name.holdsProperName && !named.contains(processor.name)
        }
        guard let first = idle.first else { return [] }
        return [
            Finding(
                "nothing says what \(idle.map(\.name).quoted) \(idle.count == 1 ? "is" : "are") used for", at: first,
                notes: idle.dropFirst().map { Diagnostic.Note("\($0.name.quoted) is here", at: $0.location) })
        ]
    }
}

extension Organisation {
    /// The names of the parties that something else in the facts puts to work.
    fileprivate var partiesAtWork: Set<String> {
        var names = Set(purposes.flatMap(\.recipients))
        names.formUnion(placedCookies.flatMap { [$0.party.value].compactMap(\.self) + ($0.thirdParties.value ?? []) })
        names.formUnion(embeddedContent.compactMap(\.party.value))
        names.formUnion((website?.analytics ?? []).map(\.name))
        names.formUnion((security?.hosting ?? []).compactMap(\.provider.value))
        names.formUnion(purposes.flatMap(\.aiSystems).compactMap(\.provider.value))
        return names
    }
}
