import Claims
import Diagnostics
import Facts

/// All phrases of a site, by kind of claim, in both forms of address.
public struct Phrasebook: Sendable {
    private var formal: [ClaimKind: [Phrase]] = [:]
    private var informal: [ClaimKind: [Phrase]] = [:]

    /// The phrases of a kind; the first is the one that is written. Empty only for a kind that is not in the catalogue.
    public func phrases(of kind: ClaimKind, _ addressing: Addressing) -> [Phrase] {
        (addressing == .formal ? formal : informal)[kind] ?? []
    }

    /// - Parameter files: the phrase files, each with its path from the site's root.
    /// - Throws: every fault of every file at once; `phrase-missing` for kinds without a phrase.
    public init(parsing files: [(file: String, text: String)]) throws(DiagnosticError) {
        var faults: [Diagnostic] = []
        var attempted: Set<String> = []
        for (file, text) in files {
            for entry in PhraseFile(file: file, text: text).entries {
                if let kind = entry.kind { attempted.insert(kind) }
                do throws(DiagnosticError) {
                    try add(entry)
                } catch {
                    faults += error.diagnostics
                }
            }
        }
        faults += ClaimKind.all.filter { !attempted.contains($0.id) }.map(Self.missing)
        if !faults.isEmpty { throw DiagnosticError(faults) }
    }

    /// With the phrases of other files behind its own, to read what they were written with. What these files say of kinds that
    /// are not known is passed over.
    func adding(_ files: [(file: String, text: String)]) -> Phrasebook {
        var book = self
        for (file, text) in files {
            for entry in PhraseFile(file: file, text: text).entries { try? book.add(entry) }
        }
        return book
    }

    private mutating func add(_ entry: PhraseFile.Entry) throws(DiagnosticError) {
        guard let id = entry.kind else {
            throw Phrase.problem(
                .phraseMalformed,
                "\"\(entry.text)\" is neither a heading, a phrase (\"- ...\") nor a remark (\"> ...\")",
                at: entry.location)
        }
        guard let kind = Self.kinds[id] else {
            throw Phrase.problem(
                .phraseKindUnknown, "there is no kind of claim \"\(id)\"", at: entry.location,
                remedy: KnownNames.advice(forParted: id, among: ClaimKind.all.map(\.id)))
        }
        let text = try AddressedText(parsing: entry.text, at: entry.location)
        formal[kind, default: []].append(try Phrase(kind, parsing: text.formal, at: entry.location))
        informal[kind, default: []].append(try Phrase(kind, parsing: text.informal, at: entry.location))
    }

    private static let kinds = Dictionary(uniqueKeysWithValues: ClaimKind.all.map { ($0.id, $0) })

    private static func missing(_ kind: ClaimKind) -> Diagnostic {
        Diagnostic(
            .phraseMissing, .error, "\(kind.id) has no phrase", at: Location(file: "templates/phrases"),
            remedy: "Add a heading \"## \(kind.id)\" with a phrase to a file in this folder.")
    }
}
