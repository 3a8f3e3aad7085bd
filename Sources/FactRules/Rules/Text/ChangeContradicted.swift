import Diagnostics
import Facts

extension Rule {
    static let changeContradicted = Rule(
        .changeContradicted, .text, .error,
        title: "What is said of changes cannot be so",
        provisions: [.avg("5 lid 1 onder a"), .avg("12 lid 1")],
        checked: "2026-11-21",
        why: "readers must not be told two things of which one is false, nor be sent to a date that is not there.",
        remedy: """
            Leave one of them out: \
            \(swift: "ChangePolicy(.never) has no announcedBy; .onStatedDate needs Version(of: ...)", json: #"with "announcement": "never" stands no "announcedBy"; "takesEffect": "onStatedDate" needs the "date" of the version"#).
            """,
        dutch: Dutch(
            "Wat over wijzigingen is gezegd, kan niet kloppen",
            why: """
                lezers mogen geen twee dingen lezen waarvan er één niet waar is, of naar een datum worden verwezen die er niet \
                staat.
                """,
            remedy: "Laat een van de twee weg, of noem de datum van de verklaring."),
        foundIn: [
            "never told, and told by mail",
            "from a date that is not stated",
            "a statement that does not change, and why it does",
        ],
        notFoundIn: [
            "not always told, and else by mail",
            "from the date that is stated",
            "from the month that is stated",
            "a statement that does not change",
        ]
    ) { organisation in
        guard let changes = organisation.changes else { return [] }
        var findings: [Finding] = []
        if changes.announcement == .never, changes.announcedBy.value != nil {
            findings.append(Finding("changes are said to be told, and never to be told", at: changes))
        }
        if changes.takesEffect == .onStatedDate, organisation.version?.date == nil, organisation.version?.month == nil {
            findings.append(Finding("changes hold from a date that the statement does not have", at: changes))
        }
        if !changes.mayChange, !changes.reasons.isEmpty {
            findings.append(Finding("the statement is said not to change, and why it does", at: changes))
        }
        return findings
    }
}
