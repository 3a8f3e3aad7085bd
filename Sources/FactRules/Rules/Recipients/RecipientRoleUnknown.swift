import Diagnostics
import Facts

extension Rule {
    static let recipientRoleUnknown = Rule(
        .recipientRoleUnknown, .recipients, .warning,
        title: "Nobody knows as what a party gets data",
        provisions: [.avg("4 onder 7"), .avg("4 onder 8"), .avg("28 lid 3"), .avg("26")],
        checked: "2026-11-28",
        why: """
            who works for the controller needs an agreement, and who decides for itself answers for the data: which of the \
            two a party is, must be known.
            """,
        remedy: """
            Say what it is: \
            \(swift: #"Processor("...", agreement: .signed)"#, json: #""processors": [{"name": "...", "agreement": {"known": "signed"}}]"#), \
            or \(swift: #"Recipient("...") without as: .unknown"#, json: #""role": "controller""#).
            """,
        dutch: Dutch(
            "Niet bekend is in welke rol een partij gegevens krijgt",
            why: """
                met een verwerker is een overeenkomst nodig, en wie zelf beslist, is zelf verantwoordelijk: welke van de twee \
                een partij is, moet bekend zijn.
                """,
            remedy: "Zoek uit of de partij verwerker is of zelf beslist, en leg dat vast."),
        foundIn: ["a party of which nobody said what it is"],
        notFoundIn: [
            "a party that decides for itself",
            "a processor",
        ]
    ) { organisation in
        (organisation.sharing?.recipients ?? []).filter { $0.role == .unknown }.map {
            Finding(
                "nothing says whether \($0.name.quoted) works for the controller or decides for itself", at: $0,
                alike: Alike($0.name.quoted) {
                    "nothing says whether \($0) work for the controller or decide for themselves"
                })
        }
    }
}
