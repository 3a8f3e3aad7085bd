import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A picture in SVG, as browsers show it in `<img>`: shapes and their colours, and nothing that shows text, moves, or comes from
/// elsewhere.
enum Drawing {
    struct Fault {
        let what: String
        let line: Int?
        let remedy: String
    }

    /// - Returns: the first thing that a drawing cannot have, or nothing.
    static func fault(in bytes: [UInt8]) -> Fault? {
        if let kind = bitmaps.first(where: { bytes.starts(with: $0.start) })?.name {
            return Fault(
                what: "is a \(kind), in which nothing can be read", line: nil,
                remedy: "Save the drawing as SVG; a picture of dots does not become one by its name.")
        }
        guard let text = String(validating: bytes, as: UTF8.self), isInUTF8(text) else {
            return Fault(what: "is no UTF-8 text", line: nil, remedy: "Save it as SVG in UTF-8.")
        }
        let entity = bytes.indices.first {
            bytes[$0] == UInt8(ascii: "<") && bytes[$0...].starts(with: "<!ENTITY".utf8)
        }
        if let entity {
            return Fault(
                what: "has entities (<!ENTITY), which can stand for anything",
                line: String(decoding: bytes[..<entity], as: UTF8.self).count(where: \.isNewline) + 1,
                remedy: "Save it as plain SVG, without them.")
        }
        return ShapeReader.fault(in: Data(bytes))
    }

    /// What an XML declaration says of it.
    private static func isInUTF8(_ text: String) -> Bool {
        guard text.trimmingPrefix("\u{FEFF}").hasPrefix("<?xml") else { return true }
        guard let named = text.prefix(200).firstMatch(of: /^\u{FEFF}?<\?xml[^>]*encoding\s*=\s*["']([^"']*)["']/) else {
            return true
        }
        return ["utf-8", "us-ascii"].contains(named.1.lowercased())
    }

    private static let bitmaps: [(name: String, start: [UInt8])] = [
        ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]), ("GIF", Array("GIF8".utf8)),
        ("WebP", Array("RIFF".utf8)), ("BMP", Array("BM".utf8)), ("icon", [0, 0, 1, 0]),
    ]
}

/// Goes through the elements of a drawing, up to the first that it cannot have.
private final class ShapeReader: NSObject, XMLParserDelegate {
    private static let svg = "http://www.w3.org/2000/svg"
    private static let html = "http://www.w3.org/1999/xhtml"
    private var fault: Drawing.Fault?
    private var depth = 0
    private var hasBegun = false
    private var isBroken = false

    static func fault(in data: Data) -> Drawing.Fault? {
        let reader = ShapeReader()
        let parser = XMLParser(data: data)
        parser.shouldProcessNamespaces = true
        parser.delegate = reader
        let isRead = parser.parse()
        if let fault = reader.fault { return fault }
        return isRead && !reader.isBroken && reader.hasBegun && reader.depth == 0
            ? nil
            : Drawing.Fault(
                what: "is no SVG that can be read", line: max(1, parser.lineNumber),
                remedy: "Save the drawing as SVG; what browsers make of broken XML is not known.")
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        hasBegun = true
        depth += 1
        if depth == 1, name != "svg" || namespaceURI != Self.svg {
            return refuse(
                "is no SVG: it does not begin with <svg xmlns=\"\(Self.svg)\">", parser,
                remedy: "Save the drawing as SVG; another picture does not become one by its name.")
        }
        // Notes of drawing programs are in languages of their own, and show nothing.
        if namespaceURI == Self.html || (namespaceURI == Self.svg && !Self.elements.contains(name)) {
            return refuse(
                "has an element <\(name)>", parser,
                remedy: Self.remedies[name] ?? "A drawing is made of shapes and groups of these: save it as plain SVG.")
        }
        for (attribute, value) in attributes.sorted(by: { $0.key < $1.key }) {
            guard let what = Self.strange(attribute, value) else { continue }
            return refuse("has \(what)", parser, remedy: "Take it out, or save the drawing as plain SVG.")
        }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { depth -= 1 }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { isBroken = true }

    func parser(_ parser: XMLParser, foundProcessingInstructionWithTarget target: String, data: String?) {
        refuse("has an instruction <?\(target)", parser, remedy: "Take it out, or save the drawing as plain SVG.")
    }

    private func refuse(_ what: String, _ parser: XMLParser, remedy: String) {
        guard fault == nil else { return }
        fault = Drawing.Fault(what: what, line: max(1, parser.lineNumber), remedy: remedy)
        parser.abortParsing()
    }

    /// What an attribute does that a drawing cannot.
    private static func strange(_ attribute: String, _ value: String) -> String? {
        let name = attribute.lowercased().split(separator: ":").last.map(String.init) ?? ""
        if name.hasPrefix("on") { return "the attribute \(attribute), a script" }
        if attribute == "xml:base" { return "the attribute \(attribute), an address" }
        if name == "href", !value.hasPrefix("#") { return "the address \(value.prefix(60))" }
        let addresses = value.lowercased().split(separator: "url(", omittingEmptySubsequences: false).dropFirst()
        if addresses.contains(where: { !$0.drop { " \t\n\"'".contains($0) }.hasPrefix("#") }) {
            return "an address in \(attribute)"
        }
        return name == "style" && value.contains("\\") ? "the style \(value.prefix(60))" : nil
    }

    private static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "path", "rect", "circle", "ellipse", "line",
        "polyline", "polygon", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
    ]

    private static let remedies: [String: String] = [
        "text": "Say it in the facts; a mark that is made of letters, save as paths.",
        "image": "Draw it in shapes: in a picture of dots nothing can be read.",
        "style": "Save the drawing with its colours as attributes (\"presentation attributes\").",
    ]
}
