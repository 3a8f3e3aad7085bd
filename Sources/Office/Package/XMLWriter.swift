import CXML

extension Element {
    /// The element as a file, by libxml2, which escapes what must be escaped.
    func file() -> [UInt8] {
        let buffer = xmlBufferCreate()
        defer { xmlBufferFree(buffer) }
        let writer = xmlNewTextWriterMemory(buffer, 0)
        xmlTextWriterStartDocument(writer, "1.0", "UTF-8", "yes")
        write(to: writer)
        xmlTextWriterEndDocument(writer)
        xmlFreeTextWriter(writer)
        return Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: Int(xmlBufferLength(buffer))))
    }

    private func write(to writer: OpaquePointer?) {
        xmlTextWriterStartElement(writer, name)
        for attribute in attributes {
            xmlTextWriterWriteAttribute(writer, attribute.name, attribute.value.withLegalCharacters)
        }
        for child in children {
            switch child {
            case .element(let element): element.write(to: writer)
            case .text(let text): xmlTextWriterWriteString(writer, text.withLegalCharacters)
            }
        }
        xmlTextWriterEndElement(writer)
    }
}

extension String {
    /// XML has no place for most control characters, not even escaped: U+FFFD stands for those.
    fileprivate var withLegalCharacters: String {
        let isLegal = { (scalar: Unicode.Scalar) in
            scalar.value >= 0x20 && scalar.value != 0xfffe && scalar.value != 0xffff
                || "\t\n\r".unicodeScalars.contains(scalar)
        }
        if unicodeScalars.allSatisfy(isLegal) { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { isLegal($0) ? $0 : "\u{fffd}" }))
    }
}
