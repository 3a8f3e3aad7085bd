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
        foundIn: [
            "a processor without an agreement",
            "nothing says that there is one: that is for the dossier",
            "a declaration of its own is no agreement",
            "its own declaration is told as if that were enough, and an agreement is being asked",
            "agreements with all, and none with this one",
            "an agreement that is being asked",
        ],
        notFoundIn: [
            "a processor with an agreement",
            "agreements with all processors",
            "a bank decides for itself, and is no processor",
        ]
    ) { organisation in
        let hasAll = organisation.sharing?.hasAgreementsWithAll ?? false
        return (organisation.sharing?.processors ?? []).compactMap { processor in
            switch processor.agreement {
            case .known: nil
            case .none: Finding("processor \(processor.name.quoted) has no data processing agreement", at: processor)
            case .unsaid where hasAll: nil
            case .unsaid, .unknown:
                Finding(
                    "nothing says that processor \(processor.name.quoted) signed a data processing agreement",
                    at: processor, severity: processor.severityOfSilence, asking: processor.agreement.question,
                    alike: Alike(processor.name.quoted) {
                        "nothing says that processors \($0) signed a data processing agreement"
                    })
            }
        }
    }
}

extension Processor {
    /// How bad it is that nothing says whether there is an agreement. A declaration of its own is told in its stead, and is
    /// none; otherwise it is a matter for the dossier.
    fileprivate var severityOfSilence: Severity? {
        if ownDeclaration.isMissing { return .dossier }
        return agreement.isUnknown ? nil : .warning
    }
}
