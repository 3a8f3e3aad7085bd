import JSONText

/// Places in the way SARIF writes them.
struct SARIFLocations {
    let files: SourceFiles

    func json(_ location: Location) -> JSON { .object(members(location)) }

    /// A note without a place is a location with a message only, which SARIF allows.
    func json(_ note: Diagnostic.Note) -> JSON {
        var members = note.location.map(members) ?? [:]
        members["message"] = ["text": .text(note.message)]
        return .object(members)
    }

    private func members(_ location: Location) -> [String: JSON] {
        let physical = JSON.sparse([
            "artifactLocation": ["uri": .text(Self.uri(location.file))],
            "region": region(location),
        ])
        let logical = location.keyPath.map { JSON.list([["fullyQualifiedName": .text($0)]]) }
        return ["physicalLocation": physical, "logicalLocations": logical].compactMapValues(\.self)
    }

    private func region(_ location: Location) -> JSON? {
        guard let line = location.line, line >= 1 else { return nil }
        let column = files.line(at: location)?.utf16Column
        return .sparse(["startLine": .number(line), "startColumn": column.map(JSON.number)])
    }

    /// The address of a page on the web is one by itself.
    private static func uri(_ file: String) -> String {
        ["https://", "http://"].contains(where: file.hasPrefix) ? file : relativeURI(file)
    }

    /// A path as a relative reference of RFC 3986. The colon is escaped as well, as `a:b` would be read as a scheme.
    static func relativeURI(_ path: String) -> String {
        if path.utf8.allSatisfy(isUnreserved) { return path }
        return path.utf8.map { isUnreserved($0) ? String(Unicode.Scalar($0)) : URIText.percentEncoded($0) }.joined()
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": true
        default: false
        }
    }
}
