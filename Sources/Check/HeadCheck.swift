import Diagnostics
import Facts
import Surroundings
import Texts
import Visible

/// The head of a page: it says where the page is published and what it is about, as the facts have it, and nothing else. All
/// looks of a page come from the style sheet that it names.
struct HeadCheck {
    private let page: VisiblePage
    private let frame: PageFrame

    init(_ page: VisiblePage, _ frame: PageFrame) {
        self.page = page
        self.frame = frame
    }

    /// What the reader of documents finds in the head of a page, and the rest.
    func all() -> [Diagnostic] { (page.head.map(basics) ?? []) + said() }

    /// What that reader cannot know: it takes what has no head for a part of another page.
    func besidesReader() -> [Diagnostic] {
        (page.head.map { $0.isSilent ? basics($0) : [] } ?? []) + said()
    }

    /// Nothing for Markdown, which has no head.
    private func said() -> [Diagnostic] { page.head.map { addresses($0) + texts() + styles() } ?? [] }

    private func basics(_ head: PageHead) -> [Diagnostic] {
        head.findings(stylesheet: frame.stylesheet, icon: frame.icon, logo: frame.logo, at: start)
    }

    private func addresses(_ head: PageHead) -> [Diagnostic] {
        if head.canonicals == [frame.canonical].compactMap(\.self) { return [] }
        let says = head.canonicals.isEmpty ? "nowhere" : head.canonicals.joined(separator: " and ")
        return [
            Diagnostic(
                .pageAddress, .error,
                "the page says that it is published at \(says), the site says \(frame.canonical ?? "nothing of that")",
                at: start, remedy: "Run `make` to write the page anew, or change ## address in \(SiteFacts.file).")
        ]
    }

    /// Styles that stand in the page itself, but for those that are found to hide something: one finding for all.
    private func styles() -> [Diagnostic] {
        let known = Set(page.findings.compactMap(\.location))
        let places = page.styles.map { page.location(ofOffset: $0) }.filter { !known.contains($0) }
        guard let first = places.first else { return [] }
        let others = places.count > 1 ? ", and so have \(places.count - 1) more" : ""
        return [
            Diagnostic(
                .styleInPage, .error, "this element has a style of its own\(others)", at: first,
                reason: "a page of the site takes its looks from the site's style sheet alone",
                remedy: "Take the attribute style out; \(SiteFacts.file) sets colours, font and spacing.")
        ]
    }

    /// Each text that is there stands for the first of its name; what then is left over is missing.
    private func texts() -> [Diagnostic] {
        var open = frame.texts
        let strange = page.blocks.compactMap { block -> Diagnostic? in
            guard case .meta(let name) = block.role else { return nil }
            guard let index = open.firstIndex(where: { $0.name == name }) else { return unread(block, name) }
            let expected = open.remove(at: index)
            let said = block.text.string.withPlainQuotes
            return said == DisplayText.normalised(expected.line.text).withPlainQuotes ? nil : drifted(block, expected)
        }
        return strange + open.map(missing)
    }

    private func drifted(_ block: VisibleBlock, _ expected: PageFrame.HeadText) -> Diagnostic {
        finding(
            .textDrifted, "the head of the page has another \(expected.name) than the facts give it",
            at: page.location(ofOffset: block.offset),
            notes: [.init("text: \"\(block.text.string)\"")]
                + changed(expected.line, in: block.text.string).map { .init("facts: \"\($0.text)\"", at: $0.origin) })
    }

    /// The sentences that a text lacks; all of them, where it has each and is another nevertheless.
    private func changed(_ line: PageFrame.Line, in text: String) -> [PageFrame.Line.Sentence] {
        let lost = line.sentences.filter {
            !text.withPlainQuotes.contains(DisplayText.normalised($0.text).withPlainQuotes)
        }
        return lost.isEmpty ? line.sentences : lost
    }

    private func unread(_ block: VisibleBlock, _ name: String) -> Diagnostic {
        finding(
            .textUnread, "nothing asks the head of the page to say \(name) \"\(block.text.string)\"",
            at: page.location(ofOffset: block.offset))
    }

    private func missing(_ text: PageFrame.HeadText) -> Diagnostic {
        finding(
            .textMissing, "the head of the page does not say \(text.name) \"\(text.line.text)\"", at: start,
            notes: text.line.sentences.compactMap(\.origin).map { .init("fact", at: $0) })
    }

    private func finding(
        _ rule: RuleID, _ message: String, at place: Location, notes: [Diagnostic.Note] = []
    ) -> Diagnostic {
        Diagnostic(rule, .error, message, at: place, notes: notes, remedy: "Run `make` to write the page anew.")
    }

    private var start: Location { Location(file: page.file, line: 1) }
}
