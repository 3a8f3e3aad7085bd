/// A part of an office file, with its type and how others refer to it.
struct Part {
    /// Its path in the archive.
    let path: String
    let type: String
    let root: Element
}

/// What one part refers to: other parts, and addresses.
struct Relationships {
    private var entries: [Element] = []

    /// The id by which the part refers to it.
    mutating func add(_ type: String, _ target: String, isExternal: Bool = false) -> String {
        let id = "rId\(entries.count + 1)"
        var entry = Element(
            "Relationship",
            ["Id": id, "Type": type.contains("/") ? type : Namespace.relationships + "/" + type, "Target": target])
        if isExternal { entry.attributes.append(Element.Attribute(name: "TargetMode", value: "External")) }
        entries.append(entry)
        return id
    }

    var root: Element { Element("Relationships", ["xmlns": Namespace.package + "/relationships"], entries) }
}

enum Namespace {
    static let package = "http://schemas.openxmlformats.org/package/2006"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let coreProperties = package + "/metadata/core-properties"
}

/// An office file: its parts, with what leads from one to another.
struct OfficePackage {
    var parts: [Part]
    /// By the path of the part that refers; that of the file itself is empty.
    var relationships: [(path: String, relationships: Relationships)]

    func bytes() throws(OfficeError) -> [UInt8] {
        let references = relationships.map {
            Archive.File(name: Self.path(ofRelationsOf: $0.path), bytes: $0.relationships.root.file())
        }
        let files = parts.map { Archive.File(name: $0.path, bytes: $0.root.file()) }
        return try Archive(files: [Archive.File(name: "[Content_Types].xml", bytes: types.file())] + references + files)
            .bytes()
    }

    private static func path(ofRelationsOf path: String) -> String {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return folder + "_rels/" + path.dropFirst(folder.count) + ".rels"
    }

    private var types: Element {
        let defaults = [
            Element(
                "Default",
                ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
            Element("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        ]
        let overrides = parts.map { Element("Override", ["PartName": "/" + $0.path, "ContentType": $0.type]) }
        return Element("Types", ["xmlns": Namespace.package + "/content-types"], defaults + overrides)
    }
}

extension OfficePackage {
    /// Title, author and, where it is known, date, as each office program shows them; and the parts to which the file itself refers.
    init(main: Part, title: String, author: String, date: String?) {
        let core = Part(
            path: "docProps/core.xml", type: "application/vnd.openxmlformats-package.core-properties+xml",
            root: Self.properties(title: title, author: author, date: date))
        let application = Part(
            path: "docProps/app.xml", type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            root: Element(
                "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"],
                [Element("Application", text: "Verklaar")]))
        var file = Relationships()
        _ = file.add("officeDocument", main.path)
        _ = file.add(Namespace.package + "/relationships/metadata/core-properties", core.path)
        _ = file.add("extended-properties", application.path)
        self.init(parts: [core, application, main], relationships: [("", file)])
    }

    private static func properties(title: String, author: String, date: String?) -> Element {
        let dates = date.map { date in
            ["dcterms:created", "dcterms:modified"].map {
                Element($0, ["xsi:type": "dcterms:W3CDTF"], text: date)
            }
        }
        return Element(
            "cp:coreProperties",
            [
                "xmlns:cp": Namespace.coreProperties, "xmlns:dc": "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms": "http://purl.org/dc/terms/", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            ],
            [
                Element("dc:title", text: title), Element("dc:creator", text: author),
                Element("dc:language", text: "nl-NL"),
                Element("cp:lastModifiedBy", text: author),
            ] + (dates ?? []))
    }
}

/// A moment as office files have it: `2026-11-29T00:00:00Z`.
struct Moment {
    let text: String

    /// - Parameter text: a date, or a date with a time in UTC.
    init(_ text: String) throws(OfficeError) {
        let isDate = text.wholeMatch(of: /\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])/.asciiOnlyDigits()) != nil
        let moment = /\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ/.asciiOnlyDigits()
        guard isDate || text.wholeMatch(of: moment) != nil else { throw .invalidDate(text) }
        self.text = isDate ? text + "T00:00:00Z" : text
    }
}
