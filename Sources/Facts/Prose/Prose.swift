import Diagnostics
import Texts

/// An organisation's own words in one document: paragraphs under headings of that document. They come from its facts
/// (`OwnWords`) and from `content/prose/ORG.DOCUMENT.md`, which has one sentence per line.
public struct Prose: Hashable, Sendable {
    public struct Sentence: Hashable, Sendable {
        public let text: String
        /// The fact, or the line of the file.
        public let location: Location?
        /// Who has read it, as far as somebody says so.
        public internal(set) var approval: Approval?
        /// What an approval of it has to hold.
        public let seal: String
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
    /// - Throws: `prose-malformed` for text before the first heading, and for an approval of nothing or without its parts.
    public init(
        parsing text: String, for addressing: Addressing, file: String, headings: [String]
    ) throws(DiagnosticError) {
        var inParagraph = false
        for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = Self.shown(String(raw), to: addressing)
            let location = Location(file: file, line: index + 1, column: 1)
            if line.hasPrefix(Approval.opening) {
                guard inParagraph, let approval = Approval(line: line) else { throw Self.strayApproval(at: location) }
                approve(approval)
                continue
            }
            if line.hasPrefix("## ") {
                passages.append(Passage(heading: String(line.dropFirst(3)), headingLocation: location, paragraphs: []))
            } else if !line.isEmpty {
                guard !passages.isEmpty else { throw Self.beforeHeading(at: location, headings) }
                let seal = Approval.seal(of: String(raw), in: passages[passages.count - 1].heading)
                let sentence = Sentence(text: line, location: location, seal: seal)
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
            Sentence(
                text: Self.shown(words.text, to: addressing), location: words.location, approval: words.approval,
                seal: Approval.seal(of: words.text, in: words.section.rawValue))
        }
        if !sentences.isEmpty {
            passages = [Passage(heading: heading, headingLocation: nil, paragraphs: [sentences])]
        }
    }

    /// Of the sentence that was read last.
    private mutating func approve(_ approval: Approval) {
        let (passage, paragraph) = (passages.count - 1, passages[passages.count - 1].paragraphs.count - 1)
        let sentence = passages[passage].paragraphs[paragraph].count - 1
        passages[passage].paragraphs[paragraph][sentence].approval = approval
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

    private static func strayApproval(at location: Location) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .proseMalformed, .error, "this is no approval of the line above it", at: location,
                remedy:
                    "Write it below its line as `check --strict` prints it: \"\(Approval.opening) NAME, DAY, SEAL\"."))
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

// How an approval stands in a file of prose: on the line below what it approves.
extension Approval {
    static let opening = "> approved:"

    /// - Returns: nothing where it has not a name, a day and a seal.
    init?(line: String) {
        let parts = line.dropFirst(Self.opening.count).split(separator: ",").map { part in
            String(part.drop(while: \.isWhitespace))
        }
        guard parts.count > 2, let day = CalendarDate(iso: parts[parts.count - 2]) else { return nil }
        self.init(by: parts.dropLast(2).joined(separator: ", "), on: day, seal: parts[parts.count - 1])
    }

    /// As it stands in a file of prose.
    public var line: String { "\(Self.opening) \(by), \(on), \(seal)" }

    /// As it stands among facts.
    public var code: CodeText {
        CodeText(
            swift: #"approved: .by("\#(by)", on: "\#(on)", seal: "\#(seal)")"#,
            json: #""approval": {"by": "\#(by)", "on": "\#(on)", "seal": "\#(seal)"}"#)
    }
}
