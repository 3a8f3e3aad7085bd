import Diagnostics
import Facts

extension Rule {
    static let statuteUnnamed = Rule(
        .statuteUnnamed, .purposes, .warning,
        title: "A legal duty or public task does not name its law",
        provisions: [.avg("6 lid 3"), .avg("13 lid 1 onder c"), .avg("14 lid 1 onder c")],
        checked: "2026-11-21",
        why: "a legal duty or public task is a ground only where a law lays it down.",
        remedy: """
            Name the law: \
            \(swift: "Rests(on: .legalObligation(.known([.awr52])))", json: #""statutes": {"known": [{"name": "Algemene wet inzake rijksbelastingen", "article": "52"}]}"#).
            """,
        dutch: Dutch(
            "Bij een wettelijke plicht of publieke taak is de wet niet genoemd",
            why: "een wettelijke plicht of publieke taak is alleen een grondslag als een wet die oplegt.",
            remedy: "Noem de wet en het artikel."),
        foundIn: [
            "a legal duty without its law",
            "a law that is being asked",
        ],
        notFoundIn: [
            "a legal duty with its law",
            "a law without its article: that is a milder finding",
            "a contract has no law to name",
        ]
    ) { organisation in
        organisation.bases(on: .legalObligation, .publicTask).filter(\.basis.statutes.isMissing).map {
            let ground = $0.basis.ground == .publicTask ? "a public task" : "a legal duty"
            return Finding(
                "purpose \($0.purpose.name.quoted) rests on \(ground), and names no law", at: $0.basis,
                asking: $0.basis.statutes.question,
                alike: Alike($0.purpose.name.quoted) { "purposes \($0) rest on \(ground), and name no law" })
        }
    }
}
