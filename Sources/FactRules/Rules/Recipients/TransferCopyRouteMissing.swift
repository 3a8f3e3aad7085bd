import Diagnostics
import Facts

extension Rule {
    static let transferCopyRouteMissing = Rule(
        .transferCopyRouteMissing, .recipients, .error,
        title: "Nothing says where a copy of the safeguards can be had",
        provisions: [.avg("13 lid 1 onder f"), .avg("14 lid 1 onder f")],
        checked: "2026-11-21",
        why: "people must be told how to get a copy of the safeguards under which their data leave the EEA.",
        remedy: """
            Say where a copy can be had: \
            \(swift: #"Processor(..., copyRoute: "info@example.nl")"#, json: #""copyRoute": {"known": "info@example.nl"}"#).
            """,
        dutch: Dutch(
            "Niet gezegd is waar een afschrift van de waarborgen te krijgen is",
            why: """
                mensen moeten weten hoe zij een afschrift krijgen van de waarborgen waaronder hun gegevens de EER \
                verlaten.
                """,
            remedy: "Noem waar een afschrift te krijgen is."),
        foundIn: [
            "a contract, and no way to a copy of it",
            "a way that is being asked",
        ],
        notFoundIn: [
            "a contract and a way to a copy",
            "an adequacy decision is public by itself",
        ]
    ) { organisation in
        organisation.parties.filter { $0.safeguards.contains(where: \.needsAssessment) && $0.copyRoute.isMissing }.map {
            Finding(
                "nothing says where a copy of the safeguards of \($0.kind) \($0.name.quoted) can be had", at: $0.fact,
                asking: $0.copyRoute.question,
                alike: Alike($0.name.quoted) { "nothing says where a copy of the safeguards of \($0) can be had" })
        }
    }
}
