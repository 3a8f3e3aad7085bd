import Diagnostics
import Facts

extension Rule {
    static let versionMissing = Rule(
        .versionMissing, .text, .note,
        title: "The statement has no version and date",
        provisions: [.avg("5 lid 2"), .transparencyGuidelines("par. 29")],
        checked: "2026-11-21",
        why: """
            people must be able to see whether a statement has changed, and the controller to show what it said when. No \
            law asks for a version; without a date it cannot be shown.
            """,
        remedy: """
            Add \
            \(swift: #"Version(1, of: "2026-11-21")"#, json: #""version": {"number": 1, "date": "2026-11-21"}"#).
            """,
        dutch: Dutch(
            "De verklaring heeft geen versie en datum",
            why: """
                mensen moeten kunnen zien of een verklaring is veranderd, en de organisatie moet kunnen aantonen \
                wat er wanneer stond. Geen wet vraagt dit; zonder datum is het niet aan te tonen.
                """,
            remedy: "Geef de verklaring een versie en datum."),
        foundIn: ["no version"],
        notFoundIn: [
            "a version with its date",
            "a later version, of an earlier year",
        ]
    ) { organisation in
        organisation.version == nil ? [Finding("the statement has no version and date", at: organisation)] : []
    }
}
