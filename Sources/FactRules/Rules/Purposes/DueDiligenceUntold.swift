import Diagnostics
import Facts
import Texts

extension Rule {
    static let dueDiligenceUntold = Rule(
        .dueDiligenceUntold, .purposes, .note,
        title: "Clients are looked into by law, and nothing says that their data serve only that",
        provisions: [.wwft("34a"), .avg("13 lid 1 onder c")],
        checked: "2026-11-29",
        why: """
            before a relation starts, clients are told that what is asked of them serves only to prevent money laundering and \
            terrorism, and serves no commercial end.
            """,
        remedy: """
            Say that the data serve nothing else, \
            \(swift: "OnlyForThis()", json: #""isExclusive": true"#), and where clients are told that beforehand: \
            \(swift: #"PlacedNotice(at: "de opdrachtbevestiging", shows: "...")"#, json: #""placedNotices": [{"place": "de opdrachtbevestiging", "shows": ["..."]}]"#).
            """,
        dutch: Dutch(
            "Cliëntenonderzoek volgens de wet, en niet gezegd is dat de gegevens alleen daarvoor dienen",
            why: """
                voordat een zakelijke relatie begint, horen cliënten dat wat van hen wordt gevraagd alleen dient om witwassen \
                en financieren van terrorisme te voorkomen, en niet voor iets commercieels.
                """,
            remedy: "Zeg dat deze gegevens nergens anders voor dienen, en vertel het cliënten vooraf."),
        foundIn: [
            "a law on money laundering, and data that may serve anything",
            "its abbreviation",
        ],
        notFoundIn: [
            "data that serve nothing else",
            "clients are told where it matters",
            "another law",
            "a law that is being asked",
        ]
    ) { organisation in
        guard organisation.placedNotices.isEmpty else { return [] }
        return organisation.purposes.filter { $0.isDueDiligence && !$0.isExclusive }.map {
            Finding("purpose \($0.name.quoted) looks into clients by law, and its data may serve other ends", at: $0)
        }
    }
}

extension Purpose {
    fileprivate var isDueDiligence: Bool { grounds.contains { ($0.statutes.value ?? []).contains(where: \.isWwft) } }
}

extension Statute {
    /// Whether it is the law against money laundering, by its name or abbreviation.
    var isWwft: Bool { name.mentions(["voorkoming van witwassen"]) || name.smallWords == ["wwft"] }
}
