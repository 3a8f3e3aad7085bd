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
        plain.bytes.reserveCapacity(bytes.count)
        var start = 0
        while start < bytes.count {
            let mark = bytes[start...].firstIndex(of: 0xE2) ?? bytes.count
            let quote = plainQuote(at: mark)
            let end = quote == nil ? min(mark + 1, bytes.count) : mark
            plain.bytes += bytes[start..<end]
            plain.offsets.append(offsets.part(start..<end))
            if let quote {
                plain.bytes.append(quote)
                plain.offsets.append(offsets[mark])
            }
            start = quote == nil ? end : mark + 3
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
        guard index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80 else { return nil }
        return switch bytes[index + 2] {
        case 0x98...0x9B: UInt8(ascii: "'")
        case 0x9C...0x9F: UInt8(ascii: "\"")
        default: nil
        }
    }
}
