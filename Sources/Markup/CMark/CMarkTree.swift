internal import CCmark

/// A tree parsed by cmark, freed when this value ends. The only owner of C memory in this module.
struct CMarkTree: ~Copyable {
    let root: OpaquePointer?

    /// - Precondition: `MarkdownGuard` has let the bytes through.
    init(parsing bytes: [UInt8]) {
        root = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_DEFAULT)
        }
    }

    deinit {
        cmark_node_free(root)
    }

    /// HTML of the tree; raw HTML and dangerous links are left out, since UNSAFE is not set.
    func html() -> [UInt8] {
        guard let text = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_get_default_mem_allocator().pointee.free(text) }
        return bytes(ofCString: text)
    }

    /// Where the paragraphs are entered, in document order.
    var paragraphs: [CMarkEvent] {
        nodes(of: CMARK_NODE_PARAGRAPH).map { CMarkEvent($0, isEntering: true) }
    }

    /// Visits every node in document order, without recursion.
    func walk(_ visit: (CMarkEvent) throws(InputRefusal) -> Void) throws(InputRefusal) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        var type = cmark_iter_next(iterator)
        while type != CMARK_EVENT_DONE {
            if let node = cmark_iter_get_node(iterator) {
                try visit(CMarkEvent(node, isEntering: type == CMARK_EVENT_ENTER))
            }
            type = cmark_iter_next(iterator)
        }
    }
}

extension CMarkEvent {
    fileprivate init(_ pointer: OpaquePointer, isEntering: Bool) {
        node = Node(pointer)
        self.isEntering = isEntering
        line = Int(cmark_node_get_start_line(pointer))
        column = Int(cmark_node_get_start_column(pointer))
        endLine = Int(cmark_node_get_end_line(pointer))
    }
}

extension CMarkEvent.Node {
    fileprivate init(_ pointer: OpaquePointer) {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_DOCUMENT: self = .document
        case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
        case CMARK_NODE_LIST: self = .list(ordered: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST)
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_CODE_BLOCK: self = .codeBlock(literal(pointer))
        case CMARK_NODE_HTML_BLOCK: self = .htmlBlock(literal(pointer))
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(pointer)))
        case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
        case CMARK_NODE_TEXT: self = .text(literal(pointer))
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .lineBreak
        case CMARK_NODE_CODE: self = .code(literal(pointer))
        case CMARK_NODE_HTML_INLINE: self = .htmlInline(literal(pointer))
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK: self = .link(destination: destination(pointer), title: title(pointer))
        case CMARK_NODE_IMAGE: self = .image(destination: destination(pointer), title: title(pointer))
        // Custom nodes are only made for rendering, and never walked over.
        default: self = .document
        }
    }
}

private func literal(_ node: OpaquePointer) -> [UInt8] {
    cmark_node_get_literal(node).map { bytes(ofCString: $0) } ?? []
}

/// - Precondition: UTF-8, as all that cmark makes of UTF-8.
private func bytes(ofCString text: UnsafePointer<CChar>) -> [UInt8] {
    var length = 0
    while text[length] != 0 { length += 1 }
    return Array(UnsafeRawBufferPointer(start: text, count: length))
}

private func destination(_ node: OpaquePointer) -> String {
    cmark_node_get_url(node).map { String(cString: $0) } ?? ""
}

private func title(_ node: OpaquePointer) -> String {
    cmark_node_get_title(node).map { String(cString: $0) } ?? ""
}
