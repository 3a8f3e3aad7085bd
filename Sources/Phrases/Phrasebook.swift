import Claims
import Diagnostics
import Facts
import Languages

/// All phrases of a site, by kind of claim, in both forms of address.
public struct Phrasebook: Sendable {
    public let language: Language
    private var formal: [ClaimKind: [Phrase]] = [:]
    private var informal: [ClaimKind: [Phrase]] = [:]

    /// The phrases of a kind; the first is the one that is written. Empty only for a kind that is not in the catalogue.
    public func phrases(of kind: ClaimKind, _ addressing: Addressing) -> [Phrase] {
        (addressing == .formal ? formal : informal)[kind] ?? []
    }

    /// What it is made of.
    private let files: [ParsedPhraseFile]

    /// - Parameters:
    ///   - files: the phrase files, each with its path from the site's root.
    ///   - language: the one that they are in.
    ///   - kinds: those that need a phrase: all that a document can make, unless it is known which those are.
    ///   - earlier: one of which what did not change is taken over.
    /// - Throws: every fault of every file at once; `phrase-missing` for kinds without a phrase.
    public init(
        parsing files: [(file: String, text: String)], in language: Language,
        covering kinds: [ClaimKind] = ClaimKind.all,
        reusing earlier: Phrasebook? = nil
    ) throws(DiagnosticError) {
        self.language = language
        self.files = files.map { file, text in
            earlier?.files.first { $0.file == file && $0.text == text } ?? ParsedPhraseFile(file: file, text: text)
        }
        let attempted = Set(self.files.flatMap(\.attempted))
        let faults =
            self.files.flatMap(\.faults) + kinds.filter { !attempted.contains($0.id) }.map(Self.missing)
        if !faults.isEmpty { throw DiagnosticError(faults) }
        formal.reserveCapacity(kinds.count)
        informal.reserveCapacity(kinds.count)
        for file in self.files { add(file) }
    }

    /// With the phrases of other files behind its own, to read what they were written with. What these files say of kinds that
    /// are not known is passed over.
    func adding(_ files: [(file: String, text: String)]) -> Phrasebook {
        var book = self
        for (file, text) in files { book.add(ParsedPhraseFile(file: file, text: text)) }
        return book
    }

    /// With the phrases of an organisation before its own, so that pages are written with those.
    func preferring(_ own: OwnWording) -> Phrasebook {
        var book = self
        for (kind, pair) in ParsedPhraseFile(file: own.file, text: own.phrases).phrases.reversed() {
            book.formal[kind, default: []].insert(pair.formal, at: 0)
            book.informal[kind, default: []].insert(pair.informal, at: 0)
        }
        return book
    }

    private mutating func add(_ file: ParsedPhraseFile) {
        for (kind, pair) in file.phrases {
            formal[kind, default: []].append(pair.formal)
            informal[kind, default: []].append(pair.informal)
        }
    }

    private static func missing(_ kind: ClaimKind) -> Diagnostic {
        Diagnostic(
            .phraseMissing, .error, "\(kind.id) has no phrase", at: Location(file: "templates/phrases"),
            remedy: "Add a heading \"## \(kind.id)\" with a phrase to a file in this folder.")
    }
}
