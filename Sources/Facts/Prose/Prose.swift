import Diagnostics

/// An organisation's own words in one document: paragraphs under headings of that document. Prose informs and invites;
/// it makes no claims about data. It stands in `content/prose/ORG.DOCUMENT.md`, one sentence per line.
public struct Prose: Hashable, Sendable {
    public struct Sentence: Hashable, Sendable {
        public let text: String
        public let location: Location
    }

    public struct Passage: Hashable, Sendable {
        /// The heading under which it goes, as published.
        public let heading: String
        public let headingLocation: Location
        public internal(set) var paragraphs: [[Sentence]]
    }

    public private(set) var passages: [Passage] = []

    public static let none = Prose()

    private init() {}

    /// - Parameter headings: those of the document, for the advice on text that stands under none.
    /// - Throws: `prose-malformed` for text before the first heading.
    public init(parsing text: String, file: String, headings: [String]) throws(DiagnosticError) {
        var inParagraph = false
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = DisplayText.normalised(String(line))
            let location = Location(file: file, line: index + 1, column: 1)
            if line.hasPrefix("## ") {
                passages.append(Passage(heading: String(line.dropFirst(3)), headingLocation: location, paragraphs: []))
            } else if !line.isEmpty {
                guard !passages.isEmpty else { throw Self.beforeHeading(at: location, headings) }
                let sentence = Sentence(text: line, location: location)
                if inParagraph {
                    passages[passages.count - 1].paragraphs[passages.last!.paragraphs.count - 1].append(sentence)
                } else {
                    passages[passages.count - 1].paragraphs.append([sentence])
                }
            }
            inParagraph = !line.isEmpty && !line.hasPrefix("## ")
        }
    }

    private static func beforeHeading(at location: Location, _ headings: [String]) -> DiagnosticError {
        let lines = headings.map { "\"## \($0)\"" }.joined(separator: ", ")
        return DiagnosticError(
            Diagnostic(
                .proseMalformed, .error, "this text stands under no heading", at: location,
                remedy: "Put it under a heading of the document: \(lines)."))
    }

    public var sentences: [Sentence] { passages.flatMap(\.paragraphs).flatMap(\.self) }
}
