import Claims
import Languages

/// Reads the text of a value, by the rules of a language.
struct ValueReader: Sendable {
    let rules: any ReadingRules

    /// Nothing where the text is no value of the type.
    func value(_ text: String, of type: ValueType) -> Value? {
        guard !text.isEmpty, !Self.hasSpaceAtEnds(text) else { return nil }
        switch type {
        case .text: return .text(text)
        case .heading: return .heading(text)
        case .purpose: return .purpose(text)
        case .list: return .list(rules.items(text, .all))
        case .choice: return .choice(rules.items(text, .any))
        case .term: return rules.term(text).map(Value.term)
        case .date: return rules.date(text).map(Value.date)
        case .month: return rules.month(text).map(Value.month)
        case .number: return Value.wholeNumber(text).map(Value.number)
        case .edition: return Self.isEdition(text) ? .edition(text) : nil
        case .telephone: return .telephone(text)
        case .email: return Self.isEmail(text) ? .email(text) : nil
        case .webAddress: return Self.isWebAddress(text) ? .webAddress(text) : nil
        case .document: return rules.document(text).map(Value.document)
        }
    }

    /// Bytes alone tell most texts that have none.
    private static func hasSpaceAtEnds(_ text: String) -> Bool {
        (text.utf8.first == 0x20 && text.first == " ") || (text.utf8.last == 0x20 && text.last == " ")
    }

    private static func isEdition(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { Value.wholeNumber($0) != nil }
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(" ") && text.last != "."
    }

    private static func isWebAddress(_ text: String) -> Bool {
        text.contains(".") && !text.contains(" ") && !text.contains("@") && text.last != "."
    }
}
