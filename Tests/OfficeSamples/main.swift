import Foundation
import Office
import Redline
import RedlineSupport

// Documents for other programs to judge.
//
// usage: OfficeSamples write FOLDER COUNT    of each pair the redline, with remarks and without, both clean copies, and the lines
//                                            that these must have; and a workbook
//        OfficeSamples read FOLDER COUNT FILE   what WordEdits finds in FILE, which came back, of each pair

struct Pair {
    let name: String
    let old: [Passage]
    let new: [Passage]
    let remarks: [Remark]

    static let author = "Jan de Boer"

    static func all(_ count: Int) -> [Pair] {
        let statement = Pair(
            name: "statement", old: StatementPair.old, new: StatementPair.new, remarks: StatementPair.remarks)
        return [statement] + (0..<count).map { Pair(seed: $0 + 1) }
    }

    func write(to folder: URL) throws {
        let place = folder.appending(path: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let redline = Redline(from: old, to: new)
        for (file, redline, remarks) in [
            ("redline", redline, remarks), ("changes", redline, []), ("old", Redline(from: old, to: old), []),
            ("new", Redline(from: new, to: new), []),
        ] {
            let document = WordDocument(
                redline, title: "Wijzigingen \(name)", author: Self.author, date: "2026-11-29",
                footer: "sha-256 0123456789abcdef", remarks: remarks)
            try Data(document.bytes()).write(to: place.appending(path: file + ".docx"))
        }
        try Data(old.lines.utf8).write(to: place.appending(path: "old.tsv"))
        try Data(new.lines.utf8).write(to: place.appending(path: "new.tsv"))
    }

    /// The decisions that were found, and how many edits.
    func read(_ file: String, in folder: URL) throws -> String {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name).appending(path: file)))
        let edits = try WordEdits(bytes, of: Redline(from: old, to: new), by: Self.author)
        let decisions = Set(edits.passages.flatMap(\.verdicts).map { "\($0.decision)" }).sorted()
        let count = edits.passages.map(\.edits.count).reduce(0, +) + edits.added.count
        return "\(name)\t\(decisions.joined(separator: " "))\t\(count)"
    }
}

extension Pair {
    /// A paragraph without words is none: programs differ in what they leave of it.
    fileprivate init(seed: Int) {
        var generator = DocumentGenerator(seed: UInt64(seed))
        let old = generator.document(count: 25).filter { $0.kind.isRow || !$0.text.isEmpty }
        let new = generator.changed(old, oneIn: 1 + seed % 4).filter { $0.kind.isRow || !$0.text.isEmpty }
        self.init(
            name: "random-\(seed)", old: old, new: new,
            remarks: [Remark(["Let op: <&>"], on: .old(0)), Remark(["En hier"], on: .new(3))])
    }
}

let arguments = CommandLine.arguments
let folder = URL(filePath: arguments[2])
let pairs = Pair.all(Int(arguments[3]) ?? 0)
if arguments[1] == "write" {
    for pair in pairs { try pair.write(to: folder) }
    let register = Spreadsheet(
        [
            .init(
                "Register",
                rows: [["Doel", "Grondslag"], ["=1+1", "toestemming <b> & \"zo\"\nen verder"], ["bezorgen"]]),
            .init("Ver/werkers", rows: [["Naam"], ["Plausibel Analytics Inc."]]),
        ], title: "Register", author: Pair.author, date: "2026-11-29")
    try Data(register.bytes()).write(to: folder.appending(path: "register.xlsx"))
} else {
    for pair in pairs { print(try pair.read(arguments[4], in: folder)) }
}
