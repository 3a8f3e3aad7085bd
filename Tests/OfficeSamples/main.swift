import Foundation
import Office
import Redline
import RedlineSupport

// Writes documents for other programs to judge, below a folder: of each pair the redline, with remarks and without, both clean
// copies, and the lines that these must have.

func write(_ name: String, _ old: [Passage], _ new: [Passage], _ remarks: [Remark], to folder: URL) throws {
    let place = folder.appending(path: name)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    for (file, redline, remarks) in [
        ("redline", Redline(from: old, to: new), remarks), ("changes", Redline(from: old, to: new), []),
        ("old", Redline(from: old, to: old), []),
        ("new", Redline(from: new, to: new), []),
    ] {
        let document = WordDocument(
            redline, title: "Wijzigingen \(name)", author: "Jan de Boer", date: "2026-11-29",
            footer: "sha-256 0123456789abcdef", remarks: remarks)
        try Data(document.bytes()).write(to: place.appending(path: file + ".docx"))
    }
    try Data(old.lines.utf8).write(to: place.appending(path: "old.tsv"))
    try Data(new.lines.utf8).write(to: place.appending(path: "new.tsv"))
}

let folder = URL(filePath: CommandLine.arguments[1])
try write("statement", StatementPair.old, StatementPair.new, StatementPair.remarks, to: folder)
for seed in 1...(Int(CommandLine.arguments.dropFirst(2).first ?? "") ?? 12) {
    var generator = DocumentGenerator(seed: UInt64(seed))
    let old = generator.document(count: 25)
    let new = generator.changed(old, oneIn: 1 + seed % 4)
    try write(
        "random-\(seed)", old, new, [Remark(["Let op: <&>"], on: .old(0)), Remark(["En hier"], on: .new(3))], to: folder
    )
}
let register = Spreadsheet(
    [
        .init(
            "Register", rows: [["Doel", "Grondslag"], ["=1+1", "toestemming <b> & \"zo\"\nen verder"], ["bezorgen"]]),
        .init("Ver/werkers", rows: [["Naam"], ["Plausibel Analytics Inc."]]),
    ], title: "Register", author: "Jan de Boer", date: "2026-11-29")
try Data(register.bytes()).write(to: folder.appending(path: "register.xlsx"))
