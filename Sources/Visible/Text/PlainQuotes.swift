internal import Markup

/// A page with straight quotes and apostrophes for curly ones. Programs that set type curl them, and others straighten them:
/// what is said is the same.
extension VisiblePage {
    public var withPlainQuotes: VisiblePage {
        if !blocks.contains(where: \.hasQuotes) { return self }
        return VisiblePage(
            file: file, blocks: blocks.map(\.withPlainQuotes), findings: findings, head: head, targets: targets,
            obfuscated: obfuscated, styles: styles, isOfTheme: isOfTheme, lines: lines)
    }
}

extension VisibleBlock {
    fileprivate var hasQuotes: Bool { text.hasQuotes || label?.hasQuotes ?? false }

    fileprivate var withPlainQuotes: VisibleBlock {
        if !hasQuotes { return self }
        return VisibleBlock(
            role: role, region: region, label: label?.withPlainQuotes, text: text.withPlainQuotes,
            links: links.map { link in
                let (lower, upper) = (link.range.lowerBound, link.range.upperBound)
                return Link(
                    range: text.placeWithPlainQuotes(of: lower)..<text.placeWithPlainQuotes(of: upper),
                    destination: link.destination)
            }, id: id, offset: offset)
    }
}

extension VisibleText {
    var withPlainQuotes: VisibleText {
        guard hasQuotes else { return self }
        var plain: (bytes: [UInt8], offsets: SourceOffsets) = ([], SourceOffsets())
        var index = 0
        while index < bytes.count {
            let quote = plainQuote(at: index)
            plain.bytes.append(quote ?? bytes[index])
            plain.offsets.append(offsets[index])
            index += quote == nil ? 1 : 3
        }
        return VisibleText(bytes: plain.bytes, offsets: plain.offsets)
    }

    /// Where a place in this text is in that with plain quotes; one inside a quote is where that is.
    fileprivate func placeWithPlainQuotes(of place: Int) -> Int {
        var plain = 0
        var index = 0
        while index < place {
            index += plainQuote(at: index) == nil ? 1 : 3
            if index <= place { plain += 1 }
        }
        return plain
    }

    /// Whether a character of it may be a curly quote.
    fileprivate var hasQuotes: Bool { bytes.contains(0xE2) }

    /// Of the marks from U+2018 to U+201F.
    private func plainQuote(at index: Int) -> UInt8? {
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
        return switch bytes[index + 2] {
        case 0x98...0x9B: UInt8(ascii: "'")
        case 0x9C...0x9F: UInt8(ascii: "\"")
        default: nil
        }
    }
}
