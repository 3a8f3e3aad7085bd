import Diagnostics
import Verklaar

/// Lets the check judge changed pages of one document of an organisation.
struct PageJudge {
    let inspector: DocumentInspector
    let original: Original

    func outcome(of mutant: Mutant, in source: Source) -> Outcome {
        var page = source.page
        page.bytes = source.bytes.applying(mutant.edits)
        let findings = inspector.findings(in: page)
        let fatal = findings.filter(\.isFatal)
        let isBroken = findings.contains { $0.rule == .inputRefused }
        let quality = TextEvidence(mutant: mutant, source: source).quality(of: fatal)
        return Outcome(
            kind: mutant.kind, verdict: isBroken ? .broken : fatal.isEmpty ? .survived : .killed,
            findings: fatal.count, namesFact: quality?.namesFact, showsValue: quality?.showsValue,
            isOneThing: mutant.isOneThing, difference: Difference(mutant, source, fatal, of: original.name))
    }
}

extension Difference {
    init(_ mutant: Mutant, _ source: Source, _ findings: [Diagnostic], of name: String = "site") {
        let first = mutant.edits.min { $0.range.lowerBound < $1.range.lowerBound } ?? Edit(at: 0, "")
        let position = source.position(of: first.range.lowerBound)
        let changed = Excerpt(source.bytes, first, others: mutant.edits.count - 1)
        place = "\(name): \(source.page.file):\(position.line):\(position.column)"
        before = changed.before
        after = changed.after
        note = findings.isEmpty ? nil : FindingList.text(findings)
    }
}

/// What stood around an edit, and what stands there now.
struct Excerpt {
    let before: String
    let after: String

    init(_ bytes: [UInt8], _ edit: Edit, others: Int) {
        let start = max(edit.range.lowerBound - 40, 0)
        let isLong = edit.range.count > 200
        let end = isLong ? min(start + 200, bytes.count) : min(edit.range.upperBound + 40, bytes.count)
        let (left, right) = (bytes[start..<edit.range.lowerBound], bytes[min(edit.range.upperBound, end)..<end])
        before = Self.visible(bytes[start..<end])
        after =
            Self.visible(left + edit.replacement.prefix(200) + right) + (others > 0 ? " (+\(others) elsewhere)" : "")
    }

    /// On one line, with characters that nobody sees written out.
    private static func visible(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: Array(bytes), as: UTF8.self).unicodeScalars.map { scalar in
            let isPlain = scalar.value >= 0x20 && scalar.properties.generalCategory != .format
            return isPlain ? String(scalar) : "\\u{\(String(scalar.value, radix: 16))}"
        }.joined()
    }
}
