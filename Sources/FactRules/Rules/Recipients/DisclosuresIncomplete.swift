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
        foundIn: ["only where the law asks for it, and a bank gets data"],
        notFoundIn: [
            "where the purposes need it as well",
            "where these cases are examples",
            "processors are named as parties that work for the controller",
            "a case in words of its own, which can be theirs",
            "no cases named",
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
