/// A page with straight quotes and apostrophes for curly ones. Programs that set type curl them, and others straighten them:
/// what is said is the same.
extension VisiblePage {
    public var withPlainQuotes: VisiblePage {
        VisiblePage(
            file: file, blocks: blocks.map(\.withPlainQuotes), findings: findings, head: head, targets: targets,
            obfuscated: obfuscated, styles: styles, isOfTheme: isOfTheme, lines: lines)
    }
}

extension VisibleBlock {
    fileprivate var withPlainQuotes: VisibleBlock {
        let (plain, places) = text.withPlainQuotes
        return VisibleBlock(
            role: role, region: region, label: label?.withPlainQuotes.text, text: plain,
            links: links.map { link in
                Link(
                    range: places[link.range.lowerBound]..<places[link.range.upperBound], destination: link.destination)
            }, id: id, offset: offset)
    }
}

extension VisibleText {
    /// The text, and for each place in this one the place in that.
    var withPlainQuotes: (text: VisibleText, places: [Int]) {
        guard bytes.contains(0xE2) else { return (self, Array(0...bytes.count)) }
        var plain: (bytes: [UInt8], offsets: [Int]) = ([], [])
        var places: [Int] = []
        var index = 0
        while index < bytes.count {
            let quote = Self.plainQuote(of: bytes[index...].prefix(3))
            let length = quote == nil ? 1 : 3
            places += Array(repeating: plain.bytes.count, count: length)
            plain.bytes.append(quote ?? bytes[index])
            plain.offsets.append(offsets[index])
            index += length
        }
        return (VisibleText(bytes: plain.bytes, offsets: plain.offsets), places + [plain.bytes.count])
    }

    /// Of the marks from U+2018 to U+201F.
    private static func plainQuote(of character: ArraySlice<UInt8>) -> UInt8? {
        guard character.starts(with: [0xE2, 0x80]), let last = character.dropFirst(2).first else { return nil }
        return switch last {
        case 0x98...0x9B: UInt8(ascii: "'")
        case 0x9C...0x9F: UInt8(ascii: "\"")
        default: nil
        }
    }
}
