/// The parts of a Word document that hold what people write.
struct WordFile {
    let document: Element
    let comments: [Element]

    init(_ bytes: [UInt8]) throws(OfficeError) {
        let archive = try ForeignArchive(bytes)
        let path = try Self.documentPath(archive)
        document = try Element(parsing: archive.file(path), part: path)
        if document.name != "w:document" { throw .missingPart("w:document") }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let references = folder + "_rels/" + path.dropFirst(folder.count) + ".rels"
        guard archive.has(references) else {
            comments = []
            return
        }
        let target = try Element(parsing: archive.file(references), part: references).target("comments")
        guard let target, archive.has(Self.path(target, from: folder)) else {
            comments = []
            return
        }
        let part = Self.path(target, from: folder)
        comments = try Element(parsing: archive.file(part), part: part).elements.filter { $0.name == "w:comment" }
    }

    private static func documentPath(_ archive: borrowing ForeignArchive) throws(OfficeError) -> String {
        let types = "[Content_Types].xml"
        guard archive.has(types) else {
            throw archive.has("mimetype") ? .otherFormat("an OpenDocument file or a book") : .missingPart(types)
        }
        let (root, references) = (try Element(parsing: archive.file(types), part: types), "_rels/.rels")
        guard let target = try Element(parsing: archive.file(references), part: references).target("officeDocument")
        else {
            throw .missingPart("officeDocument")
        }
        let path = path(target, from: "")
        let type = root.elements.first { $0["PartName"] == "/" + path }?["ContentType"] ?? "of no known type"
        guard type == WordDocument.type("document.main") else { throw .otherFormat(type) }
        return path
    }

    /// Of a part, as another refers to it.
    private static func path(_ target: String, from folder: String) -> String {
        target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
}

extension Element {
    /// Of the reference of a kind.
    fileprivate func target(_ kind: String) -> String? {
        elements.first { $0["Type"]?.hasSuffix("/relationships/" + kind) ?? false }?["Target"]
    }
}
