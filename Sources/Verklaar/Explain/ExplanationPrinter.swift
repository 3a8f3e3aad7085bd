import Diagnostics

/// Prints what lies behind a line.
public enum ExplanationPrinter {
    /// - Parameter subject: how the line was named, as `FILE:LINE`.
    public static func text(_ explanation: LineExplanation, at subject: String) -> String {
        let parts =
            explanation.claims.map(text) + explanation.ownWords.map(text)
            + explanation.silent.map { text($0, at: subject) }
            + (explanation.findings.isEmpty ? [] : [text(explanation.findings)])
        if !parts.isEmpty { return parts.joined(separator: "\n") }
        let above = explanation.above.map { "\nThe nearest fact above begins at \($0).\n" } ?? ""
        return "\(subject): no claim stands here, and none follows from it\n" + above
    }

    private static func text(_ explanation: Explanation) -> String {
        let lines = [
            "\"\(explanation.sentence)\"",
            "  claim: \(explanation.claim.kind.id)",
            explanation.page.map { "  page: \($0)" },
            "  fact: \(explanation.fact?.description ?? "none: no fact says this")",
            explanation.provisions.isEmpty
                ? nil : "  provision: \(explanation.provisions.map(\.description).joined(separator: ", "))",
        ]
        return lines.compactMap(\.self).map { $0 + "\n" }.joined()
    }

    private static func text(_ words: OwnWordsExplanation) -> String {
        let lines = [
            "\"\(words.sentence)\"", "  own words: no rule has judged them", "  page: \(words.page)",
            "  fact: \(words.fact?.description ?? "none")",
        ]
        return lines.map { $0 + "\n" }.joined()
    }

    private static func text(_ fact: SilentFact, at subject: String) -> String {
        let what = fact.isNeverPublished ? "judged, never published" : "no claim follows from it by itself"
        return "\(subject): \(fact.name): \(what)\n"
    }

    private static func text(_ findings: [Diagnostic]) -> String {
        findings.map { finding in
            let acceptance = finding.acceptance.map { ", accepted until \($0.until)" } ?? ""
            return "  \(finding.severity.rawValue)\(acceptance): \(finding.message) [\(finding.rule.rawValue)]\n"
        }.joined()
    }
}
