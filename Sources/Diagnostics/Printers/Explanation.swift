extension Diagnostic {
    /// `accepted error` or `warning`.
    var label: String { acceptance == nil ? severity.rawValue : "accepted \(severity.rawValue)" }

    /// What follows the message: what the law asks, the related places, and what to do. One line each.
    var explanation: [String] { [ground].compactMap(\.self) + notes.map(\.description) + [remedy].compactMap(\.self) }

    /// `AVG art. 6 lid 1, AVG art. 13 lid 1 onder c: every purpose rests on one of six grounds.`
    public var ground: String? {
        let parts = [provisions.map(\.description).joined(separator: ", "), reason ?? ""].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
}

extension Diagnostic.Note: CustomStringConvertible {
    /// `note: the purpose is here (content/Wizz.swift:41)`
    public var description: String { "note: \(message)" + (location.map { " (\($0))" } ?? "") }
}

extension Diagnostic.Acceptance: CustomStringConvertible {
    /// `accepted until 2027-11-21: the reason`
    public var description: String { "accepted until \(until): \(reason)" }
}
