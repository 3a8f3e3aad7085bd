import Claims
import Diagnostics

/// The phrases of one file, with what is wrong in it. A file with the same text need not be parsed again.
struct ParsedPhraseFile: Sendable {
    /// A phrase in both forms of address.
    struct Pair: Sendable {
        let formal: Phrase
        let informal: Phrase
    }

    let file: String
    let text: String
    /// In the order of the file.
    private(set) var phrases: [(kind: ClaimKind, pair: Pair)] = []
    /// What headings name that have a line below them, though it be wrong.
    let attempted: Set<String>
    private(set) var faults: [Diagnostic] = []

    init(file: String, text: String) {
        self.file = file
        self.text = text
        let lines = PhraseFile(file: file, text: text)
        attempted = Set(lines.headings.filter { !$0.entries.isEmpty }.map(\.text))
        for entry in lines.entries {
            do throws(DiagnosticError) { phrases.append(try Self.phrase(entry)) } catch { faults += error.diagnostics }
        }
    }

    private static func phrase(
        _ entry: PhraseFile.Entry
    ) throws(DiagnosticError) -> (kind: ClaimKind, pair: Pair) {
        guard let id = entry.kind else {
            throw Phrase.problem(
                .phraseMalformed,
                "\"\(entry.text)\" is neither a heading, a phrase (\"- ...\") nor a remark (\"> ...\")",
                at: entry.location)
        }
        guard let kind = kinds[id] else {
            throw Phrase.problem(
                .phraseKindUnknown, "there is no kind of claim \"\(id)\"", at: entry.location,
                remedy: KnownNames.advice(forParted: id, among: ClaimKind.all.map(\.id)))
        }
        let text = try AddressedText(parsing: entry.text, at: entry.location)
        let formal = try Phrase(kind, parsing: text.formal, at: entry.location)
        let isSame = text.formal == text.informal
        let informal = isSame ? formal : try Phrase(kind, parsing: text.informal, at: entry.location)
        return (kind, Pair(formal: formal, informal: informal))
    }

    private static let kinds = Dictionary(uniqueKeysWithValues: ClaimKind.all.map { ($0.id, $0) })
}
