import Diagnostics
import Facts
import Verklaar

/// Whether findings about a changed page name the fact behind the text that changed, and show that text.
struct TextEvidence {
    let mutant: Mutant
    let source: Source

    func quality(of findings: [Diagnostic]) -> (namesFact: Bool, showsValue: Bool)? {
        if findings.isEmpty { return nil }
        let facts = Set(claims.compactMap(\.fact))
        let isThere =
            (facts.isEmpty || mutant.isAboutPlace) && findings.contains { isAtPlace($0) || isAboutOwnWords($0) }
        if facts.isEmpty { return (isThere, isThere) }
        let right = findings.filter { $0.notes.contains { $0.location.map(facts.contains) ?? false } }
        return (isThere || !right.isEmpty, isThere || right.contains(where: shows))
    }

    /// What the page says at the place that changed.
    private var claims: [Explanation] { mutant.subject.map { source.claims(at: $0) } ?? [] }

    /// The whole sentence, or the words that changed.
    private func shows(_ finding: Diagnostic) -> Bool {
        let shown = ([finding.message] + finding.notes.map(\.message)).joined(separator: "\n")
        return claims.contains { shown.contains($0.sentence) } || words.contains { shown.contains($0) }
    }

    /// The words that changed, as they stood there.
    private var words: [String] {
        mutant.edits.map { VisibleWords(source).text(around: $0.range) }.filter { !$0.isEmpty }
    }

    /// Own words make no claim: the finding itself names the fact that has them.
    private func isAboutOwnWords(_ finding: Diagnostic) -> Bool {
        finding.notes.contains { $0.message == "own words" } && shows(finding)
    }

    /// Whether one of the findings lies where the text changed.
    func isAtPlace(_ findings: [Diagnostic]) -> Bool { findings.contains { isAtPlace($0) } }

    private func isAtPlace(_ finding: Diagnostic) -> Bool {
        guard let line = finding.location?.line, finding.location?.file == source.page.file else { return false }
        return newLines.contains { $0.contains(line) }
    }

    /// The lines of what was put in, in the changed page; where nothing was, the line from which it went.
    private var newLines: [ClosedRange<Int>] {
        var added = 0
        return mutant.edits.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { edit in
            let first = source.position(of: edit.range.lowerBound).line + added
            let breaks = edit.replacement.count { $0 == 0x0A }
            added += breaks - source.bytes[edit.range].count { $0 == 0x0A }
            return first...first + breaks
        }
    }
}
