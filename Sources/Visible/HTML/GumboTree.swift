internal import CGumbo
internal import Markup

/// A page as libgumbo parses it, by the rules of HTML5; the only importer of CGumbo.
///
/// - Precondition: `HTMLGuard` has let the bytes through.
struct GumboTree: ~Copyable {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Visits elements and texts in document order, without recursion; comments are left out.
    func walk(_ visit: (HTMLEvent) -> Void) {
        let start = EncodingGuard.byteOrderMarkLength(bytes)
        var walk = Walk(aligner: SourceAligner(bytes, decode: Self.decode), offset: start)
        Self.parse(bytes[start...]) { root, base in
            walk.base = base
            walk.size = bytes.count - start
            walk.visit(root, visit)
        }
    }

    /// What an entity stands for. White space that opens a page is dropped, so a letter goes before it.
    private static func decode(_ entity: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        parse([UInt8(ascii: "x")] + entity[...]) { root, _ in
            var node = root
            while let next = node {
                text += Walk.text(of: next)
                node = Walk.children(of: next).last
            }
        }
        return Array(text.dropFirst())
    }

    private static func parse(
        _ bytes: ArraySlice<UInt8>, _ body: (UnsafeMutablePointer<GumboNode>?, UnsafePointer<CChar>?) -> Void
    ) {
        bytes.withUnsafeBytes { buffer in
            let base = buffer.bindMemory(to: CChar.self).baseAddress
            var options = kGumboDefaultOptions
            options.max_errors = 0
            guard let base, let output = gumbo_parse_with_options(&options, base, buffer.count) else { return }
            defer { gumbo_destroy_output(&options, output) }
            body(output.pointee.root, base)
        }
    }
}

/// The state of one walk. Its pointers live as long as the parse that they come from.
private struct Walk {
    typealias Node = UnsafeMutablePointer<GumboNode>

    var aligner: SourceAligner
    /// The first byte that was parsed, and its byte offset in the file.
    var base: UnsafePointer<CChar>?
    private let start: Int
    /// Number of bytes that were parsed.
    var size = 0
    /// Byte offset of what was met last.
    var offset: Int

    init(aligner: SourceAligner, offset: Int) {
        self.aligner = aligner
        self.offset = offset
        start = offset
    }

    mutating func visit(_ root: Node?, _ visit: (HTMLEvent) -> Void) {
        var pending: [(node: Node, element: HTMLElement?)] = root.map { [($0, nil)] } ?? []
        while let (node, opened) = pending.popLast() {
            if let opened {
                offset = place(of: node.pointee.v.element.original_end_tag)?.lowerBound ?? offset
                visit(.close(opened, offset: offset))
                continue
            }
            switch node.pointee.type {
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                let element = element(node.pointee.v.element)
                visit(.open(element))
                pending.append((node, element))
                pending += Self.children(of: node).reversed().map { ($0, nil) }
            case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
                visit(.text(text(node)))
            default: break
            }
        }
    }

    static func children(of node: Node) -> [Node] {
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
            pointers(in: node.pointee.v.element.children).map { $0.assumingMemoryBound(to: GumboNode.self) }
        default: []
        }
    }

    static func text(of node: Node) -> [UInt8] {
        switch node.pointee.type {
        case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
            Array(String(cString: node.pointee.v.text.text).utf8)
        default: []
        }
    }

    private static func pointers(in vector: GumboVector) -> [UnsafeMutableRawPointer] {
        UnsafeBufferPointer(start: vector.data, count: Int(vector.length)).compactMap(\.self)
    }

    private mutating func text(_ node: Node) -> SourceText {
        let source = node.pointee.v.text.original_text
        let range = place(of: source) ?? offset..<offset
        let syntax = node.pointee.parent.map { Self.syntax(in: $0) } ?? .markup
        let text = aligner.align(Self.text(of: node), to: range, as: syntax)
        offset = range.upperBound
        return text
    }

    private static func syntax(in node: Node) -> SourceAligner.Syntax {
        guard node.pointee.type == GUMBO_NODE_ELEMENT else { return .markup }
        switch node.pointee.v.element.tag {
        case GUMBO_TAG_STYLE, GUMBO_TAG_SCRIPT, GUMBO_TAG_XMP: return .verbatim
        case GUMBO_TAG_TITLE, GUMBO_TAG_TEXTAREA: return .entities
        default: return .markup
        }
    }

    private mutating func element(_ element: GumboElement) -> HTMLElement {
        offset = place(of: element.original_tag)?.lowerBound ?? offset
        let attributes = Self.pointers(in: element.attributes).map { pointer in
            attribute(pointer.assumingMemoryBound(to: GumboAttribute.self).pointee)
        }
        let name = Self.name(of: element)
        return HTMLElement(
            name: name, known: ElementName(name), isHTML: element.tag_namespace == GUMBO_NAMESPACE_HTML,
            attributes: attributes, offset: offset)
    }

    private static func name(of element: GumboElement) -> String {
        guard element.tag == GUMBO_TAG_UNKNOWN else { return String(cString: gumbo_normalized_tagname(element.tag)) }
        var piece = element.original_tag
        gumbo_tag_from_original_text(&piece)
        let name = UnsafeRawBufferPointer(start: piece.data, count: piece.length)
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    private mutating func attribute(_ attribute: GumboAttribute) -> HTMLElement.Attribute {
        let offset = place(of: attribute.original_name)?.lowerBound ?? offset
        let decoded = Array(String(cString: attribute.value).utf8)
        var range = place(of: attribute.original_value) ?? offset..<offset
        if let quote = aligner.byte(at: range.lowerBound), quote == 0x22 || quote == 0x27, range.count >= 2 {
            range = (range.lowerBound + 1)..<(range.upperBound - 1)
        }
        let name = String(cString: attribute.name).lowercased()
        return HTMLElement.Attribute(
            name: name, known: AttributeName(name),
            value: aligner.align(decoded, to: range, as: .entities), offset: offset)
    }

    private func place(of piece: GumboStringPiece) -> Range<Int>? {
        // What the parser makes up itself, as for <isindex>, lies elsewhere in memory.
        guard let base, let data = piece.data, data >= base, data <= base + size else { return nil }
        let lower = data - base
        return (start + lower)..<(start + min(size, lower + min(size, Int(clamping: piece.length))))
    }
}
