import Redline
import Testing

@testable import Office

@Suite("Files that were made to do harm, or by mistake")
struct HostileFileTests {
    private static let sent = Redline(from: [], to: [Passage(.paragraph, "Iets.")])

    /// A Word file with another main part.
    private static func file(_ document: [UInt8]) throws -> [UInt8] {
        let relations = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>
            """
        let types = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
            PartName="/word/document.xml" ContentType="\(WordDocument.type("document.main"))"/></Types>
            """
        let files = [
            Archive.File(name: "[Content_Types].xml", bytes: Array(types.utf8)),
            Archive.File(name: "_rels/.rels", bytes: Array(relations.utf8)),
            Archive.File(name: "word/document.xml", bytes: document),
        ]
        return try Archive(files: files).bytes()
    }

    private static func edits(_ document: String) throws -> WordEdits {
        try WordEdits(file(Array(document.utf8)), of: sent, by: "")
    }

    @Test("a part that unpacks to more than a document has is not unpacked whole")
    func zipBomb() throws {
        let bomb = try Self.file([UInt8](repeating: 0x20, count: 65 << 20))
        #expect(bomb.count < 100_000)
        #expect(throws: OfficeError.tooLarge("word/document.xml has more than 64 MB")) {
            try WordEdits(bomb, of: Self.sent, by: "")
        }
    }

    @Test("a document type is refused, and so are the entities in it")
    func entities() {
        #expect(throws: OfficeError.declaresEntities(part: "word/document.xml")) {
            try Self.edits("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>")
        }
    }

    @Test("what is no XML is refused with its line", arguments: ["", "<a>\n<b></a>", "<a>", "<a>&b;</a>", "\u{0}"])
    func malformed(text: String) {
        let line = text.contains("\n") ? 2 : 1
        #expect(throws: OfficeError.malformed(part: "word/document.xml", line: line)) { try Self.edits(text) }
    }

    @Test("elements in each other deeper than any document has are refused")
    func deep() {
        let depth = 100_000
        let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        #expect(throws: OfficeError.malformed(part: "word/document.xml", line: 1)) { try Self.edits(text) }
    }

    @Test("namespaces count, not prefixes; words outside all that was sent are the reader's own")
    func prefixes() throws {
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let edits = try Self.edits(
            """
            <x:document xmlns:x="\(space)"><x:body><x:p><x:bookmarkStart x:id="1" x:name="_p0_0"/><x:r><x:t>Iets.</x:t></x:r>\
            <x:bookmarkEnd x:id="1"/></x:p><x:p><x:r><x:t>Nog iets.</x:t></x:r></x:p></x:body></x:document>
            """)
        #expect(edits.passages.map(\.accepted) == ["Iets."])
        #expect(edits.passages.flatMap(\.verdicts).map(\.decision) == [.accepted])
        #expect(edits.added == [AddedParagraph(text: "Nog iets.", after: 0, author: nil, date: nil)])
    }
}
