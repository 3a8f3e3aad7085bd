import Claims
import Diagnostics
import Dutch
import Languages
import Phrases

@testable import Reading

/// Phrases for tests, read as a phrase file is: `[kind: phrases]`.
enum Patterns {
    static func of(_ phrases: KeyValuePairs<String, String>) throws -> [Pattern] {
        let own = phrases.map { "## \($0.key)\n- \($0.value)\n" }.joined()
        let others = ClaimKind.all.filter { kind in !phrases.contains { $0.key == kind.id } }.map { kind in
            "## \(kind.id)\n- " + kind.slots.map { "{\($0.name)}" }.joined(separator: " ") + "\n"
        }.joined()
        let book = try Phrasebook(parsing: [("p.md", own + others)], in: .dutch)
        return phrases.map(\.key).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.flatMap { id in
            ClaimKind.all.filter { $0.id == id }.flatMap { book.phrases(of: $0, .formal) }
                .map { Pattern($0, by: Language.dutch.reading) }
        }
    }
}

extension BlockParser.Result {
    /// What was read, each part as `kind(values)`, or the unread text in quotation marks.
    func summary(of text: String) -> [String] {
        parts.map { part in
            switch part {
            case .match(let match):
                "\(match.kind.id)(\(match.values.sorted { $0.key < $1.key }.map { $0.value.words }.joined(separator: "; ")))"
            case .unread(let range): "\"\(String(decoding: Array(text.utf8)[range], as: UTF8.self))\""
            }
        }
    }
}

extension Value {
    fileprivate var words: String {
        switch self {
        case .text(let text): text
        case .list(let items), .choice(let items): items.joined(separator: "/")
        case .term(let term): "\(term)"
        default: "\(self)"
        }
    }
}
