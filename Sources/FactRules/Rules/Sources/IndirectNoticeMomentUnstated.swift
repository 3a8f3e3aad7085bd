import Diagnostics
import Facts

extension Rule {
    static let indirectNoticeMomentUnstated = Rule(
        .indirectNoticeMomentUnstated, .sources, .note,
        title: "Nothing says when people hear that their data came from others",
        provisions: [.avg("14 lid 3"), .avg("14 lid 5")],
        checked: "2026-11-21",
        why: "people hear within a month, or at the first contact, that their data came from others.",
        remedy: """
            Say when they hear of it: \
            \(swift: #"DataSource("...", notice: "bij ons eerste bericht")"#, json: #""source": {"names": ["..."], "notice": {"known": "bij ons eerste bericht"}}"#).
            """,
        dutch: Dutch(
            "Niet gezegd is wanneer mensen horen dat hun gegevens van anderen komen",
            why: """
                binnen een maand, of bij het eerste contact, krijgen mensen te horen dat hun gegevens van anderen \
                komen.
                """,
            remedy: "Leg vast op welk moment mensen dit horen."),
        foundIn: [
            "a source, and no moment",
            "a moment that is being asked",
        ],
        notFoundIn: [
            "a source and a moment",
            "data that people give themselves",
        ]
    ) { organisation in
        organisation.sources.filter(\.source.notice.isMissing).map {
            Finding(
                "nothing says when people hear that category \($0.category.label.quoted) came from others",
                at: $0.source, asking: $0.source.notice.question,
                alike: Alike($0.category.label.quoted) {
                    "nothing says when people hear that categories \($0) came from others"
                })
        }
    }
}
