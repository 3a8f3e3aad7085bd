import Claims
import Report

extension ComparisonOutline {
    /// The same for the file of a document, with the redline of that one alone; its headings are of level 3 and below.
    func reportBlocks(of document: DocumentKind) -> [ReportBlock] {
        parts.flatMap { part -> [ReportBlock] in
            [.heading(part.title, level: 3), .paragraph(ReportLine(part.summary))]
                + part.duties.map { .paragraph(ReportLine("Te doen: \($0)")) }
                + part.sections.flatMap { section in
                    [.heading(section.title, level: 4)] + section.entries.flatMap(Self.blocks)
                }
                + part.redlines.filter { $0.document == document }.flatMap {
                    [.heading($0.title, level: 4), .redline($0.redline, $0.remarks)]
                }
        }
    }

    private static func blocks(_ entry: Entry) -> [ReportBlock] {
        let title = entry.title + (entry.tag.map { " (\($0))" } ?? "")
        let lines = entry.lines.map { ReportLine("\($0.label): \($0.text)") }
        return [.paragraph(ReportLine(title))] + (lines.isEmpty ? [] : [.list(lines)])
    }
}
