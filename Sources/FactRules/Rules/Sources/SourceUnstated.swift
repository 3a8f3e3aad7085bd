import Diagnostics
import Facts

extension Rule {
    static let sourceUnstated = Rule(
        .sourceUnstated, .sources, .warning,
        title: "Nothing says where data come from of people who did not give them",
        provisions: [.avg("14 lid 2 onder f"), .avg("14 lid 3")],
        checked: "2026-11-29",
        why: """
            opponents, heirs and relatives are known by what somebody else told; they are told from whom, and within a month.
            """,
        remedy: """
            Name the source with the data: \
            \(swift: #"DataCategory(..., source: DataSource("onze cliënt"))"#, json: #""categories": [{"label": "...", "source": {"names": ["onze cliënt"]}}]"#).
            """,
        dutch: Dutch(
            "Niet gezegd is waar gegevens vandaan komen van mensen die ze niet zelf gaven",
            why: """
                wederpartijen, erfgenamen en familie zijn bekend door wat een ander vertelde; zij horen van wie, en binnen een \
                maand.
                """,
            remedy: "Noem bij deze gegevens van wie of waaruit ze komen."),
        foundIn: ["opponents in a case"],
        notFoundIn: [
            "a source by name",
            "who refers them is told",
            "contact persons mostly write themselves",
            "how data are got is told",
            "nothing is used of them",
        ]
    ) { organisation in
        let isTold = organisation.collections.contains { $0.way == .retrieved }
        let people = organisation.subjects.filter { subject in
            subject.isSomebodysRelation && subject.arrival == nil && organisation.usesSourceless(of: subject)
        }
        guard !isTold, let first = people.first else { return [] }
        return [
            Finding(
                "nothing says where the data of \(people.map(\.label).quoted) come from", at: first,
                notes: people.dropFirst().map { Diagnostic.Note("\($0.label.quoted) are here", at: $0.location) })
        ]
    }
}

extension Organisation {
    /// Whether purposes about these people use data, and none of those has a source.
    fileprivate func usesSourceless(of subject: DataSubject) -> Bool {
        let used = purposes.filter { $0.subjects.contains(subject.label) }.flatMap(\.categories).compactMap(category)
        return !used.isEmpty && used.allSatisfy { $0.source == nil }
    }
}
