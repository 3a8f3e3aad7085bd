import Foundation

/// Writes the results: as JSON for programs, as Markdown for people.
struct ReportFiles {
    let folder: URL

    func write(_ report: Report) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try encoder.encode(report).write(to: folder.appendingPathComponent("report.json"))
        let text = MarkdownReport(report: report).text
        try Data(text.utf8).write(to: folder.appendingPathComponent("report.md"))
    }
}
