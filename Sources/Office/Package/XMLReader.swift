import CXML

extension Element {
    /// Reads a part of a file, by libxml2. Elements of known namespaces get the usual prefix, whatever the file's own is.
    ///
    /// Refuses document types, and so all entities; and more elements than any document has.
    init(parsing bytes: [UInt8], part: String) throws(OfficeError) {
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        // The parser reads from these bytes until it is freed, so they lie where they don't move.
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        defer { copy.deallocate() }
        _ = copy.initialize(from: bytes)
        let start = UnsafeRawPointer(copy.baseAddress)?.assumingMemoryBound(to: CChar.self)
        guard let reader = xmlReaderForMemory(start, Int32(bytes.count), nil, nil, options) else {
            throw .malformed(part: part, line: 1)
        }
        defer { xmlFreeTextReader(reader) }
        var builder = TreeBuilder(part: part)
        var status = xmlTextReaderRead(reader)
        while status == 1 {
            try builder.read(XMLCursor(reader: reader))
            status = xmlTextReaderRead(reader)
        }
        guard status == 0, let root = builder.root else {
            throw .malformed(part: part, line: Int(xmlTextReaderGetParserLineNumber(reader)))
        }
        self = root
    }
}

/// Elements that are open, outermost first.
private struct TreeBuilder {
    let part: String
    private(set) var root: Element?
    private var open: [Element] = []
    private var count = 0

    private static let most = 1_000_000

    init(part: String) { self.part = part }

    mutating func read(_ cursor: XMLCursor) throws(OfficeError) {
        count += 1
        if count > Self.most { throw .tooLarge("\(part) has more than \(Self.most) elements") }
        switch xmlTextReaderNodeType(cursor.reader) {
        case 1: start(cursor)
        case 3, 4, 14: add(.text(cursor.value))
        case 5, 10: throw .declaresEntities(part: part)
        case 15: close()
        default: break
        }
    }

    private mutating func start(_ cursor: XMLCursor) {
        let isEmpty = xmlTextReaderIsEmptyElement(cursor.reader) == 1
        var element = Element(cursor.name)
        while xmlTextReaderMoveToNextAttribute(cursor.reader) == 1 {
            element.attributes.append(Element.Attribute(name: cursor.name, value: cursor.value))
        }
        open.append(element)
        if isEmpty { close() }
    }

    private mutating func close() {
        guard let closed = open.popLast() else { return }
        if open.isEmpty { root = closed } else { add(.element(closed)) }
    }

    private mutating func add(_ node: Element.Node) {
        if !open.isEmpty { open[open.count - 1].children.append(node) }
    }
}

/// The node at which the reader is.
private struct XMLCursor {
    let reader: OpaquePointer

    var value: String { String(xmlTextReaderConstValue(reader)) }

    var name: String {
        let local = String(xmlTextReaderConstLocalName(reader))
        guard let space = xmlTextReaderConstNamespaceUri(reader) else { return local }
        guard let prefix = Self.prefixes[String(space)] else {
            return xmlTextReaderConstPrefix(reader).map { String($0) + ":" + local } ?? local
        }
        return prefix.isEmpty ? local : prefix + ":" + local
    }

    /// Those of the transitional form, and of the strict one.
    private static let prefixes = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
        "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
        "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
        "http://schemas.openxmlformats.org/package/2006/relationships": "",
        "http://schemas.openxmlformats.org/package/2006/content-types": "",
        "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    ]
}

extension String {
    fileprivate init(_ characters: UnsafePointer<UInt8>?) {
        self = characters.map { String(cString: $0) } ?? ""
    }
}
