internal import CCmark

extension CMarkTree {
    /// Gives every heading an id and, below the title, a link to itself, by putting custom nodes in its place: cmark writes
    /// their tags as they are, and escapes their children.
    func identifyHeadings(_ id: (_ text: String) -> String) -> [RenderedHTML.Heading] {
        nodes(of: CMARK_NODE_HEADING).map { heading in
            let level = Int(cmark_node_get_heading_level(heading))
            let text = plainText(of: heading)
            let id = id(text)
            // A custom block would put its tags on lines of their own.
            let (anchor, end) = level > 1 && !hasLink(heading) ? ("<a href=\"#\(escaped(id))\">", "</a>") : ("", "")
            let inline = makeNode(
                CMARK_NODE_CUSTOM_INLINE, enter: "<h\(level) id=\"\(escaped(id))\">" + anchor,
                exit: end + "</h\(level)>")
            moveChildren(of: heading, to: inline)
            let block = makeNode(CMARK_NODE_CUSTOM_BLOCK)
            cmark_node_append_child(block, inline)
            cmark_node_replace(heading, block)
            cmark_node_free(heading)
            return RenderedHTML.Heading(level: level, text: text, id: id)
        }
    }

    /// Links don't nest.
    private func hasLink(_ node: OpaquePointer) -> Bool { !descendants(of: node, entering: [CMARK_NODE_LINK]).isEmpty }

    /// The lines on which headings begin, in document order.
    var headingLines: [Int] { nodes(of: CMARK_NODE_HEADING).map { Int(cmark_node_get_start_line($0)) } }

    /// All nodes of a type, in document order; only for editing the tree within the calling function.
    func nodes(of type: cmark_node_type) -> [OpaquePointer] {
        descendants(of: root, entering: [type])
    }

    func plainText(of node: OpaquePointer) -> String {
        let texts = [CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK]
        return descendants(of: node, entering: texts).map { leaf in
            cmark_node_get_literal(leaf).map { String(cString: $0) } ?? " "
        }.joined()
    }

    private func descendants(of node: OpaquePointer?, entering types: [cmark_node_type]) -> [OpaquePointer] {
        let iterator = cmark_iter_new(node)
        defer { cmark_iter_free(iterator) }
        var found: [OpaquePointer] = []
        var event = cmark_iter_next(iterator)
        while event != CMARK_EVENT_DONE {
            if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator),
                types.contains(cmark_node_get_type(node))
            {
                found.append(node)
            }
            event = cmark_iter_next(iterator)
        }
        return found
    }

    /// Text for an attribute's value.
    func escaped(_ attribute: String) -> String {
        var escaped = ""
        for character in attribute.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "\"": escaped += "&quot;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}

/// A node whose tags cmark writes unescaped; the tree it is put in owns it.
func makeNode(_ type: cmark_node_type, enter: String = "", exit: String = "") -> OpaquePointer? {
    let node = cmark_node_new(type)
    cmark_node_set_on_enter(node, enter)
    cmark_node_set_on_exit(node, exit)
    return node
}

func moveChildren(of source: OpaquePointer?, to target: OpaquePointer?) {
    while let child = cmark_node_first_child(source) {
        guard cmark_node_append_child(target, child) == 1 else { return }
    }
}
