import Diagnostics
import Facts

extension Rule {
    static let changeSilent = Rule(
        .changeSilent, .text, .warning,
        title: "Changes are not announced",
        provisions: [.avg("5 lid 1 onder a"), .transparencyGuidelines("par. 29")],
        checked: "2026-11-21",
        why: "changes that matter are told to people; that they should come back and look is not fair to them.",
        remedy: """
            Say where changes are told: \
            \(swift: #"ChangePolicy(announcedBy: "een bericht op onze website")"#, json: #""announcedBy": {"known": ["een bericht op onze website"]}"#).
            """,
        dutch: Dutch(
            "Wijzigingen worden niet aangekondigd",
            why: """
                wijzigingen die ertoe doen, worden mensen verteld; dat zij zelf moeten terugkomen om te kijken, is \
                niet behoorlijk.
                """,
            remedy: "Zeg waar en hoe wijzigingen worden aangekondigd."),
        foundIn: [
            "readers are told to come back",
            "readers are advised to look now and then, and nobody tells them of changes",
            "the statement may change, and that is all",
            "changes are not told",
            "changes are not always told, whatever the way",
            "how changes are told is being asked",
        ],
        notFoundIn: [
            "changes are told on the website",
            "changes are told on the website, whatever the old text said of coming back",
            "changes are told, it is not said how",
            "changes are told, and readers can look as well",
            "nothing is said of changes",
            "a statement that does not change",
        ]
    ) { organisation in
        let stances = organisation.stances.filter { $0.kind == .readersMustReturn }
        guard stances.isEmpty || organisation.changes?.isAnnounced == true else {
            return stances.map { Finding("readers are told to come back and look for changes", at: $0) }
        }
        if organisation.standardTexts.contains(.rereading), organisation.changes?.isAnnounced != true {
            return [
                Finding(
                    "readers are told to look for changes themselves, and nothing says how they hear of them",
                    at: organisation.changes ?? organisation)
            ]
        }
        guard let changes = organisation.changes, changes.mayChange, !changes.isAnnounced else { return [] }
        return [
            Finding(
                changes.announcement == .unsaid
                    ? "the statement may change, and nothing says how people hear of it"
                    : "the statement may change without people hearing of it",
                at: changes, asking: changes.announcedBy.question)
        ]
    }
}

extension ChangePolicy {
    /// Whether people hear of what changes.
    fileprivate var isAnnounced: Bool {
        switch announcement {
        case .told: true
        case .unsaid: !announcedBy.isMissing
        case .notAlways, .never: false
        }
    }
}
