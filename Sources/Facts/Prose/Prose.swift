import Diagnostics

/// An organisation's own words in one document: paragraphs under headings of that document. They come from its facts
/// (`OwnWords`) and from `content/prose/ORG.DOCUMENT.md`, which has one sentence per line.
public struct Prose: Hashable, Sendable {
    public struct Sentence: Hashable, Sendable {
        public let text: String
        /// The fact, or the line of the file.
        public let location: Location?
    }

    public struct Passage: Hashable, Sendable {
        /// The heading under which it goes, as published.
        public let heading: String
        /// Of the heading in the file; nothing where it comes from facts.
        public let headingLocation: Location?
        public internal(set) var paragraphs: [[Sentence]]
    }

    public private(set) var passages: [Passage] = []

    public static let none = Prose()

    private init() {}

    /// - Parameter headings: those of the document, for the advice on text that stands under none.
    /// - Throws: `prose-malformed` for text before the first heading.
    public init(
        parsing text: String, for addressing: Addressing, file: String, headings: [String]
    ) throws(DiagnosticError) {
        var inParagraph = false
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = Self.shown(String(line), to: addressing)
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

    /// What facts say under one heading: a paragraph.
    public init(_ words: [OwnWords], for addressing: Addressing, under heading: String) {
        let sentences = words.map { words in
            Sentence(text: Self.shown(words.text, to: addressing), location: words.location)
        }
        if !sentences.isEmpty {
            passages = [Passage(heading: heading, headingLocation: nil, paragraphs: [sentences])]
        }
    }

    /// These words, and then those.
    public static func + (left: Prose, right: Prose) -> Prose {
        var both = left
        both.passages += right.passages
        return both
    }

    private static func shown(_ text: String, to addressing: Addressing) -> String {
        Alternates.resolved(DisplayText.normalised(text), for: addressing)
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
