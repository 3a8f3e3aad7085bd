import Claims
import Diagnostics
import Facts
import Visible

/// A sentence in the organisation's own words: which page has it, and where it stands among the facts. No rule judged it.
public struct OwnWordsExplanation: Sendable {
    public let sentence: String
    /// The page that says it: of a document in the facts its folder, of a published page the line.
    public internal(set) var page: Location
    /// The fact, or the line of content/prose.
    public let fact: Location?
}

extension Site {
    /// All that organisations say in their own words, sentence by sentence.
    ///
    /// - Throws: for prose of an organisation that cannot be read.
    public func ownWords(of organisations: [Organisation]) throws -> [OwnWordsExplanation] {
        try organisations.flatMap { organisation in
            try organisation.documents.flatMap { try ownWords(of: organisation, in: $0) }
        }
    }

    func ownWords(of organisation: Organisation, in document: DocumentKind) throws -> [OwnWordsExplanation] {
        try prose(of: organisation, in: document).sentences.flatMap { words in
            SentenceEnds.split(words.text).map { sentence in
                OwnWordsExplanation(
                    sentence: sentence, page: Location(file: "\(organisation.id)/\(document.folder)"),
                    fact: words.location)
            }
        }
    }
}
