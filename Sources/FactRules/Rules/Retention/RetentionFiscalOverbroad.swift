import Diagnostics
import Facts

extension Rule {
    static let retentionFiscalOverbroad = Rule(
        .retentionFiscalOverbroad, .retention, .warning,
        title: "The fiscal term is used for data that no fiscal duty covers",
        provisions: [.avg("5 lid 1 onder e"), .awr("52 lid 4")],
        checked: "2026-11-21",
        why:
            "seven years are the law's term for the books; other data are kept no longer than their own purpose needs.",
        remedy: """
            Give the other data a term of their own, or mark what belongs to the books: \
            \(swift: #"DataCategory("facturen", .bookkeeping)"#, json: #""label": "facturen", "nature": "bookkeeping""#).
            """,
        dutch: Dutch(
            "De fiscale termijn geldt voor gegevens waarvoor geen fiscale plicht bestaat",
            why: """
                zeven jaar is de termijn van de wet voor de administratie; andere gegevens worden niet langer bewaard \
                dan hun eigen doel vraagt.
                """,
            remedy: "Geef de andere gegevens een eigen, kortere termijn."),
        foundIn: [
            "contact data beside invoices",
            "addresses of another kind",
            "everything about customers",
            "all data of a purpose that no law asks for",
        ],
        notFoundIn: [
            "invoices alone",
            "names and addresses, which invoices hold",
            "the data of a purpose that a law asks for",
            "another law",
            "seven years, and no law is named for it",
        ]
    ) { organisation, shared in
        shared.periods.filter(\.isFiscal).compactMap { placed in
            organisation.overreach(of: placed).map {
                Finding("\(placed.subject) follows a fiscal duty, and covers \($0)", at: placed.period)
            }
        }
    }
}

extension PlacedPeriod {
    fileprivate var isFiscal: Bool {
        period.statute.map { $0.name == Statute.awr52.name || $0 == .bw210 } ?? false
    }
}

extension Organisation {
    /// What a fiscal period covers that is not of the books; nothing where it is all of them, or a law asks for it.
    fileprivate func overreach(of placed: PlacedPeriod) -> String? {
        switch placed.period.covers {
        case .categories(let labels), .both(let labels, _): otherThanBooks(labels)
        case .purpose:
            purposes(of: placed).contains { $0.grounds.contains { $0.ground == .legalObligation } }
                ? nil : otherThanBooks(purposes(of: placed).flatMap(\.categories))
        case .subjects: "all data about people"
        case .mostData: "most data"
        case .allData: "all data"
        case .otherData: "all other data"
        }
    }

    private func otherThanBooks(_ labels: [String]) -> String? {
        let others = labels.filter { label in
            category(label).map { $0.nature != .bookkeeping && !($0.nature == .ordinary && $0.standsOnInvoices) }
                ?? false
        }
        return others.isEmpty ? nil : others.quoted
    }
}

extension DataCategory {
    /// Whether it is data that every invoice has to hold (Wet OB 1968 art. 35a): who it is to, and how it is paid.
    fileprivate var standsOnInvoices: Bool {
        label.mentions([
            "naam", "namen", "adres", "naw", "btw", "bankrekening", "betaal", "klantnummer", "ordergegevens",
        ])
            && !label.mentions(["e-mail", "ip-adres", "telefoon"])
    }
}
