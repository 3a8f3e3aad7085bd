import Diagnostics
import Facts

extension Rule {
    static let retentionUnclear = Rule(
        .retentionUnclear, .retention, .warning,
        title: "A retention period does not tell people until when their data are kept, or which data it is about",
        provisions: [.avg("13 lid 2 onder a"), .avg("14 lid 2 onder a"), .transparencyGuidelines("bijlage")],
        checked: "2026-11-21",
        why: """
            people must be able to tell until when their own data are kept: a minimum names no end, "as the law asks" and \
            "by the terms of another" send them elsewhere, and of most data nobody knows which those are.
            """,
        remedy: """
            Give the longest term too, \
            \(swift: ".between(.years(5), .years(7))", json: #""period": {"atLeast": "P5Y", "atMost": "P7Y"}"#); name the \
            law, \
            \(swift: "because: .awr52", json: #""statute": {"name": "Algemene wet inzake rijksbelastingen", "article": "52"}"#); \
            or say which data, \(swift: "Keep.of(contact, for: ...)", json: #""covers": {"categories": ["..."]}"#).
            """,
        dutch: Dutch(
            "Uit een bewaartermijn blijkt niet tot wanneer gegevens worden bewaard, of welke",
            why: """
                mensen moeten uit hun eigen situatie kunnen opmaken tot wanneer hun gegevens worden bewaard: een minimum \
                heeft geen einde, “zo lang als de wet voorschrijft” en de voorwaarden van een ander sturen hen elders \
                heen, en bij “de meeste gegevens” weet niemand welke dat zijn.
                """,
            remedy: "Noem ook de langste termijn, noem de wet, of noem om welke gegevens het gaat."),
        foundIn: [
            "a minimum is no maximum",
            "as the law asks, and not which law",
            "what another says",
            "most data, and nobody knows which",
        ],
        notFoundIn: [
            "a minimum and a maximum",
            "a minimum that a law sets, and that people can ask for more about",
            "as a law asks that is named",
            "as the law asks, which is usually seven years",
            "what is told when data are got",
            "a term for all other data",
        ]
    ) { _, shared in
        shared.periods.compactMap { placed in placed.obscurity.map { Finding($0, at: placed.period) } }
    }
}

extension PlacedPeriod {
    fileprivate var obscurity: String? {
        if period.covers == .mostData { return "\(subject) does not say which data those are" }
        switch period.period {
        case .atLeast where period.statute == nil: return "\(subject) has a least term, and no longest"
        case .asLawRequires where period.statute == nil && period.usual.value == nil:
            return "\(subject) follows a law that nothing names"
        case .byTermsOf(let party): return "\(subject) is left to the terms of \(party.quoted)"
        default: return nil
        }
    }
}
