import Facts
import Texts

// How texts from facts stand in messages.

extension String {
    var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// The text between double quotes, on one line. What could disturb a terminal or turn text around is shown as its
    /// code point, and a long text is cut.
    var quoted: String {
        let limit = 120
        if utf8.count <= limit && utf8.allSatisfy(\.isPlain) { return "\"\(self)\"" }
        let shown = unicodeScalars.prefix(limit).reduce(into: "") { $0 += $1.visible }
        return "\"" + shown + (unicodeScalars.count > limit ? "…" : "") + "\""
    }

    /// Whether one of the words stands in the text, in capitals or not.
    ///
    /// - Parameter words: in small letters, and composed.
    func mentions(_ words: [String]) -> Bool {
        // Most texts are ASCII, of which capitals are told as they are met.
        var text = utf8.allSatisfy { $0 < 0x80 } ? self : smallAndComposed
        return text.withUTF8 { text in
            let pairs = BytePairs(of: text)
            return words.contains { word in
                var word = word
                return word.withUTF8 { pairs.canHold($0) && text.holds($0) }
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether small letters stand somewhere in it, in capitals or not.
    fileprivate func holds(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = part.first, part.count <= count else { return false }
        return (0...(count - part.count)).contains { start in
            self[start].small == first && part.indices.allSatisfy { self[start + $0].small == part[$0] }
        }
    }
}

extension UInt8 {
    /// The small letter of a capital of ASCII; any other byte as it is.
    fileprivate var small: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }

    /// A character of ASCII that stands in a message as it is.
    fileprivate var isPlain: Bool {
        (0x20..<0x7F).contains(self) && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
    }
}

extension Unicode.Scalar {
    fileprivate var visible: String {
        if isASCII, value >= 0x20, value < 0x7F { return self == "\"" || self == "\\" ? "\\\(self)" : String(self) }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            "\\u{\(String(value, radix: 16, uppercase: true))}"
        default:
            self == "\"" || self == "\\" ? "\\\(self)" : String(self)
        }
    }
}

extension [String] {
    /// `"a", "b"`
    var quoted: String { map(\.quoted).joined(separator: ", ") }

    /// `a`, `a or b`, `a, b or c`
    func listed(with conjunction: String) -> String {
        guard let last, count > 1 else { return first ?? "" }
        return dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }
}
