import Diagnostics
import Facts

extension Rule {
    static let retentionBelowFiscalDuty = Rule(
        .retentionBelowFiscalDuty, .retention, .warning,
        title: "Bookkeeping data are not kept for the seven years that the law asks",
        provisions: [.awr("52 lid 4"), .bw("2:10 lid 3"), .bw("3:15i lid 2")],
        checked: "2026-11-21",
        why: "the core of the books, such as invoices and payments, must be kept for seven years.",
        remedy: """
            Keep them seven years: \
            \(swift: #"Keep.of(..., for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)"#, json: #""period": {"fixed": "P7Y"}, "start": {"known": "het boekjaar"}, "statute": {"name": "Algemene wet inzake rijksbelastingen", "article": "52"}"#); \
            or name what was agreed with the tax authority.
            """,
        dutch: Dutch(
            "De administratie wordt korter bewaard dan de zeven jaar van de wet",
            why: "de basisadministratie, zoals facturen en betalingen, moet zeven jaar worden bewaard.",
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
            Example("two years, but a statutory term goes first") {
                DataCategories(.invoices)
                Purpose("facturen sturen") {
                    Processes(.invoices)
                    Keep.ofThese(for: .fixed(.years(2)), after: "de levering")
                }
                StatutoryTermsFirst()
            },
        ]
    ) { organisation in
        let short = organisation.bookkeepingKeptTooShort
        return organisation.periods.compactMap { placed in
            short[placed].map {
                Finding("\(placed.subject) does not give \($0.quoted) the seven years of the law", at: placed.period)
            }
        }
    }
}

extension Organisation {
    /// By each period that may be too short: the bookkeeping data that no other period keeps long enough.
    fileprivate var bookkeepingKeptTooShort: [PlacedPeriod: [String]] {
        guard !statutoryTermsFirst else { return [:] }
        let labels = categories.filter { $0.nature == .bookkeeping }.map(\.label)
        return labels.reduce(into: [:]) { short, label in
            let users = purposes.filter { $0.categories.contains(label) }
            let periods = users.flatMap { self.periods(of: label, for: $0) }
            guard periods.allSatisfy(\.period.isShort) else { return }
            for period in Set(periods) { short[period, default: []].append(label) }
        }
    }
}

extension RetentionPeriod {
    /// Whether it ends before seven years, or may do so. A law that is named has a term of its own.
    fileprivate var isShort: Bool {
        switch period {
        case .fixed(let term), .atLeast(let term), .between(let term, _):
            statute == nil && !StatutoryTerm.bookkeeping.isMet(by: term)
        case .asLongAsAndThen(_, let term): statute == nil && !StatutoryTerm.bookkeeping.isMet(by: term)
        case .asLongAs, .until, .untilDate, .toldAt, .byTermsOf, .chosen, .notKept: statute == nil
        case .notLongerThanNeeded, .asLawRequires, .reasonable, .untilAnonymised, .forever, .unknown: false
        }
    }
}
