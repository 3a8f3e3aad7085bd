import Diagnostics
import Facts

extension Rule {
    static let processorDisclaimed = Rule(
        .processorDisclaimed, .recipients, .error,
        title: "The controller disclaims what its processors do",
        provisions: [.avg("5 lid 2"), .avg("24"), .avg("28 lid 1"), .avg("82 lid 4")],
        checked: "2026-11-21",
        why: "a controller answers for its processors, and cannot take that away in a statement.",
        remedy: """
            Remove \
            \(swift: "Stance(.disclaimsProcessors)", json: #"{"kind": "disclaimsProcessors"} from "stances""#), the \
            \(swift: "Disclaimer", json: #"one of the "disclaimers""#) about a processor, or \
            \(swift: "beyondControl: true", json: #""isBeyondControl""#) where a processor gets the data.
            """,
        dutch: Dutch(
            "De organisatie wijst de verantwoordelijkheid voor haar verwerkers af",
            why: """
                een organisatie blijft verantwoordelijk voor haar verwerkers, en kan dat niet in een verklaring \
                uitsluiten.
                """,
            remedy: "Schrap de uitsluiting."),
        foundIn: [
            "the controller disclaims its processors",
            "no processor named: a disclaimer all the same",
            "not responsible for a processor by name",
            "no say in what a processor does that is embedded in a page",
        ],
        notFoundIn: [
            "processors, and no disclaimer",
            "another stance",
            "no say in the websites of others",
        ]
    ) { organisation in
        let processors = (organisation.sharing?.processors ?? []).map(\.name)
        let stances = organisation.stances.filter { $0.kind == .disclaimsProcessors }.map {
            Finding("the controller says that it is not responsible for its processors", at: $0)
        }
        let disclaimers = organisation.disclaimers.compactMap { disclaimer in
            processors.first { disclaimer.object.contains($0) }.map {
                Finding("the controller disclaims what its processor \($0.quoted) does", at: disclaimer)
            }
        }
        let contents = organisation.embeddedContent.filter { $0.isBeyondControl && $0.role == .known(.processor) }.map {
            Finding(
                "a processor gets data by \($0.label.quoted), and the controller says that it has no say in it", at: $0)
        }
        return stances + disclaimers + contents
    }
}
