import Diagnostics
import Facts

extension Rule {
    static let retentionMedical = Rule(
        .retentionMedical, .retention, .warning,
        title: "A treatment file is not kept for twenty years from its last change",
        provisions: [.bw("7:454 lid 3"), .bw("7:455")],
        checked: "2026-11-21",
        why: """
            a care provider keeps a treatment file for twenty years from its last change, or longer where good care asks \
            that, unless the patient asks else.
            """,
        remedy: """
            Keep it twenty years: \
            \(swift: #"Keep.of(dossier, for: .fixed(.years(20)), after: "de laatste wijziging in het dossier")"#, json: #""period": {"fixed": "P20Y"}, "start": {"known": "de laatste wijziging in het dossier"}"#).
            """,
        dutch: Dutch(
            "Een behandeldossier wordt geen twintig jaar vanaf de laatste wijziging bewaard",
            why: """
                een zorgverlener bewaart een behandeldossier twintig jaar vanaf de laatste wijziging, of langer als goede \
                zorg dat vraagt, tenzij de patiënt om vernietiging vraagt.
                """,
            remedy: "Bewaar het dossier twintig jaar, gerekend vanaf de laatste wijziging."),
        failing: [
            Example("fifteen years, as it was before 2020") {
                Keep.of(.file, for: .fixed(.years(15)), after: "de laatste wijziging in het dossier")
            },
            Example("twenty years from another moment") {
                Keep.of(.file, for: .fixed(.years(20)), after: "het einde van de behandeling")
            },
            Example("fifteen years, because of the law that asks twenty by another name") {
                Keep.of(
                    .file, for: .fixed(.years(15)), after: "de laatste wijziging in het dossier",
                    because: Statute("Wet op de geneeskundige behandelingsovereenkomst"))
            },
            Example("a file that is said to be one") {
                Keep.of(.contact, for: .fixed(.years(2)), after: "de behandeling", as: .treatmentFile)
            },
        ],
        passing: [
            Example("twenty years from the last change") {
                Keep.of(.file, for: .fixed(.years(20)), after: "de laatste wijziging in het dossier")
            },
            Example("longer, as good care may ask") {
                Keep.of(.file, for: .fixed(.years(30)), after: "de laatste wijziging")
            },
            Example("a term of another law") {
                Keep.of(
                    .file, for: .fixed(.years(5)), after: "het einde van de verplichte zorg",
                    because: Statute("Wet verplichte geestelijke gezondheidszorg", article: "8:32"))
            },
            Example("contact data") { Keep.of(.contact, for: .fixed(.years(2)), after: "de behandeling") },
            Example("a term that is being asked") { Keep.of(.file, for: .unknown("asked on 2026-11-21")) },
        ],
        findWithShared: { _, shared in
            shared.periods(of: .treatmentFile).filter(\.hasNoOtherLaw).compactMap { placed in
                StatutoryTerm.treatmentFile.finding(at: placed, on: shared.day) ?? placed.findingOfStart
            }
        })
}

extension PlacedPeriod {
    /// The law on treatment is a part of the Burgerlijk Wetboek, and called by its own name too.
    fileprivate var hasNoOtherLaw: Bool {
        let names = ["burgerlijk wetboek", "geneeskundige behandelingsovereenkomst", "wgbo"]
        return period.statute?.name.mentions(names) ?? true
    }

    /// That the term runs from something else than the last change. A start that nobody gave has a rule of its own.
    fileprivate var findingOfStart: Finding? {
        guard case .fixed = period.period, let start = period.start.value, !start.mentions(["wijziging", "aanvulling"])
        else { return nil }
        return Finding("\(subject) starts after \(start.quoted), not after the last change in the file", at: period)
    }
}

extension DataCategory {
    fileprivate static let file = DataCategory("behandeldossiers", .special)
}
