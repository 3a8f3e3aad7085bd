import Foundation

/// What becomes of each line of an inventory: a table in Markdown, a row for each line.
///
///     | line | mark | what | facts | sentence | remark |
///     |---|---|---|---|---|---|
///     | 7 | E | measures | security.measures[2] | Wij maken reservekopieën. | |
struct Ledger {
    enum Mark: String, CaseIterable {
        /// Expressed by facts.
        case expressed = "E"
        /// In own words.
        case words = "W"
        /// Distorted: something is lost or added.
        case distorted = "D"
        case not = "N"
    }

    struct Row {
        let line: Int
        let mark: Mark
        let what: String
        /// The paths of the facts behind its sentences.
        var facts: [String]
        /// Sentences of the pages, or parts of them, that say it.
        let sentences: [String]
        let remark: String
    }

    let title: String
    var rows: [Row]

    /// - Throws: for a row that is none.
    init(parsing text: String) throws {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        title = lines.first { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) } ?? ""
        rows = try lines.filter { $0.hasPrefix("|") }.dropFirst(2).map(Self.row)
    }

    private static func row(_ line: String) throws -> Row {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        guard cells.count == 6, let number = Int(cells[0]), let mark = Mark(rawValue: cells[1]) else {
            throw LedgerError(message: "this is no row of a ledger: \(line)")
        }
        return Row(
            line: number, mark: mark, what: cells[2], facts: list(cells[3], ", "), sentences: list(cells[4], " / "),
            remark: cells[5])
    }

    private static func list(_ cell: String, _ separator: String) -> [String] {
        cell.isEmpty ? [] : cell.components(separatedBy: separator)
    }

    var markdown: String {
        let head = "# \(title)\n\n| line | mark | what | facts | sentence | remark |\n|---|---|---|---|---|---|\n"
        return head
            + rows.map { row in
                "| \(row.line) | \(row.mark.rawValue) | \(row.what) | \(row.facts.joined(separator: ", ")) | "
                    + "\(row.sentences.joined(separator: " / ")) | \(row.remark) |\n"
            }.joined()
    }
}

struct LedgerError: Error, CustomStringConvertible {
    let message: String
    var description: String { message }
}
