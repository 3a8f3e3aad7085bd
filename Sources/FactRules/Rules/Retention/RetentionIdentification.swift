import Diagnostics
import Facts

extension Rule {
    static let retentionIdentification = Rule(
        .retentionIdentification, .retention, .warning,
        title: "What was asked to know a client is not kept for the five years of the law",
        provisions: [.wwft("33 lid 3"), .wwft("34a")],
        checked: "2026-11-29",
        why: """
            who must know its clients keeps what it asked them for five years from the end of the relation or the deal, \
            and then destroys it, unless another law has just these data kept longer; the seven years of the books do not \
            hold for copies of identity papers.
            """,
        remedy: """
            Keep them five years, \
            \(swift: #"Keep.of(..., for: .fixed(.years(5)), after: "het einde van de zakelijke relatie", because: .wwft33)"#, json: #""period": {"fixed": "P5Y"}, "start": {"known": "het einde van de zakelijke relatie"}, "statute": {"name": "Wet ter voorkoming van witwassen en financieren van terrorisme", "article": "33"}"#), \
            or name the law that has just these data kept longer. What belongs to the books has a term of its own.
            """,
        dutch: Dutch(
            "Wat voor cliëntenonderzoek is gevraagd, wordt niet de vijf jaar van de wet bewaard",
            why: """
                wie cliëntenonderzoek moet doen, bewaart wat daarvoor is gevraagd vijf jaar vanaf het einde van de \
                zakelijke relatie of de transactie, en vernietigt het dan. De zeven jaar van de administratie gelden niet \
                voor kopieën van identiteitsbewijzen.
                """,
            remedy: """
                Bewaar deze gegevens vijf jaar vanaf het einde van de relatie of de transactie, en wis ze dan, tenzij \
                een andere wet langer bewaren vraagt.
                """),
        foundIn: [
            "seven years, as the books",
            "seven years, by the law on books: what was asked to know a client is not of the books",
            "two years",
            "from the start of the relation",
            "data that are said to be such",
        ],
        notFoundIn: [
            "five years from the end of the relation",
            "sixty months from the transaction",
            "longer by a law that has just these data kept",
            "other data of clients",
            "a term that is being asked",
        ],
        findWithShared: { _, shared in
            shared.periods(of: .clientDueDiligence).filter(\.hasNoOtherLaw).compactMap { placed in
                StatutoryTerm.clientDueDiligence.finding(at: placed, on: shared.day) ?? placed.findingOfStart
            }
        })
}

extension PlacedPeriod {
    /// The laws that have books kept are no other law: copies of identity papers and the like are not of the books.
    fileprivate var hasNoOtherLaw: Bool {
        let laws = [Statute.wwft33, .awr52, .bw210].map(\.name)
        return period.statute.map { laws.contains($0.name) } ?? true
    }

    /// That the term runs from something else than an end. A start that nobody gave has a rule of its own.
    fileprivate var findingOfStart: Finding? {
        guard case .fixed = period.period, let start = period.start.value,
            !start.mentions(["einde", "eindig", "afloop", "transactie", "afgerond", "afronding"])
        else { return nil }
        return Finding(
            "\(subject) starts after \(start.quoted), not after the end of the relation or the transaction", at: period)
    }
}
