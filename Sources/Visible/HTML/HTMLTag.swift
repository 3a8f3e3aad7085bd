/// A tag, comment or declaration in the bytes of a page, as the HTML tokenizer delimits them.
struct HTMLTag {
    enum Kind { case start, end, comment, declaration }

    let kind: Kind
    /// In lower case; empty for comments.
    let name: String
    let attributeCount: Int
    let isSelfClosing: Bool
    /// Byte offset after its `>`.
    let end: Int

    /// Whether `<` with this byte after it begins a tag, and is not text.
    static func canBegin(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    /// - Returns: nil for one that does not end.
    init?(at start: Int, in bytes: [UInt8]) {
        let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
        let nameStart = start + (isEnd ? 2 : 1)
        guard nameStart < bytes.count, bytes[nameStart].isASCIILetter else {
            guard let end = Self.commentEnd(from: start, in: bytes) else { return nil }
            let word = bytes[(start + 1)..<end].prefix(8)
            let isDeclaration = word.elementsEqual("!doctype".utf8) { $0.asciiLowercased == $1 }
            self.init(kind: isDeclaration ? .declaration : .comment, end: end)
            return
        }
        var cursor = AttributeCursor(bytes: bytes, index: nameStart)
        let name = cursor.name()
        guard cursor.skipAttributes() else { return nil }
        self.init(
            kind: isEnd ? .end : .start, name: name, attributeCount: cursor.count,
            isSelfClosing: bytes[cursor.index - 1] == UInt8(ascii: "/"), end: cursor.index + 1)
    }

    private init(kind: Kind, name: String = "", attributeCount: Int = 0, isSelfClosing: Bool = false, end: Int) {
        self.kind = kind
        self.name = name
        self.attributeCount = attributeCount
        self.isSelfClosing = isSelfClosing
        self.end = end
    }

    private static func commentEnd(from start: Int, in bytes: [UInt8]) -> Int? {
        guard bytes[start...].prefix(4).elementsEqual("<!--".utf8) else {
            return bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
        }
        // `<!-->` and `<!--->` are whole comments.
        var index = start + 4
        while let close = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
            let before = bytes[(start + 2)..<close]
            if before.suffix(2).elementsEqual("--".utf8) { return close + 1 }
            if before.count >= 5, before.suffix(3).elementsEqual("--!".utf8) { return close + 1 }
            index = close + 1
        }
        return nil
    }
}

/// Steps over the attributes of a tag.
private struct AttributeCursor {
    let bytes: [UInt8]
    /// At the tag's `>` in the end.
    var index: Int
    private(set) var count = 0

    mutating func name() -> String {
        let start = index
        advance { CharacterClass.isASCIISpace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">") }
        return String(decoding: bytes[start..<index].prefix(64).map { $0.asciiLowercased }, as: UTF8.self)
    }

    /// - Returns: false if the tag does not end.
    mutating func skipAttributes() -> Bool {
        while true {
            advance { !CharacterClass.isASCIISpace($0) && $0 != UInt8(ascii: "/") }
            guard index < bytes.count else { return false }
            if bytes[index] == UInt8(ascii: ">") { return true }
            count += 1
            skipAttribute()
        }
    }

    private mutating func skipAttribute() {
        index += 1
        advance { CharacterClass.isASCIISpace($0) || "/>=".utf8.contains($0) }
        let nameEnd = index
        advance { !CharacterClass.isASCIISpace($0) }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            index = nameEnd
            return
        }
        index += 1
        advance { !CharacterClass.isASCIISpace($0) }
        guard index < bytes.count else { return }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            advance { $0 == quote }
            index = min(index + 1, bytes.count)
        } else {
            advance { CharacterClass.isASCIISpace($0) || $0 == UInt8(ascii: ">") }
        }
    }

    private mutating func advance(until isEnd: (UInt8) -> Bool) {
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    }
}

extension UInt8 {
    var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
