import Diagnostics
import Facts

extension Rule {
    static let bookkeepingOnContract = Rule(
        .bookkeepingOnContract, .purposes, .warning,
        title: "The books are kept for the years of the law on no other ground than a contract",
        provisions: [.avg("6 lid 1 onder b"), .avg("6 lid 1 onder c"), .avg("13 lid 1 onder c"), .awr("52 lid 4")],
        checked: "2026-11-29",
        why: """
            a contract does not need invoices for seven years: that is a duty by law, and people are told of the ground that \
            it really is.
            """,
        remedy: """
            Add the law as a ground: \
            \(swift: "Rests(on: .legalObligation(.known([.awr52])))", json: #""grounds": [{"ground": "legalObligation", "statutes": {"known": [{"name": "Algemene wet inzake rijksbelastingen", "article": "52"}]}}]"#).
            """,
        dutch: Dutch(
            "De administratie wordt zo lang bewaard als de wet vraagt, met alleen een overeenkomst als grondslag",
            why: """
                een overeenkomst heeft facturen geen zeven jaar nodig: dat is een wettelijke plicht, en mensen horen welke \
                grondslag echt geldt.
                """,
            remedy: "Noem ook de wettelijke verplichting als grondslag."),
        foundIn: [
            "seven years by law, on a contract alone",
            "seven years of a category, without naming the law",
        ],
        notFoundIn: [
            "a legal obligation beside the contract",
            "a purpose of its own for the books",
            "two years, as the contract needs",
            "other data for seven years",
        ]
    ) { organisation in
        organisation.purposes.filter(\.restsOnContractAlone).compactMap { purpose in
            let books = organisation.categories(of: purpose, .bookkeeping).map(\.label).filter { label in
                organisation.periods(of: label, for: purpose).contains(where: \.isAsLongAsBooks)
                    && !organisation.purposes.contains { $0.categories.contains(label) && $0.restsOnLaw }
            }
            guard !books.isEmpty else { return nil }
            return Finding(
                "purpose \(purpose.name.quoted) keeps \(books.quoted) for the years of the law, and rests on a contract alone",
                at: purpose)
        }
    }
}

extension Purpose {
    fileprivate var restsOnLaw: Bool { grounds.contains { $0.ground == .legalObligation } }
}

extension PlacedPeriod {
    fileprivate var isAsLongAsBooks: Bool {
        period.period.shortest.map { StatutoryTerm.bookkeeping.isMet(by: $0) } ?? (period.period == .asLawRequires)
    }
}
