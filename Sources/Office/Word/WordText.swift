import Redline

/// Text as Word has it: line breaks and tabs are elements.
enum WordText {
    static func run(_ span: Span, _ tracking: Tracking, isLink: Bool) -> Element {
        var looks: [Element] = []
        if isLink { looks.append(.value("w:rStyle", "Hyperlink")) }
        if span.isStrong { looks.append(Element("w:b")) }
        let properties = looks.isEmpty ? [] : [Element("w:rPr", [:], looks)]
        return Element("w:r", [:], properties + content(span.text, tracking.textElement))
    }

    private static func content(_ text: String, _ name: String) -> [Element] {
        var content: [Element] = []
        var rest = text[...]
        while let first = rest.first {
            let plain = rest.prefix { !isElement($0) }
            if plain.isEmpty {
                content.append(Element(first == "\t" ? "w:tab" : "w:br"))
                rest = rest.dropFirst()
            } else {
                content.append(Element(name, ["xml:space": "preserve"], text: String(plain)))
                rest = rest[plain.endIndex...]
            }
        }
        return content
    }

    private static func isElement(_ character: Character) -> Bool { character == "\t" || character.isNewline }
}

/// An address outside the document that Word can open. It takes one that is no URI for a broken file.
struct WebLink {
    let address: String

    init?(_ link: String) {
        let scheme = link.prefix { $0 != ":" }.lowercased()
        guard ["http", "https", "mailto", "tel"].contains(scheme) else { return nil }
        let rest = link.dropFirst(scheme.count + 1)
        let hasHost = rest.hasPrefix("//") && rest.dropFirst(2).isHost
        if rest.isEmpty || scheme.hasPrefix("http") && !hasHost { return nil }
        address = scheme + ":" + rest.utf8.map(Self.escaped).joined()
    }

    private static func escaped(_ byte: UInt8) -> String {
        let isPlain = (0x21...0x7e).contains(byte) && !"\"<>\\^`{|}[]".utf8.contains(byte)
        if isPlain { return String(Unicode.Scalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
    }
}

extension Substring {
    fileprivate var isHost: Bool { first.map { $0.isLetter || $0.isNumber } ?? false }
}
