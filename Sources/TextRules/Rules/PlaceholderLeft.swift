import Diagnostics
import RuleKit
import Visible

extension TextRule {
    static let placeholderLeft = TextRule(
        "placeholder-left", .error,
        title: "A placeholder was never filled in",
        provisions: [Provision(.avg, "5 lid 1 onder a"), Provision(.avg, "12 lid 1")],
        checked: "2026-11-21",
        why: "where a name or a term should stand and does not, people are told nothing.",
        remedy: "Write in the facts or the prose what belongs there, or leave the sentence out.",
        dutch: Dutch(
            "Een invulplek is nooit ingevuld",
            why: "wie op de plaats van een naam of termijn een invulplek leest, is niet geïnformeerd.",
            remedy: "Vul in wat daar hoort, of laat de zin weg."),
        foundIn: [
            "a name between brackets",
            "a slot of a template",
            "text that only fills a page",
            "work that is still to be done",
            "letters in the place of a number",
            "a request to fill in",
            "a line to write on",
            "a day without a date",
        ],
        notFoundIn: [
            "what belongs there",
            "the name of a cookie that ends differently each time",
            "a number between brackets",
            "words that begin so",
            "a form that people fill in",
            "a link in Markdown",
            "an unfinished thought...",
        ]
    ) { page in
        let inPhrases = Placeholder.inPhrases(of: page)
        return page.parts.indices.flatMap { number in
            Placeholder.all(in: page.parts[number], inPhrases[number] ?? []).map { range in
                let text = page.parts[number][range]
                return TextFinding("this was never filled in: \"\(text.string)\"", at: text)
            }
        }
    }
}

/// What people write where something else should come.
enum Placeholder {
    static let phrases =
        [
            "lorem ipsum", "xx", "xxx", "xxxx", "vul hier in", "hier invullen", "nog in te vullen",
            "nader in te vullen", "in te vullen", "naam invullen", "dd-mm-jjjj", "dd-mm-yyyy", "dd/mm/jjjj",
            "xx-xx-xxxx", "06-xxxxxxxx",
        ].map { Phrase($0) }
        // In other letters these are other words.
        + ["TODO", "TBD", "FIXME", "N.T.B."].map { Phrase($0, isExact: true) }

    /// Where such phrases stand, by the number of the part of the page.
    fileprivate static func inPhrases(of page: PageText) -> [Int: [Range<Int>]] {
        page.words.filter { $0.use.contains(.ofPlaceholder) }.reduce(into: [:]) { found, noted in
            let number = page.sentences[noted.sentence].part
            let part = page.parts[number]
            let ranges = phrases.compactMap { $0.range(around: noted.word, in: part, within: part.bytes.indices) }
            if !ranges.isEmpty { found[number, default: []] += ranges }
        }
    }

    /// In the order of the text. Of those that overlap, the first and longest.
    ///
    /// - Parameter inPhrases: those that are phrases.
    fileprivate static func all(in text: VisibleText, _ inPhrases: [Range<Int>]) -> [Range<Int>] {
        let found = hasMarks(text) ? enclosed(in: text) + lines(in: text) + inPhrases : inPhrases
        if found.isEmpty { return [] }
        return found.sorted { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }.reduce(into: []) {
            kept, range in
            if (kept.last?.upperBound ?? 0) <= range.lowerBound { kept.append(range) }
        }
    }

    /// Whether it may have any: these marks have bits in common that few others have.
    private static func hasMarks(_ text: VisibleText) -> Bool {
        let bits = UInt8(ascii: "[") & UInt8(ascii: "{") & underscore
        return text.bytes.withUnsafeBufferPointer { bytes in bytes.contains { $0 & bits == bits } }
    }

    /// Brackets or braces with words in them. Brackets before a parenthesis are a link that its writer saw as Markdown.
    private static func enclosed(in text: VisibleText) -> [Range<Int>] {
        (text.enclosed(by: "[", "]") + text.enclosed(by: "{", "}"))
            .filter { text.bytes[$0].contains(where: \.isLetter) && !isLink($0, in: text) && !isInName($0, in: text) }
    }

    /// Part of a technical name, as of a cookie: "_hj{id}", "_pk_id.[hash]".
    private static func isInName(_ range: Range<Int>, in text: VisibleText) -> Bool {
        let before = text.bytes[..<range.lowerBound].reversed().prefix { $0 > 0x20 }
        return before.contains { "_-.0123456789".utf8.contains($0) }
    }

    private static func isLink(_ range: Range<Int>, in text: VisibleText) -> Bool {
        range.upperBound < text.bytes.count && text.bytes[range.upperBound] == UInt8(ascii: "(")
    }

    /// Three and more of them in a row are a line to write on.
    private static func lines(in text: VisibleText) -> [Range<Int>] {
        text.bytes.indices.filter { start in
            text.bytes[start] == underscore && (start == 0 || text.bytes[start - 1] != underscore)
        }.map { start in
            start..<(text.bytes[start...].firstIndex { $0 != underscore } ?? text.bytes.count)
        }.filter { $0.count > 2 }
    }

    private static let underscore = UInt8(ascii: "_")
}

extension VisibleText {
    /// Stretches of text between two marks that are not far apart, the marks included: "[naam]".
    fileprivate func enclosed(
        by open: Unicode.Scalar, _ close: Unicode.Scalar, atMost length: Int = 60
    ) -> [Range<Int>] {
        let (open, close) = (UInt8(ascii: open), UInt8(ascii: close))
        return bytes.indices.filter { bytes[$0] == open }.compactMap { start in
            let inside = bytes[(start + 1)...].prefix(length).prefix { $0 != close && $0 != open }
            guard inside.endIndex < bytes.count, bytes[inside.endIndex] == close else { return nil }
            return start..<(inside.endIndex + 1)
        }
    }
}
