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
        foundIn: [
            "fifteen years, as it was before 2020",
            "twenty years from another moment",
            "fifteen years, because of the law that asks twenty by another name",
            "a file that is said to be one",
        ],
        notFoundIn: [
            "twenty years from the last change",
            "longer, as good care may ask",
            "a term of another law",
            "contact data",
            "a term that is being asked",
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
