import Diagnostics
import Facts

extension Rule {
    static let decisionProcedureUnsaid = Rule(
        .decisionProcedureUnsaid, .rights, .warning,
        title: "Of a decision by a computer alone only its inputs are told, not how it comes about",
        provisions: [
            .avg("13 lid 2 onder f"), .avg("15 lid 1 onder h"), .ruling("C-203/22", "Dun & Bradstreet Austria"),
        ],
        checked: "2026-11-29",
        why: """
            what people are told of the logic are the procedure and the principles that are really applied to their data; \
            a list of the data that go in is not enough, nor is a formula.
            """,
        remedy: """
            Say by what steps and principles the outcome comes about, \
            \(swift: #"AutomatedDecision(..., procedure: "wie de laatste drie rekeningen op tijd betaalde, mag achteraf betalen")"#, json: #""procedure": {"known": "wie de laatste drie rekeningen op tijd betaalde, mag achteraf betalen"}"#).
            """,
        dutch: Dutch(
            "Van een besluit door een computer staat er alleen op welke gegevens hij let, niet hoe hij besluit",
            why: """
                wat mensen over de logica horen, zijn de procedure en de beginselen die echt op hun gegevens worden \
                toegepast; een opsomming van die gegevens is niet genoeg, en een formule ook niet.
                """,
            remedy: "Leg uit langs welke stappen en naar welke maatstaven de uitkomst tot stand komt."),
        foundIn: [
            "only what the computer looks at",
            "its steps are being asked",
        ],
        notFoundIn: [
            "what it looks at, and how that leads to the outcome",
            "a decision of which not even the inputs are told, which is another finding",
            "which shops somebody sees first, which weighs on nobody",
            "no such decisions, as a fact",
        ]
    ) { organisation in
        (organisation.automatedDecisions.value ?? []).filter { !$0.hasMinorEffect && $0.logic.value != nil }
            .compactMap { decision in
                Gap(in: [("procedure", decision.procedure)]).map {
                    Finding(
                        "the automated decision\(decision.title) tells what the computer looks at, and not how it decides",
                        at: decision, asking: $0.question)
                }
            }
    }
}
