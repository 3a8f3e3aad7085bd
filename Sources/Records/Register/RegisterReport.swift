import Facts
import Report

extension Register {
    /// The record as a document.
    public var report: Report {
        Report(title, intro: intro, blocks: partyBlocks + rowBlocks + missingBlocks + unsaidBlocks)
    }

    private var intro: [ReportLine] {
        let person = addressing == .formal ? "u" : "je"
        return edition.map(\.line)
            + [
                "Dit register volgt uit dezelfde feiten als de privacyverklaring, en neemt daaruit zinnen over. "
                    + "‘Wij’ is daarin de organisatie, ‘\(person)’ de betrokkene.",
                gaps.isEmpty
                    ? "De feiten zeggen alles wat artikel 30 van de AVG vraagt."
                    : "Wat er nog ontbreekt, staat achteraan.",
            ].map { ReportLine($0) }
    }

    private var partyBlocks: [ReportBlock] {
        let rows = parties.map { [ReportCell($0.role), $0.entries.cell] }
        return [
            .heading("Namen en contactgegevens", level: 2),
            .table(ReportTable(header: ["Wie", "Gegevens"], rows: rows)),
        ]
    }

    private var rowBlocks: [ReportBlock] {
        let roles: [(RegisterRow.Role, String?)] = [
            (.allActivities, nil), (.controller, "Als verwerkingsverantwoordelijke (artikel 30 lid 1)"),
            (.processor, "Als verwerker (artikel 30 lid 2)"),
        ]
        return roles.flatMap { role, heading -> [ReportBlock] in
            let told = rows.filter { $0.role == role }
            let top = told.isEmpty ? [] : heading.map { [ReportBlock.heading($0, level: 2)] } ?? []
            return top + told.flatMap { blocks(of: $0, level: heading == nil ? 2 : 3) }
        }
    }

    private func blocks(of row: RegisterRow, level: Int) -> [ReportBlock] {
        // Those of all activities stand above, each in a row of its own.
        let cells = row.cells.filter { row.role == .processor || $0.item != .parties }
        let rows = cells.map { [ReportCell($0.item.title(for: row.role)), $0.entries.cell] }
        return [.heading(row.name, level: level), .table(ReportTable(header: ["Onderdeel", "Inhoud"], rows: rows))]
    }

    private var missingBlocks: [ReportBlock] {
        let gaps = gaps
        let kinds = FactGap.Kind.allCases.map { kind in gaps.filter { $0.kind == kind } }.filter { !$0.isEmpty }
        let lines = kinds.compactMap(FactGap.listed).map { ReportLine($0) }
        return lines.isEmpty ? [] : [.heading("Wat nog ontbreekt", level: 2), .list(lines)]
    }

    private var unsaidBlocks: [ReportBlock] {
        [
            .heading("Wat dit register niet zegt", level: 2),
            .paragraph("De feiten hebben hier geen plaats voor. Houd het apart bij als het nodig is."),
            .list(Self.unsaid.map { ReportLine($0) }),
        ]
    }
}

extension RegisterEntry {
    var line: ReportLine {
        switch self {
        case .said(let text): ReportLine(text)
        case .missing(let gap): .gap(gap.dutch)
        }
    }
}

extension [RegisterEntry] {
    var cell: ReportCell { ReportCell(map(\.line)) }
    /// Lines below each other.
    var text: String { map(\.text).joined(separator: "\n") }
}
