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
            \(swift: "Stance(.disclaimsProcessors)", json: #"{"kind": "disclaimsProcessors"} from "stances""#).
            """,
        dutch: Dutch(
            "De organisatie wijst de verantwoordelijkheid voor haar verwerkers af",
            why: """
                een organisatie blijft verantwoordelijk voor haar verwerkers, en kan dat niet in een verklaring \
                uitsluiten.
                """,
            remedy: "Schrap de uitsluiting."),
        failing: [
            Example("the controller disclaims its processors") {
                Stance(.disclaimsProcessors)
                Sharing { Processor.host }
            },
            Example("no processor named: a disclaimer all the same") { Stance(.disclaimsProcessors) },
        ],
        passing: [
            Example("processors, and no disclaimer") { Sharing { Processor.host } },
            Example("another stance") { Stance(.readersMustReturn) },
        ]
    ) { organisation in
        organisation.stances.filter { $0.kind == .disclaimsProcessors }.map {
            Finding("the controller says that it is not responsible for its processors", at: $0)
        }
    }
}
