/// A link of the document: where it stands, with its markup, its words, and where it leads.
struct PageLink {
    let whole: Range<Int>
    let words: Range<Int>
    let destination: Range<Int>
    /// Whether a heading is a link to itself, which it need not be.
    var isOfHeading = false

    /// In the order of the page; those of its contents, header and footer left out.
    static func all(of page: Source) -> [PageLink] {
        page.units(.heading, .sentence, .cell).flatMap { unit in
            (page.isHTML ? html(page.bytes, unit.core) : markdown(page.bytes, unit.core)).map { link in
                var link = link
                link.isOfHeading = unit.kind == .heading
                return link
            }
        }
    }

    private static func html(_ bytes: [UInt8], _ stretch: Range<Int>) -> [PageLink] {
        bytes.ranges(of: "<a href=\"", in: stretch, wholeWords: false).compactMap { start in
            let rest = start.upperBound..<stretch.upperBound
            guard let quote = bytes.ranges(of: "\">", in: rest, wholeWords: false).first,
                let end = bytes.ranges(of: "</a>", in: quote.upperBound..<rest.upperBound, wholeWords: false).first
            else { return nil }
            return PageLink(
                whole: start.lowerBound..<end.upperBound, words: quote.upperBound..<end.lowerBound,
                destination: start.upperBound..<quote.lowerBound)
        }
    }

    private static func markdown(_ bytes: [UInt8], _ stretch: Range<Int>) -> [PageLink] {
        bytes.ranges(of: "](", in: stretch, wholeWords: false).compactMap { middle in
            guard let start = bytes[stretch.lowerBound..<middle.lowerBound].lastIndex(of: 0x5B),
                let end = bytes[middle.upperBound..<stretch.upperBound].firstIndex(of: 0x29)
            else { return nil }
            return PageLink(
                whole: start..<end + 1, words: start + 1..<middle.lowerBound, destination: middle.upperBound..<end)
        }
    }
}
