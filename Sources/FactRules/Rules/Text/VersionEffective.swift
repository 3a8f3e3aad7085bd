import Diagnostics
import Facts

extension Rule {
    static let versionEffective = Rule(
        .versionEffective, .text, .error,
        title: "A version holds from a day before it was adopted",
        provisions: [.avg("5 lid 1 onder a"), .transparencyGuidelines("par. 29")],
        checked: "2026-11-29",
        why: "a change that people could not know of cannot have held for them.",
        remedy: """
            Correct the day: \
            \(swift: #"Version(2, of: "2026-11-21", from: "2027-01-01")"#, json: #""version": {"number": 2, "date": "2026-11-21", "effective": "2027-01-01"}"#).
            """,
        dutch: Dutch(
            "Een versie geldt vanaf een dag voordat zij is vastgesteld",
            why: "een wijziging die mensen niet konden kennen, kan niet voor hen hebben gegolden.",
            remedy: "Verbeter de dag."),
        foundIn: [
            "from the day before",
            "from a month before its own",
            "of the cookie policy",
        ],
        notFoundIn: [
            "from a later day",
            "from a day of its own month",
            "nothing says when it was adopted",
            "no other day",
        ]
    ) { organisation in
        [organisation.version, organisation.website?.version].compactMap(\.self).compactMap { version in
            guard let first = version.date ?? version.month?.firstDay, let effective = version.effective,
                effective < first, effective.fault == nil
            else { return nil }
            return Finding("a version of \(first) holds from \(effective)", at: version)
        }
    }
}
