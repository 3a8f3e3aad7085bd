import Diagnostics
import Facts

extension Rule {
    static let retentionEndless = Rule(
        .retentionEndless, .retention, .error,
        title: "Data are kept for ever",
        provisions: [.avg("5 lid 1 onder e"), .avg("89 lid 1")],
        checked: "2026-11-21",
        why: """
            data are kept no longer than their purpose needs; longer only for archives in the public interest, research \
            or statistics, with safeguards, or where a law prescribes it.
            """,
        remedy: """
            Give a term, \(swift: ".fixed(.years(2))", json: #""period": {"fixed": "P2Y"}"#), or name the law: \
            \(swift: #"Keep.of(..., because: Statute("Archiefwet", ...))"#, json: #""statute": {"name": "Archiefwet", "article": "..."}"#).
            """,
        dutch: Dutch(
            "Gegevens worden voor altijd bewaard",
            why: """
                gegevens worden niet langer bewaard dan hun doel vraagt; langer mag alleen voor archivering in het \
                algemeen belang, onderzoek of statistiek, met waarborgen, of als een wet het voorschrijft.
                """,
            remedy: "Noem een termijn, of de wet die langer bewaren voorschrijft."),
        foundIn: ["for ever"],
        notFoundIn: [
            "for ever, because a law asks it",
            "a long term",
        ]
    ) { _, shared in
        shared.periods.filter { $0.period.period == .forever && $0.period.statute == nil }.map {
            Finding("\($0.subject) never ends", at: $0.period)
        }
    }
}
