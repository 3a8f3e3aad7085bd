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
        failing: [
            Example("two years") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Keep.ofThese(for: .fixed(.years(2)), after: "de levering")
                }
            },
            Example("two years at the least") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .atLeast(.years(2)), after: "het boekjaar")
            },
            Example("two years, and that statutory terms go first: people then read two terms for their invoices") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Keep.ofThese(for: .fixed(.years(2)), after: "de levering")
                }
                StatutoryTermsFirst()
            },
            Example("seven years for what is sold abroad under the one-stop scheme, which asks ten") {
                DataCategories(.oneStop)
                Purpose("btw aangeven") { Processes(.oneStop) }
                Keep.of(.oneStop, for: .fixed(.years(7)), after: "het einde van het jaar van de verkoop")
            },
            Example("as long as the authorities find it needed: seven years, or not") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Concerns(.customers)
                    Processes(.invoices)
                }
                Keep.of(.customers, for: .asLongAs("de relatie duurt", also: "de Belastingdienst dat nodig vindt"))
            },
        ],
        passing: [
            Example("seven years") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
            },
            Example("seven years at the least") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .between(.years(7), .years(10)), after: "het boekjaar")
            },
            Example("five years, because of the law that asks seven: that is an error of its own") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .fixed(.years(5)), after: "het boekjaar", because: .awr52)
            },
            Example("as long as the law asks") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .asLawRequires, because: .awr52)
            },
            Example("seven years in months") {
                DataCategories(.invoices)
                Purpose("facturen sturen") { Processes(.invoices) }
                Keep.of(.invoices, for: .fixed(.months(84)), after: "het boekjaar")
            },
            Example("two years for other data") {
                DataCategories(.contact)
                Purpose("vragen beantwoorden") {
                    Processes(.contact)
                    Keep.ofThese(for: .fixed(.years(2)), after: "uw vraag")
                }
            },
            Example("as long as the fiscal duty lasts, in words") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Keep.ofThese(for: .asLongAs("de fiscale bewaarplicht van zeven jaar loopt", also: nil))
                }
            },
            Example("ten years for what is sold abroad under the one-stop scheme") {
                DataCategories(.oneStop)
                Purpose("btw aangeven") { Processes(.oneStop) }
                Keep.of(.oneStop, for: .fixed(.years(10)), after: "het einde van het jaar van de verkoop")
            },
        ]
    ) { organisation in
        let short = organisation.bookkeepingKeptTooShort
        return organisation.periods.compactMap { placed in
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

    fileprivate static let oneStop = DataCategory("verkopen onder de OSS-regeling", .bookkeeping)
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
