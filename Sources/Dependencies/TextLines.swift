/// A text, line by line.
struct TextLines {
    struct Line {
        /// From 1.
        let number: Int
        /// Without its end.
        let text: Substring

        /// How many spaces stand before it.
        var indent: Int { text.prefix { $0 == " " }.count }
        var trimmed: Substring { text.trimmed }
        var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }
    }

    let lines: [Line]

    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map {
            index, line in
            Line(number: index + 1, text: index == 0 && line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line)
        }
    }
}

extension Substring {
    var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
        return start[...last]
    }

    /// Without one kind of quotes around it.
    var unquoted: Substring {
        guard count > 1, let first, first == last, first == "\"" || first == "'" else { return self }
        return dropFirst().dropLast()
    }

    /// The texts in quotes in it, of either kind.
    var quotedTexts: [Substring] {
        var rest = self
        var texts: [Substring] = []
        while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let quote = rest[start]
            let inside = rest[rest.index(after: start)...]
            guard let end = inside.firstIndex(of: quote) else { return texts }
            texts.append(inside[..<end])
            rest = inside[inside.index(after: end)...]
        }
        return texts
    }
}
