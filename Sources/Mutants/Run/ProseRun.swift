import Diagnostics
import Foundation
import Verklaar

/// Changes to an organisation's own words in content/prose, which the pages then no longer hold.
struct ProseRun {
    let root: URL
    let original: Original
    let file: String

    /// The runs of all prose of the site's own organisations.
    static func all(at root: URL, _ originals: [Original]) -> [ProseRun] {
        let folder = root.appendingPathComponent("content/prose").path
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
        return names.compactMap { name in
            originals.first { $0.isOwn && name.hasPrefix($0.name + ".") }.map {
                ProseRun(root: root, original: $0, file: "content/prose/" + name)
            }
        }
    }

    func outcomes() throws -> [Outcome] {
        let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return try lines.indices.filter { !lines[$0].isEmpty }.flatMap { index in
            try changes(of: lines[index]).map { try outcome(of: $0.0, lines, at: index, to: $0.1) }
        }
    }

    private func changes(of line: String) -> [(String, String)] {
        let words = WordingMutants.changes(of: line).filter { $0.0 != "addition" && !$0.0.hasPrefix("slot") }
        return words + (line.hasPrefix("#") ? [] : FalseSentences.all.map { ("added", line + " " + $0) })
    }

    private func outcome(of kind: String, _ lines: [String], at index: Int, to new: String) throws -> Outcome {
        var changed = lines
        changed[index] = new
        let bytes = Array(changed.joined(separator: "\n").utf8)
        let findings = try findings(in: bytes).filter(\.isFatal)
        let places = findings.flatMap { [$0.location] + $0.notes.map(\.location) }
        return Outcome(
            kind: "prose.\(kind)", verdict: findings.isEmpty ? .survived : .killed, findings: findings.count,
            namesFact: places.contains { $0?.file == file && $0?.line == index + 1 }, isOneThing: false,
            difference: Difference(
                place: "\(file):\(index + 1)", before: lines[index], after: new, note: FindingList.text(findings)))
    }

    private func findings(in bytes: [UInt8]) throws -> [Diagnostic] {
        do {
            let site = try Site(root: root, replacing: [file: bytes])
            return try site.judgeOwnWords(of: original.organisation)
                + original.pages.flatMap { try Inspector(site).findings(in: $0, of: original.organisation) }
        } catch let error as DiagnosticError {
            return error.diagnostics
        }
    }
}
