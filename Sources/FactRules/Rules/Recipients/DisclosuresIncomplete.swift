import Diagnostics
import Facts

extension Rule {
    static let disclosuresIncomplete = Rule(
        .disclosuresIncomplete, .recipients, .error,
        title: "Data are said to go to others in some cases only, and others get them as well",
        provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 1 onder e"), .avg("14 lid 1 onder e")],
        checked: "2026-11-21",
        why: "who says in which cases only data go to others, must name every case in which they do.",
        remedy: """
            Add \
            \(swift: "Disclosure(.neededForPurposes)", json: #""disclosures": [{"occasion": "neededForPurposes"}]"#) \
            to the cases, or write \
            \(swift: "Sharing(disclosures: .examples)", json: #""disclosureListing": "examples""#).
            """,
        dutch: Dutch(
            "Alleen in enkele gevallen zouden anderen gegevens krijgen, en anderen krijgen ze ook",
            why: "wie zegt in welke gevallen alleen anderen gegevens krijgen, moet alle gevallen noemen.",
            remedy: "Noem het geval dat ontbreekt, of zeg dat het om voorbeelden gaat."),
        failing: [
            Example("only where the law asks for it, and a bank gets data") {
                Sharing {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(.requiredByLaw)
                }
            }
        ],
        passing: [
            Example("where the purposes need it as well") {
                Sharing {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(.requiredByLaw)
                    Disclosure(.neededForPurposes)
                }
            },
            Example("where these cases are examples") {
                Sharing(disclosures: .examples) {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(.requiredByLaw)
                }
            },
            Example("processors are named as parties that work for the controller") {
                Sharing {
                    Processor.host
                    Disclosure(.requiredByLaw)
                }
            },
            Example("a case in words of its own, which can be theirs") {
                Sharing {
                    Recipient("Voorbeeldbank", in: "NL")
                    Disclosure(when: "[u|je] bij ons betaalt", to: ["Voorbeeldbank"])
                }
            },
            Example("no cases named") { Sharing { Recipient("Voorbeeldbank", in: "NL") } },
        ]
    ) { organisation in
        guard let sharing = organisation.sharing, let first = sharing.disclosures.first,
            sharing.disclosureListing == .complete, !sharing.recipients.isEmpty,
            !sharing.disclosures.contains(where: { [.neededForPurposes, .described].contains($0.occasion) })
        else { return [] }
        let names = sharing.recipients.map(\.name)
        return [
            Finding(
                "data are said to go to others in some cases only, and \(names.quoted) get them as well", at: sharing,
                notes: [Diagnostic.Note("the first case is here", at: first.location)])
        ]
    }
}
