import Diagnostics
import Facts

extension Rule {
    static let retentionBelowStatute = Rule(
        .retentionBelowStatute, .retention, .error,
        title: "A law is said to set a term that it does not set",
        provisions: [
            .avg("5 lid 1 onder a"), .avg("13 lid 2 onder a"), .awr("52 lid 4"), .bw("2:10 lid 3"), .bw("7:454 lid 3"),
            .wwft("33 lid 3"), .jeugdwet, .wmo,
        ],
        checked: .seen(on: "2026-11-29", except: .wmo),
        why: "the statement says that this law asks the term, and the law asks another one: that is not true.",
        remedy: """
            Give the term of the law, \
            \(swift: #"Keep.of(..., for: .fixed(.years(7)), because: .awr52)"#, json: #""period": {"fixed": "P7Y"}"#), or \
            leave the law out where the term is a choice of one's own.
            """,
        dutch: Dutch(
            "Van een wet wordt gezegd dat zij een termijn voorschrijft die zij niet voorschrijft",
            why:
                "de verklaring zegt dat deze wet de termijn voorschrijft, en de wet vraagt een andere: dat is niet waar.",
            remedy: "Noem de termijn van de wet, of noem de wet niet als de termijn een eigen keuze is."),
        foundIn: [
            "five years, because of the law that asks seven",
            "five years at the least",
            "as the law asks, usually five years",
            "a law by its abbreviation, without an article",
            "fifteen years for a file of which the law has twenty",
            "seven years, because of a law that has data destroyed after five",
            "five years because of the Wmo, of which nobody saw whether it still has fifteen",
            "nine years, and the law asks seven",
        ],
        notFoundIn: [
            "seven years",
            "ten years, for real estate",
            "a treatment file that is kept longer than the law asks",
            "what was agreed with the tax authority",
            "two years, and no law is said to ask them",
            "another article of a law that sets the term of one",
            "a law of which the term is not known here",
            "a term that is being asked",
        ]
    ) { _, shared in
        shared.periods.compactMap(\.untruth)
    }
}

extension PlacedPeriod {
    /// That the law that it cites asks another term.
    fileprivate var untruth: Finding? {
        guard let statute = period.statute, let law = StatedTerm.of(statute), !period.isAgreed,
            let said = period.saidTerm, !law.allows(said)
        else { return nil }
        let isTooLong = law.bound == .atLeast && said.averageDays > law.term.averageDays
        return Finding(
            "\(subject) is \(said.inWords) because of \(law.source), which asks \(law.bound.rawValue) \(law.term.inWords)",
            at: period, severity: isTooLong || !law.isSeen ? .warning : nil)
    }
}

extension RetentionPeriod {
    /// The term that readers take for the term of the law.
    fileprivate var saidTerm: Term? { period.shortest ?? (period == .asLawRequires ? usual.value : nil) }

    /// Whether it is said to be agreed with the tax authority, which can allow less.
    fileprivate var isAgreed: Bool { reasons.contains { $0.mentions(["belastingdienst", "inspecteur"]) } }
}

extension StatedTerm {
    /// Whether a term can be the one that the law sets. Care can need a file longer than the law says at the least; of
    /// the books, the law asks its own terms and no more.
    fileprivate func allows(_ said: Term) -> Bool {
        let days = said.averageDays
        if days == term.averageDays || others.contains(where: { $0.averageDays == days }) { return true }
        return bound == .atLeast && days > term.averageDays && others.isEmpty
    }
}
