import Diagnostics
import Facts

extension Rule {
    static let locationUnknown = Rule(
        .locationUnknown, .recipients, .warning,
        title: "Nobody knows in which country a party uses the data",
        provisions: [.avg("44"), .avg("13 lid 1 onder f"), .avg("14 lid 1 onder f")],
        checked: "2026-11-21",
        why: "whether data leave the EEA, which people must be told, depends on where each party is.",
        remedy: """
            Say where the party is: \(swift: #"Processor(..., in: "NL")"#, json: #""country": {"known": "NL"}"#).
            """,
        dutch: Dutch(
            "Niet bekend is in welk land een partij de gegevens gebruikt",
            why:
                "of gegevens de EER verlaten, wat mensen moeten weten, hangt af van waar elke partij de gegevens verwerkt.",
            remedy: "Vraag de partij waar zij de gegevens verwerkt, en leg dat vast."),
        failing: [
            Example("a processor somewhere") { Sharing { Processor("Voorbeeldhost", agreement: .signed) } },
            Example("a recipient somewhere") { Sharing { Recipient("de bank") } },
            Example("a country that is being asked", giving: .note) { Sharing { Recipient("de bank", in: .asked) } },
        ],
        passing: [
            Example("a processor that stays within the EEA") {
                Sharing { Processor("Voorbeeldhost", agreement: .signed, within: .eea) }
            },
            Example("a processor in the Netherlands") { Sharing { Processor.host } },
            Example("a processor in India: known, if not without questions") {
                Sharing { Processor("Helpdesk", agreement: .signed, in: .known("IN")) }
            },
        ]
    ) { organisation in
        organisation.parties.filter { $0.country.isMissing && $0.region == nil }.map {
            Finding(
                "nothing says in which country \($0.kind) \($0.name.quoted) is", at: $0.fact,
                asking: $0.country.question)
        }
    }
}
