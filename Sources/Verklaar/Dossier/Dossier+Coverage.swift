import Claims
import Diagnostics
import Facts
import Report

// What the law asks, and where it is said.
extension Dossier {
    var coverageTables: [ReportBlock] {
        let parts: [(title: String, provision: Provision)] = [
            ("AVG artikel 13: gegevens die de betrokkene zelf geeft", .avg("13")),
            ("AVG artikel 14: gegevens die van anderen komen", .avg("14")),
            ("Telecommunicatiewet artikel 11.7a: cookies en wat daarop lijkt", .tw("11.7a")),
        ]
        return [.heading("Wat de wet vraagt, en waar het staat", level: 2)]
            + parts.flatMap { title, provision -> [ReportBlock] in
                let rows = coverage.rows.filter { $0.item.provision.isIn(provision) }
                return [
                    .heading(title, level: 3),
                    .table(ReportTable(header: Self.header, rows: rows.map(cells), widths: [24, 24, 24, 28])),
                ]
            }
    }

    private static let header = ["Bepaling", "Waar gezegd", "Feiten", "Oordeel"]

    private func cells(_ row: Coverage.Row) -> [ReportCell] {
        [
            ReportCell([ReportLine(row.item.provision.description), ReportLine(row.item.asks)]),
            row.said.isEmpty ? "nergens" : ReportCell(row.said.flatMap { places($0.document, $0.pieces) }),
            facts(row.facts), ReportCell(verdict(row)),
        ]
    }

    /// The first of the sentences in words, all by their numbers.
    private func places(_ document: DocumentKind, _ pieces: [PageLedger.Piece]) -> [ReportLine] {
        let isOwn = document == self.document
        let numbers = Set(pieces.map { isOwn ? $0.number : $0.place.line ?? 0 }).sorted()
        let what = isOwn ? "nr." : "\(document.folder), regel"
        return [
            ReportLine("\(what) \(numbers.ranges.joined(separator: ", "))"),
            ReportLine("‘\(pieces[0].text)’"),
        ]
    }

    private func facts(_ places: [Location]) -> ReportCell {
        if places.isEmpty { return "geen" }
        let shown = places.prefix(Self.mostFacts).map { place in
            ReportLine(
                [names.name(at: place), "\(place.file):\(place.line ?? 0)"].compactMap(\.self).joined(separator: ", "))
        }
        let rest = places.count - shown.count
        return ReportCell(shown + (rest > 0 ? [ReportLine("en nog \(rest)")] : []))
    }

    /// More are found by the numbers of the sentences.
    private static let mostFacts = 4

    private func verdict(_ row: Coverage.Row) -> [ReportLine] {
        let found = row.findings.map { ReportLine($0.mention) }
        return switch row.verdict {
        case .said: [ReportLine(found.isEmpty ? "Vermeld." : "Vermeld, met bevindingen:")] + found
        case .doesNotApply(let reason): [ReportLine("Niet van toepassing: \(reason).")] + found
        case .missing: [.gap("Ontbreekt:")] + found
        case .silent(let what): [.gap("Niet vermeld: \(what).")]
        }
    }
}

extension [Int] {
    /// "3, 5–8": numbers in their order, those that follow each other as one.
    fileprivate var ranges: [String] {
        var ranges: [ClosedRange<Int>] = []
        for number in self {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    }
}
