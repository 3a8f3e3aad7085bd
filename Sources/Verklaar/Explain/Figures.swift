import Claims
import Diagnostics
import Facts
import TextRules
import Visible

/// How each published document reads, in figures.
public struct DocumentFigures: Hashable, Sendable {
    /// The folder of the document, by which the figures are told.
    public let folder: String
    public let figures: TextFigures
    /// How many sentences are in the organisation's own words, which no rule judges.
    public let ownWords: Int

    /// "public/wizz/cookiebeleid: Flesch-Douma 66.1; 9.2 words a sentence; at most 15".
    public var line: String {
        "\(folder): Flesch-Douma \(figures.fleschDouma.inTenths); \(figures.wordsPerSentence.inTenths) words a sentence; "
            + "at most \(figures.longestSentence)" + (ownWords == 0 ? "" : "; \(ownWords) in own words")
    }
}

extension DocumentFigures {
    /// A line for each document; where there are more than fit, one for all of them, with the one that reads hardest.
    public static func text(of all: [DocumentFigures], atMost most: Int) -> String {
        guard all.count > most, let hardest = all.min(by: { $0.figures.fleschDouma < $1.figures.fleschDouma }) else {
            return all.map { $0.line + "\n" }.joined()
        }
        return "\(all.count) documents; the hardest to read is \(hardest.line); --all lists them\n"
    }
}

extension Site {
    /// The figures of what is published of the chosen organisations. A page that is not there or cannot be read has none.
    public func figures(of selection: Selection, in output: OutputFolder) throws -> [DocumentFigures] {
        try selection.chosen.flatMap { organisation in
            try organisation.documents.compactMap { try figures(of: $0, of: organisation, in: output) }
        }
    }

    private func figures(
        of document: DocumentKind, of organisation: Organisation, in output: OutputFolder
    ) throws -> DocumentFigures? {
        let path = PublishedPage.path(of: organisation, document, .markdown)
        guard let bytes = try output.bytesIfThere(path) else { return nil }
        guard let page = try? Stages.see(bytes, file: path, as: .markdown) else { return nil }
        return DocumentFigures(
            folder: "\(output.name)/\(organisation.id)/\(document.folder)", figures: TextFigures(page),
            ownWords: try prose(of: organisation, in: document).sentences.reduce(0) {
                $0 + SentenceEnds.split($1.text).count
            })
    }
}

extension Double {
    /// With one decimal, rounded.
    var inTenths: String {
        let tenths = Int((self * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
