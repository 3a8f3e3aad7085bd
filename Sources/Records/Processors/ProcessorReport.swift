import Facts
import Office
import Report

extension ProcessorList {
    /// The list as a document.
    public var report: Report {
        Report("Verwerkers van \(organisation)", intro: intro, blocks: tableBlocks + changeBlocks + closing)
    }

    private var intro: [ReportLine] {
        edition.map(\.briefLine)
            + [ReportLine("Deze partijen verwerken persoonsgegevens in opdracht van \(organisation.asSentence)")]
    }

    private var tableBlocks: [ReportBlock] {
        let more = remarks.map { ReportBlock.paragraph($0.briefLine) }
        if processors.isEmpty { return [.paragraph("De feiten noemen geen verwerkers bij naam.")] + more }
        let details = ListedProcessor.Column.allCases.filter { $0 != .name }
        return processors.flatMap { processor -> [ReportBlock] in
            let rows = details.map { [ReportCell($0.title), ReportCell(processor[$0].map(\.briefLine))] }
            return [
                .heading(processor.name.withCapital, level: 2),
                .table(ReportTable(header: ["Onderdeel", "Inhoud"], rows: rows)),
            ]
        } + more
    }

    private var changeBlocks: [ReportBlock] {
        guard let changes else { return [] }
        let since =
            changes.since.map { "De eerdere lijst: \($0)" }
            ?? "De eerdere lijst heeft geen datum."
        let groups = [("Nieuw", changes.added), ("Vervallen", changes.removed)].filter { !$0.1.isEmpty }
        let lists = groups.flatMap { heading, lines -> [ReportBlock] in
            [.heading(heading, level: 3), .list(lines.map { ReportLine($0) })]
        }
        let changed = changes.changed.map { one in
            ReportBlock.list(one.columns.map { ReportLine("\(one.name): \($0)") })
        }
        return [.heading("Wijzigingen", level: 2), .paragraph(ReportLine(since))] + lists
            + (changed.isEmpty ? [] : [.heading("Gewijzigd", level: 3)] + changed)
            + (changes.isEmpty ? [.paragraph("Er is niets gewijzigd.")] : [])
    }

    private var closing: [ReportBlock] {
        [
            .heading("Wat deze lijst niet zegt", level: 2),
            .list([
                "De namen van andere verwerkers die deze partijen inschakelen.",
                "De dag waarop een verwerkersovereenkomst is gesloten.",
            ]),
        ]
    }
}

extension RegisterEntry {
    /// For customers, who fill in no facts.
    fileprivate var briefLine: ReportLine { gap.map { .gap($0.brief) } ?? ReportLine(text.withCapital) }
}

extension ListedProcessor.Column {
    var title: String {
        switch self {
        case .name: "Naam"
        case .service: "Dienst"
        case .data: "Gegevens"
        case .place: "Plaats"
        case .safeguard: "Waarborg bij doorgifte buiten de EER"
        case .agreement: "Overeenkomst"
        case .subprocessors: "Andere verwerkers"
        }
    }
}

/// How a list of processors is printed.
public enum ProcessorFormat: String, Sendable, CaseIterable {
    case markdown, html, docx

    /// - Throws: `OfficeError` where a file cannot be made.
    public func render(_ list: ProcessorList) throws(OfficeError) -> [UInt8] {
        switch self {
        case .markdown: return Array(list.report.markdown.utf8)
        case .html: return Array(list.report.html.utf8)
        case .docx: return try list.report.word(author: list.organisation, date: list.date?.description)
        }
    }
}
