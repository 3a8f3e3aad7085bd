import Diagnostics
import Facts
import Texts

extension Rule {
    static let retentionBelowFiscalDuty = Rule(
        .retentionBelowFiscalDuty, .retention, .warning,
        title: "Bookkeeping data are not kept as long as the law asks",
        provisions: [.awr("52 lid 4"), .bw("2:10 lid 3"), .bw("3:15i lid 2"), .oneStopRecords],
        checked: "2026-11-21",
        why: """
            the core of the books, such as invoices and payments, must be kept for seven years, and what is sold to other \
            countries under the one-stop scheme for VAT for ten.
            """,
        remedy: """
            Keep them seven years: \
            \(swift: #"Keep.of(..., for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)"#, json: #""period": {"fixed": "P7Y"}, "start": {"known": "het boekjaar"}, "statute": {"name": "Algemene wet inzake rijksbelastingen", "article": "52"}"#); \
            or name what was agreed with the tax authority.
            """,
        dutch: Dutch(
            "De administratie wordt korter bewaard dan de wet vraagt",
            why: """
                de basisadministratie, zoals facturen en betalingen, moet zeven jaar worden bewaard, en wat onder de \
                éénloketregeling voor de btw (OSS) is verkocht tien jaar.
                """,
            remedy: "Bewaar deze gegevens zeven jaar, en noem de wet, of noem de afspraak met de Belastingdienst."),
        foundIn: [
            "two years",
            "two years at the least",
            "two years, and that statutory terms go first: people then read two terms for their invoices",
            "seven years for what is sold abroad under the one-stop scheme, which asks ten",
            "as long as the authorities find it needed: seven years, or not",
        ],
        notFoundIn: [
            "seven years",
            "seven years at the least",
            "five years, because of the law that asks seven: that is an error of its own",
            "as long as the law asks",
            "seven years in months",
            "two years for other data",
            "as long as the fiscal duty lasts, in words",
            "ten years for what is sold abroad under the one-stop scheme",
        ]
    ) { organisation, shared in
        let short = organisation.bookkeepingKeptTooShort
        return shared.periods.compactMap { placed in
            short[placed].map {
                Finding("\(placed.subject) does not give \($0.quoted) the years of the law", at: placed.period)
            }
        }
    }
}

extension Organisation {
    /// By each period that may be too short: the bookkeeping data that no other period keeps long enough.
    fileprivate var bookkeepingKeptTooShort: [PlacedPeriod: [String]] {
        categories.filter { $0.nature == .bookkeeping }.reduce(into: [:]) { short, books in
            let users = purposes.filter { $0.categories.contains(books.label) }
            let periods = users.flatMap { self.periods(of: books.label, for: $0) }
            guard periods.allSatisfy({ $0.period.isShort(for: books.fiscalTerm) }) else { return }
            for period in Set(periods) { short[period, default: []].append(books.label) }
        }
    }
}

extension DataCategory {
    /// Ten years for sales under the one-stop scheme for VAT, else seven.
    fileprivate var fiscalTerm: StatutoryTerm {
        let words = ([label] + examples).flatMap(\.smallWords)
        let isOneStop = words.contains("oss") || label.mentions(["éénloket", "eenloket", "one-stop", "unieregeling"])
        return isOneStop ? .oneStopShop : .bookkeeping
    }
}

extension RetentionPeriod {
    /// Whether it ends before the term of the law, or may do so. A law that is named has a term of its own.
    fileprivate func isShort(for law: StatutoryTerm) -> Bool {
        switch period {
        case .fixed(let term), .atLeast(let term), .between(let term, _): statute == nil && !law.isMet(by: term)
        case .asLongAsAndThen(_, let term): statute == nil && !law.isMet(by: term)
        case .asLongAs(let clause, let also):
            statute == nil && ![clause, also ?? ""].contains { $0.mentions(Self.wordsOfDuty) }
        case .until, .untilDate, .toldAt, .byTermsOf, .chosen, .notKept: statute == nil
        case .notLongerThanNeeded, .asLawRequires, .reasonable, .untilAnonymised, .forever, .unknown: false
        }
    }

    /// A clause that itself keeps to the law: as long as its duty lasts.
    private static let wordsOfDuty = [
        "bewaarplicht", "bewaartermijn", "de wet dat", "de wet het", "wettelijk verplicht",
    ]
}
