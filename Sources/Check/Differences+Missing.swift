import Diagnostics

// What the page doesn't say.
extension Differences {
    /// What is missing together is one difference: what stands in a row, and what leads others with those of them.
    var missingGroups: [[Int]] {
        alignment.missing.runs { first, last, next in
            next == last + 1 || requirement(first).leading.map { requirement(next).context.starts(with: $0) } ?? false
        }
    }

    func missing(_ group: [Int]) -> Diagnostic {
        let others = group.dropFirst()
        let notes = others.prefix(Self.mostNotes).map {
            Diagnostic.Note("nor, with it: \"\(requirement($0).text)\"", at: requirement($0).origin)
        }
        let rest = others.count > Self.mostNotes ? ", nor \(others.count) more texts that belong behind it" : ""
        return finding(
            .textMissing, "the page does not say \"\(requirement(group[0]).text)\"\(rest)",
            at: place(of: group), about: [requirement(group[0])], notes)
    }

    private static let mostNotes = 9

    /// Where missing text belongs: at what hides it, if something does; else behind what the facts put before it.
    private func place(of group: [Int]) -> Location {
        let before = (0..<group[0]).reversed().lazy.compactMap { self.place(of: $0) }.first
        let after = ((group[group.count - 1] + 1)..<alignment.requirements.count).lazy.compactMap { self.place(of: $0) }
            .first
        let cause = reading.findings.lazy.filter { Self.hiding.contains($0.rule) }.compactMap(\.location).first {
            place in
            before.map { $0 < place } ?? true && after.map { place < $0 } ?? true
        }
        return cause ?? before ?? Location(file: reading.file, line: 1, column: 1)
    }

    /// Findings of what can keep text from being seen.
    private static let hiding: Set<RuleID> = [.textHidden, .rawHtml, .elementUnexpected, .serverMarkup]
}
