/// Writes JSON with two spaces of indentation, or on one line, members in the order given, and a newline at the end.
///
/// Foundation's layout, its order of keys and its escapes differ by platform; what is written here is the same bytes
/// everywhere. Hidden characters are escaped, so that the text is harmless on a terminal and still means the same.
struct JSONWriter {
    private var output: [UInt8] = []
    /// Whether all stands on one line.
    private let isLine: Bool

    private init(isLine: Bool) { self.isLine = isLine }

    static func document(_ value: JSON, onLine isLine: Bool = false) -> [UInt8] {
        var writer = JSONWriter(isLine: isLine)
        writer.write(value, indentation: 0)
        writer.output.append(UInt8(ascii: "\n"))
        return writer.output
    }

    private mutating func write(_ value: JSON, indentation: Int) {
        switch value.content {
        case .null: output += "null".utf8
        case .flag(let flag): output += (flag ? "true" : "false").utf8
        case .number(let number): output += number.utf8
        case .text(let text): write(text)
        case .list(let values):
            bracket("[", values, "]", indentation) { $0.write($1, indentation: indentation + 1) }
        case .object(let members):
            bracket("{", members, "}", indentation) { writer, member in
                writer.write(member.name)
                writer.output += ": ".utf8
                writer.write(member.value, indentation: indentation + 1)
            }
        }
    }

    private mutating func bracket<Item>(
        _ open: String, _ items: [Item], _ close: String, _ indentation: Int, _ write: (inout JSONWriter, Item) -> Void
    ) {
        output += open.utf8
        for (index, item) in items.enumerated() {
            if index > 0 { output += (isLine ? ", " : ",").utf8 }
            breakLine(indentation + 1)
            write(&self, item)
        }
        if !items.isEmpty { breakLine(indentation) }
        output += close.utf8
    }

    private mutating func breakLine(_ indentation: Int) {
        if isLine { return }
        output.append(UInt8(ascii: "\n"))
        output += repeatElement(UInt8(ascii: " "), count: 2 * indentation)
    }

    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        if text.utf8.allSatisfy(Self.standsForItself) { output += text.utf8 } else { writeScalars(of: text) }
        output.append(UInt8(ascii: "\""))
    }

    private static func standsForItself(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func writeScalars(of text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": output += "\\\(scalar)".utf8
            case "\n": output += "\\n".utf8
            case "\r": output += "\\r".utf8
            case "\t": output += "\\t".utf8
            case _ where scalar.isHidden: output += String(scalar).utf16.flatMap(Self.escape)
            default: output += UTF8.encode(scalar)!
            }
        }
    }

    private static func escape(_ unit: UInt16) -> String.UTF8View {
        let digits = String(unit, radix: 16)
        return ("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8
    }
}

extension JSON {
    /// The value as a text of its own, in UTF-8.
    package var bytes: [UInt8] { JSONWriter.document(self) }
    package var document: String { String(decoding: bytes, as: UTF8.self) }
    /// The same on one line.
    package var line: String { String(decoding: JSONWriter.document(self, onLine: true), as: UTF8.self) }
}
