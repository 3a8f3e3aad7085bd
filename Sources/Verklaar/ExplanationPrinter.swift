import Diagnostics

/// Prints what lies behind a line.
public enum ExplanationPrinter {
    public static func text(_ explanations: [Explanation], at subject: String) -> String {
        if explanations.isEmpty { return "\(subject): no claim stands here, and none follows from it\n" }
        return explanations.map(text).joined(separator: "\n")
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
}
