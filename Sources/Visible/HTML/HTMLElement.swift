internal import Markup

/// An element as the HTML parser made it.
struct HTMLElement {
    struct Attribute {
        /// In lower case.
        let name: String
        let known: AttributeName
        /// Decoded.
        let value: SourceText
        /// Byte offset in the file.
        let offset: Int
    }

    /// In lower case, without a prefix.
    let name: String
    let known: ElementName
    /// Whether it is HTML, and not SVG or MathML.
    let isHTML: Bool
    let attributes: [Attribute]
    /// Byte offset in the file of its tag, or of what made the parser insert it.
    let offset: Int
    private let names: NameSet<AttributeName>

    init(name: String, known: ElementName, isHTML: Bool, attributes: [Attribute], offset: Int) {
        self.name = name
        self.known = known
        self.isHTML = isHTML
        self.attributes = attributes
        self.offset = offset
        names = NameSet(attributes.lazy.map(\.known))
    }

    /// The first attribute of that name.
    func attribute(_ name: AttributeName) -> Attribute? {
        names.contains(name) ? attributes.first { $0.known == name } : nil
    }

    /// The value of the first attribute of that name.
    subscript(name: AttributeName) -> String? { attribute(name)?.value.string }

    /// The same of any attribute.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value.string }

    func has(_ name: AttributeName) -> Bool { names.contains(name) }

    /// The value without white space around it, in lower case; for attributes with a fixed set of values.
    func keyword(_ name: AttributeName) -> String? { attribute(name).map { $0.value.keyword } }
}

extension SourceText {
    /// Its words in lower case, with single spaces between them.
    fileprivate var keyword: String {
        guard bytes.allSatisfy({ $0 < 0x80 }) else {
            return string.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        }
        let words = bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return String(decoding: words.joined(separator: [0x20]).map(\.asciiLowercased), as: UTF8.self)
    }
}

/// What a walk over a page meets.
enum HTMLEvent {
    case open(HTMLElement)
    case text(SourceText)
    /// Byte offset in the file of the end tag, or of what made the parser end the element.
    case close(HTMLElement, offset: Int)
}
