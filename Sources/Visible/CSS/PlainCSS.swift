/// A style sheet without what browsers pass over: comments, white space at the borders of statements, and how lines end.
public enum PlainCSS {
    public static func of(_ css: [UInt8]) -> [UInt8] {
        var plain: [UInt8] = []
        var quote: UInt8?
        var index = 0
        while index < css.count {
            let byte = css[index]
            if quote == nil, byte == UInt8(ascii: "/"), index + 1 < css.count, css[index + 1] == UInt8(ascii: "*") {
                index = endOfComment(in: css, from: index + 2)
                add(0x20, to: &plain)
                continue
            }
            if byte == UInt8(ascii: "\\"), index + 1 < css.count {
                plain += css[index...(index + 1)]
                index += 2
                continue
            }
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            if quote == nil { add(byte, to: &plain) } else { plain.append(byte) }
            index += 1
        }
        return plain
    }

    private static func endOfComment(in css: [UInt8], from start: Int) -> Int {
        var index = start
        while index + 1 < css.count, css[index] != UInt8(ascii: "*") || css[index + 1] != UInt8(ascii: "/") {
            index += 1
        }
        return min(index + 2, css.count)
    }

    /// Adds a byte outside of strings: white space once, and none beside the marks that end statements.
    private static func add(_ byte: UInt8, to plain: inout [UInt8]) {
        if CharacterClass.isASCIISpace(byte) {
            if let last = plain.last, last != 0x20, !borders.contains(last) { plain.append(0x20) }
        } else {
            if borders.contains(byte), plain.last == 0x20 { plain.removeLast() }
            plain.append(byte)
        }
    }

    private static let borders = Set("{};".utf8)
}
