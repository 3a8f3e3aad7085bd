import Claims
import Diagnostics
import Facts
import Texts
import Verklaar

/// Whether findings about changed facts name the fact that changed, and show what changed in it.
struct FactEvidence {
    let edit: FactEdit
    /// What the unchanged pages say, with the facts behind it.
    let claims: [Explanation]
    let inspector: Inspector
    let changed: Organisation

    func quality(of findings: [Diagnostic]) -> (namesFact: Bool, showsValue: Bool)? {
        if findings.isEmpty { return nil }
        let right = findings.filter(names)
        return (!right.isEmpty, right.contains { shows($0) })
    }

    /// The facts that a finding may name: the one around the key that changed; and for what an organisation says of a
    /// list as a whole, its first element, for a list has no place of its own.
    private var wanted: Set<String> {
        Set(edit.owners + [Self.firstOfList[edit.path]].compactMap(\.self))
    }

    private static let firstOfList = [
        "subjectListing": "subjects[0]", "categoryListing": "categories[0]", "categoryModality": "categories[0]",
        "statutoryTermsFirst": "retention[0]",
    ]

    /// By the fact's place; a finding to which no fact belongs, by the line of the text that was made from it.
    private func names(_ finding: Diagnostic) -> Bool {
        let places = (finding.notes.map(\.location) + [finding.location]).compactMap(\.self)
        let facts = places.filter { $0.file.hasSuffix(".json") }
        if !facts.isEmpty { return facts.contains { wanted.contains($0.keyPath ?? "") } }
        return finding.location.map { place in old.contains { $0.page?.isOnLine(of: place) == true } } ?? false
    }

    /// What the unchanged pages say of the fact that changed, or that is no longer there.
    private var old: [Explanation] {
        claims.filter { claim in
            guard let path = claim.fact?.keyPath ?? (claim.fact == nil ? nil : "") else { return false }
            return wanted.contains(path) || isPart(path, of: edit.path)
        }
    }

    private func isPart(_ path: String, of whole: String) -> Bool {
        path == whole || path.hasPrefix(whole + ".") || path.hasPrefix(whole + "[")
    }

    /// A text shows by itself; what is no text, by the sentence that was or would be made from it.
    private func shows(_ finding: Diagnostic) -> Bool {
        let shown = ([finding.message] + finding.notes.map(\.message)).joined(separator: "\n")
        let texts = [edit.before, edit.after].compactMap { $0?.innerText }
        if finding.rule == .factIdle || finding.rule == .pageMissing { return true }
        if texts.contains(where: { shown.contains(displayed($0)) }) { return true }
        return old.contains { shown.contains($0.sentence) } || new.contains { shown.contains($0) }
    }

    private var new: [String] {
        let lines = Set(changed.allFacts.filter { wanted.contains($0.location?.keyPath ?? "") }.map(\.location))
        return inspector.sentences(of: changed, from: lines)
    }

    private func displayed(_ text: String) -> String {
        DisplayText.normalised(Alternates.resolved(text, for: changed.addressing))
    }
}

extension Location {
    func isOnLine(of other: Location) -> Bool { file == other.file && line == other.line }
}
