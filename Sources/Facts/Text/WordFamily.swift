import Texts

/// A Dutch word in all its endings, and in its compounds with what records are called: "patiënt" stands in "patiënten" and
/// "patiëntgegevens", and neither in "patiëntenportaal" nor in "expatiënt".
public struct WordFamily: Sendable {
    let stem: String
    let scope: Scope

    /// Which words count.
    public enum Scope: Sendable {
        case word
        case records
        case wordAndRecords

        fileprivate var hasWord: Bool { self != .records }
        fileprivate var hasRecords: Bool { self != .word }
    }

    /// Whether a word, in small letters, belongs to it.
    func holds(_ word: String) -> Bool {
        guard word.utf8.first == stem.utf8.first, word.hasPrefix(stem) else { return false }
        let rest = word.dropFirst(stem.count)
        if scope.hasWord && Self.endings.contains(String(rest)) { return true }
        return scope.hasRecords
            && Self.joints.contains { joint in
                rest.hasPrefix(joint) && Self.records.contains { rest.dropFirst(joint.count).hasPrefix($0) }
            }
    }

    private static let endings: Set<String> = ["", "e", "s", "en", "n", "ën"]
    private static let joints = ["", "s", "en", "n", "e"]
    /// Beginnings of what records are called, at the end of a compound.
    private static let records = [
        "gegeven", "dossier", "registratie", "informatie", "verklaring", "status", "historie", "geschiedenis",
        "uitslag",
        "rapport", "formulier", "melding", "nummer", "verleden", "beeld", "duur", "overzicht", "document",
    ]
}

extension [WordFamily] {
    public init(_ stems: String, _ scope: WordFamily.Scope = .wordAndRecords) {
        self = stems.split(separator: " ").map { WordFamily(stem: String($0), scope: scope) }
    }

    /// Whether one of the words of a text belongs to one of them.
    public func hold(_ text: String) -> Bool { hold(anyOf: text.smallWords) }

    public func hold(anyOf words: [String]) -> Bool { words.contains { word in contains { $0.holds(word) } } }
}
