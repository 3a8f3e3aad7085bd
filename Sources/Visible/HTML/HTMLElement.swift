internal import Markup

/// An element as the HTML parser made it.
struct HTMLElement {
    struct Attribute {
        /// In lower case.
        let name: String
        /// Decoded.
        let value: SourceText
        /// Byte offset in the file.
        let offset: Int
    }

    /// In lower case, without a prefix.
    let name: String
    /// Whether it is HTML, and not SVG or MathML.
    let isHTML: Bool
    let attributes: [Attribute]
    /// Byte offset in the file of its tag, or of what made the parser insert it.
    let offset: Int

    /// The value of the first attribute of that name.
    subscript(name: String) -> String? {
        attributes.first { $0.name == name }?.value.string
    }

    func has(_ name: String) -> Bool { attributes.contains { $0.name == name } }

    /// The value without white space around it, in lower case; for attributes with a fixed set of values.
    func keyword(_ name: String) -> String? {
        self[name]?.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
}

/// What a walk over a page meets.
enum HTMLEvent {
    case open(HTMLElement)
    case text(SourceText)
    /// Byte offset in the file of the end tag, or of what made the parser end the element.
    case close(HTMLElement, offset: Int)
}
