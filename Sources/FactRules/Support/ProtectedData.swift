import Facts
import Texts

/// Data that the law protects apart from those of AVG art. 9, with the words by which a label names them.
enum ProtectedData: CaseIterable {
    case nationalNumber
    case offences
    case identityCopy

    /// As a message names them.
    var name: String {
        switch self {
        case .nationalNumber: "a number by which the law identifies people"
        case .offences: "data on offences"
        case .identityCopy: "a copy of an identity document"
        }
    }

    /// The natures that a category with such data can have.
    var natures: [DataNature] {
        switch self {
        case .nationalNumber, .identityCopy: [.nationalIdentificationNumber]
        case .offences: [.criminalOffence]
        }
    }

    /// Those that one of the texts names.
    static func named(in texts: [String]) -> [ProtectedData] {
        allCases.filter { kind in texts.contains { kind.isNamed(in: $0) } }
    }

    private func isNamed(in text: String) -> Bool {
        switch self {
        case .nationalNumber: Self.numbers.hold(text) && !text.isLackingNumber
        case .offences:
            Self.crimes.hold(text) || text.holdsPhrase(anyOf: Self.crimePhrases)
        case .identityCopy: text.isIdentityCopy
        }
    }

    private static let numbers = [WordFamily](
        "burgerservicenummer bsn sofinummer onderwijsnummer pgn")
    private static let crimes = [WordFamily](
        "straf strafblad strafblade strafrechtelijk strafzaak strafzaken vog veroordeling delict detentie antecedent")
    private static let crimePhrases = [
        "strafbare feiten", "strafbaar feit", "omtrent het gedrag", "omtrent gedrag", "justitiële gegevens",
        "justitiële documentatie", "strafrechtelijk verleden",
    ]
}

extension DataCategory {
    /// What its own words name, whatever nature it is given.
    var namedProtectedData: [ProtectedData] { ProtectedData.named(in: [label] + examples) }
}

extension String {
    /// Whether one of the phrases stands in it as whole words, in small letters.
    func holdsPhrase(anyOf phrases: [String]) -> Bool {
        let words = " " + smallWords.joined(separator: " ") + " "
        return phrases.contains { words.contains(" \($0) ") }
    }

    /// Whether it is a copy of an identity document with all that stands on it.
    var isIdentityCopy: Bool {
        guard !isLackingNumber else { return false }
        let words = smallWords
        let isCopied = words.contains { Self.isCopy($0) }
        return words.contains { word in
            guard let document = Self.documents.first(where: word.hasPrefix) else { return false }
            return isCopied || Self.copies.contains { word.dropFirst(document.count).contains($0) }
        }
            || isCopied && words.contains("id") && words.contains { ["bewijs", "kaart", "document"].contains($0) }
    }

    private static func isCopy(_ word: String) -> Bool {
        word.hasSuffix("kopie") || word.hasPrefix("kopie")
            || ["scan", "scans", "afschrift", "afschriften"].contains(word)
    }

    private static let copies = ["kopie", "scan", "afschrift"]
    private static let documents = [
        "identiteitsbewij", "identiteitskaart", "identiteitsdocument", "legitimatie", "paspoort", "rijbewij",
        "verblijfsdocument", "verblijfsvergunning", "vreemdelingendocument",
    ]

    /// Whether it says that the number was left out, or made unreadable.
    fileprivate var isLackingNumber: Bool {
        mentions(["zonder bsn", "zonder burgerservice", "geen bsn", "geen burgerservice"])
            || mentions(["afgeschermd", "afgedekt", "onleesbaar", "onzichtbaar", "doorgehaald", "weggelakt"])
    }
}
