public import Diagnostics
internal import Markup

/// A published style sheet beside the one of its site: the same tokens, whatever a minifier or formatter makes of white space,
/// comments, the last semicolon, quotes, the case of names, and the notation of colours and numbers.
public struct StyleSheetText {
    /// The first place where two sheets differ.
    public struct Difference: Hashable, Sendable {
        public let location: Location
        /// The rule that stands there; nothing at the end.
        public let found: String?
        /// The rule that has to stand there; nothing where the site's sheet ends.
        public let expected: String?
    }

    private let css: [UInt8]
    private let tokens: [CSSStatement.Placed]

    private init(_ css: [UInt8]) {
        self.css = css
        tokens = CSSStatement.placed(in: Self.source(css))
    }

    /// - Parameter file: by which the location calls the first.
    public static func difference(of css: [UInt8], from expected: [UInt8], file: String) -> Difference? {
        if css == expected { return nil }
        let (own, other) = (StyleSheetText(css), StyleSheetText(expected))
        let index = zip(own.tokens, other.tokens).prefix { $0.token == $1.token }.count
        if index == own.tokens.count, index == other.tokens.count { return nil }
        let offset = index < own.tokens.count ? own.tokens[index].offset : css.count
        return Difference(
            location: SourceLines(css).location(ofOffset: offset, file: file), found: own.rule(at: index),
            expected: other.rule(at: index))
    }

    /// Without a byte order mark, and the line that says that it is in UTF-8, in which it is read anyhow.
    private static func source(_ css: [UInt8]) -> SourceText {
        let mark = EncodingGuard.byteOrderMarkLength(css)
        let opening = Array(css[mark...].prefix(charset.count)).map { $0 | 0x20 }
        let start = mark + (opening.elementsEqual(charset.map { $0 | 0x20 }) ? charset.count : 0)
        return SourceText(start..<css.count, of: css)
    }

    private static let charset = Array("@charset \"utf-8\";".utf8)

    /// The selectors and the declaration to which a token belongs, as they are written, on one line.
    private func rule(at index: Int) -> String? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        let parts = [token.around, token.statement].compactMap(\.self).map { range in
            String(decoding: css[range], as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let text = parts.filter { !$0.isEmpty }.joined(separator: " { ")
        return text.isEmpty ? "}" : text.count > Self.longest ? text.prefix(Self.longest) + " ..." : text
    }

    /// Of a rule in a message.
    private static let longest = 100
}
