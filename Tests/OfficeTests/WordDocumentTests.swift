import Foundation
import Redline
import RedlineSupport
import Testing

@testable import Office

@Suite("Word documents, and what readers did in them")
struct WordDocumentTests {
    private static let author = "Jan de Boer"

    private static func bytes(_ redline: Redline, by author: String = Self.author) throws -> [UInt8] {
        try WordDocument(redline, title: "Titel", author: author, date: "2026-11-29", footer: "hash").bytes()
    }

    @Test("the same input gives the same bytes")
    func deterministic() throws {
        let redline = Redline(from: StatementPair.old, to: StatementPair.new)
        #expect(try Self.bytes(redline) == Self.bytes(redline))
    }

    @Test("at the foot of each page stand the lines that are given, below that with its number")
    func footer() throws {
        let document = WordDocument(
            Redline(from: [], to: []), title: "", author: "", date: nil, footer: "boven", ["oud", "nieuw"])
        let footer = try ForeignArchive(document.bytes()).file("word/footer.xml")
        let lines = String(decoding: footer, as: UTF8.self).components(separatedBy: "</w:p>").dropLast()
        #expect(lines.count == 3)
        #expect(zip(lines, ["boven", "oud", "nieuw"]).allSatisfy { $0.contains($1) })
    }

    @Test("a date that is none is refused", arguments: ["29-11-2026", "2026-13-01", "2026-11-29T12:00", ""])
    func dates(date: String) throws {
        let document = WordDocument(Redline(from: [], to: []), title: "", author: "", date: date, footer: "")
        #expect(throws: OfficeError.invalidDate(date)) { try document.bytes() }
    }

    @Test("a document that comes back as it was sent has nothing to tell", arguments: 0..<20)
    func untouched(seed: Int) throws {
        var generator = DocumentGenerator(seed: UInt64(seed))
        let old = generator.document(count: 20)
        let redline = Redline(from: old, to: generator.changed(old, oneIn: 1 + seed % 4))
        let edits = try WordEdits(Self.bytes(redline), of: redline, by: Self.author)
        #expect(edits.passages == [])
        #expect(edits.added == [])
    }

    @Test("in a copy with all accepted every change is told as accepted, with all rejected as rejected")
    func decisions() throws {
        let (old, new) = (
            [Passage(.paragraph, "Wij bewaren dit 4 weken lang.")],
            [Passage(.paragraph, "Wij bewaren dit 6 weken lang.")]
        )
        let sent = Redline(from: old, to: new)
        let accepted = try WordEdits(Self.bytes(Redline(from: new, to: new)), of: sent, by: Self.author)
        #expect(accepted.passages.map(\.verdicts) == [[.init(deleted: "4", inserted: "6", decision: .accepted)]])
        let rejected = try WordEdits(Self.bytes(Redline(from: old, to: old)), of: sent, by: Self.author)
        #expect(rejected.passages.map(\.verdicts) == [[.init(deleted: "4", inserted: "6", decision: .rejected)]])
        #expect(rejected.passages.map(\.accepted) == ["Wij bewaren dit 4 weken lang."])
    }

    @Test("changes by another author are the reader's own")
    func ownEdits() throws {
        let (old, new) = (
            [Passage(.paragraph, "Wij bewaren dit 4 weken lang.")],
            [Passage(.paragraph, "Wij bewaren dit 2 weken lang.")]
        )
        let sent = Redline(from: old, to: old)
        let edits = try WordEdits(Self.bytes(Redline(from: old, to: new), by: "mr. Vos"), of: sent, by: Self.author)
        #expect(
            edits.passages.map(\.edits) == [
                [.init(deleted: "4", inserted: "2", author: "mr. Vos", date: "2026-11-29T00:00:00Z")]
            ])
        #expect(edits.passages.map(\.accepted) == ["Wij bewaren dit 2 weken lang."])
        #expect(edits.passages.map(\.rejected) == ["Wij bewaren dit 2 weken lang."])
    }

    @Test("what was changed without being tracked is found too")
    func untracked() throws {
        let sent = Redline(
            from: [Passage(.paragraph, "Wij bewaren dit 4 weken lang.")],
            to: [Passage(.paragraph, "Wij bewaren dit 6 weken lang.")])
        let came = [Passage(.paragraph, "Wij bewaren dit 8 weken lang.")]
        let edits = try WordEdits(Self.bytes(Redline(from: came, to: came)), of: sent, by: Self.author)
        #expect(edits.passages.map(\.verdicts) == [[.init(deleted: "4", inserted: "6", decision: .overwritten)]])
        #expect(edits.passages.map(\.edits) == [[.init(deleted: "6", inserted: "8", author: nil, date: nil)]])
    }

    @Test("comments of readers are told with the words that they are about")
    func comments() throws {
        let document = [Passage(.paragraph, "Wij bewaren dit 4 weken lang.")]
        let redline = Redline(from: document, to: document)
        let bytes = try WordDocument(
            redline, title: "", author: "mr. Vos", date: "2026-11-30T10:00:00Z", footer: "",
            remarks: [Remark(["Waarom 4 weken?", "Zie art. 5."], on: .new(0))]
        ).bytes()
        let edits = try WordEdits(bytes, of: redline, by: Self.author)
        #expect(
            edits.passages.map(\.comments) == [
                [
                    .init(
                        author: "mr. Vos", date: "2026-11-30T10:00:00Z", text: "Waarom 4 weken?\nZie art. 5.",
                        quoted: "Wij bewaren dit 4 weken lang.")
                ]
            ])
    }

    @Test("other files are refused, and say what they are")
    func refusals() throws {
        let redline = Redline(from: [], to: [Passage(.paragraph, "Iets.")])
        #expect(throws: OfficeError.notArchive) { try WordEdits(Array("Dag".utf8), of: redline, by: "") }
        #expect(throws: OfficeError.notArchive) { try WordEdits([], of: redline, by: "") }
        let broken = Array(try Self.bytes(redline).dropLast(400))
        #expect(throws: OfficeError.notArchive) { try WordEdits(broken, of: redline, by: "") }
        let sheet = try Spreadsheet([.init("a", rows: [["b"]])], title: "", author: "", date: "2026-11-29").bytes()
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
        #expect(throws: OfficeError.otherFormat(type)) { try WordEdits(sheet, of: redline, by: "") }
        let empty = Redline(from: [], to: [])
        #expect(throws: OfficeError.unrelated) { try WordEdits(Self.bytes(empty), of: redline, by: "") }
    }

    @Test("any change of a byte is read or refused, without a trap", arguments: 0..<150)
    func corrupted(seed: Int) throws {
        let redline = Redline(from: StatementPair.old, to: StatementPair.new)
        var bytes = try Self.bytes(redline)
        var generator = DocumentGenerator(seed: UInt64(seed))
        for _ in 0...generator.number(below: 4) {
            bytes[generator.number(below: bytes.count)] = UInt8(generator.number(below: 256))
        }
        #expect(throws: Never.self) {
            do { _ = try WordEdits(bytes, of: redline, by: Self.author) } catch is OfficeError {}
        }
    }
}
