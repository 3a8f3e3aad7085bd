import Diagnostics

/// Prints what lies behind a line.
public enum ExplanationPrinter {
    /// - Parameter subject: how the line was named, as `FILE:LINE`.
    public static func text(_ explanation: LineExplanation, at subject: String) -> String {
        let stated = explanation.claims.map { text($0) } + explanation.ownWords.map(text)
        let naming = explanation.naming.map { text($0, isNaming: true) }
        let silent = explanation.silent.map { text($0, at: subject, isNamed: !naming.isEmpty) }
        let findings = explanation.findings.isEmpty ? [] : [text(explanation.findings)]
        let parts = stated + naming + silent + findings
        if !parts.isEmpty { return parts.joined(separator: "\n") }
        let nearby = [
            explanation.above.map { "The nearest fact above begins at \($0.place): \($0.name).\n" },
            explanation.below.map { "The nearest fact below begins at \($0.place): \($0.name).\n" },
        ].compactMap(\.self)
        return "\(subject): no claim stands here, and none follows from it\n" + (nearby.isEmpty ? "" : "\n")
            + nearby.joined()
    }

    /// - Parameter isNaming: whether the fact is another than the one that was asked for.
    private static func text(_ explanation: Explanation, isNaming: Bool = false) -> String {
        let fact = explanation.fact?.description ?? "none: no fact says this"
        let lines = [
            "\"\(explanation.sentence)\"",
            "  claim: \(explanation.claim.kind.id)",
            explanation.page.map(text),
            "  fact: \(fact)\(isNaming ? ", which names this one" : "")",
            explanation.provisions.isEmpty
                ? nil : "  provision: \(explanation.provisions.map(\.description).joined(separator: ", "))",
        ]
        return lines.compactMap(\.self).map { $0 + "\n" }.joined()
    }

    private static func text(_ page: Location) -> String {
        page.line == nil ? "  page: \(page.file) does not say so; `make` publishes it" : "  page: \(page)"
    }

    private static func text(_ words: OwnWordsExplanation) -> String {
        let lines = [
            "\"\(words.sentence)\"", "  own words: no rule has judged them", text(words.page),
            "  fact: \(words.fact?.description ?? "none")",
        ]
        return lines.map { $0 + "\n" }.joined()
    }

    private static func text(_ fact: SilentFact, at subject: String, isNamed: Bool) -> String {
        let what =
            fact.isNeverPublished
            ? "judged, never published"
            : !fact.isSilent
                ? "not all of it is published"
                : isNamed ? "told where other facts name it" : "no claim follows from it by itself"
        return "\(subject): \(fact.name): \(what)\n" + fact.reasons.map { "  \($0)\n" }.joined()
    }

    private static func text(_ findings: [Diagnostic]) -> String {
        findings.map { finding in
            let acceptance = finding.acceptance.map { ", accepted until \($0.until)" } ?? ""
            return "  \(finding.severity.rawValue)\(acceptance): \(finding.message) [\(finding.rule.rawValue)]\n"
        }.joined()
    }
}
