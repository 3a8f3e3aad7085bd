import Diagnostics
import Facts

extension Rule {
    static let processorWithoutAgreement = Rule(
        .processorWithoutAgreement, .recipients, .error,
        title: "A processor has no data processing agreement",
        provisions: [.avg("28 lid 3")],
        checked: "2026-11-21",
        why: "a processor works under a contract that binds it; a privacy statement of its own is none.",
        remedy: """
            Sign an agreement and record it: \
            \(swift: "Processor(..., agreement: .signed)", json: #""agreement": {"known": "signed"}"#).
            """,
        dutch: Dutch(
            "Met een verwerker is geen verwerkersovereenkomst",
            why: """
                een verwerker werkt op grond van een overeenkomst die hem bindt; zijn eigen privacyverklaring is \
                dat niet.
                """,
            remedy: "Sluit een verwerkersovereenkomst."),
        failing: [
            Example("a processor without an agreement") { Sharing { Processor("Voorbeeldhost") } },
            Example("a declaration of its own is no agreement") {
                Sharing { Processor("Voorbeeldhost", agreement: .none, ownDeclaration: "zijn privacyverklaring") }
            },
            Example("agreements with all, and none with this one") {
                Sharing(agreementsWithAll: true) { Processor("Voorbeeldhost", agreement: .none) }
            },
            Example("an agreement that is being asked", giving: .warning) {
                Sharing { Processor("Voorbeeldhost", agreement: .asked) }
            },
        ],
        passing: [
            Example("a processor with an agreement") { Sharing { Processor.host } },
            Example("agreements with all processors") {
                Sharing(agreementsWithAll: true) { Processor("Voorbeeldhost", does: "de hosting") }
            },
            Example("a bank decides for itself, and is no processor") { Sharing { Recipient("de bank") } },
        ]
    ) { organisation in
        let hasAll = organisation.sharing?.hasAgreementsWithAll ?? false
        return (organisation.sharing?.processors ?? []).filter {
            $0.agreement.isMissing && !(hasAll && $0.agreement.isUnsaid)
        }.map {
            Finding(
                "processor \($0.name.quoted) has no data processing agreement", at: $0, asking: $0.agreement.question)
        }
    }
}
