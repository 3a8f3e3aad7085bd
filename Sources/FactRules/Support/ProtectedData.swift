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
        let texts = texts.map { (text: $0, words: $0.smallWords) }
        return allCases.filter { kind in texts.contains { kind.isNamed(by: $0.words, of: $0.text) } }
    }

    private func isNamed(by words: [String], of text: String) -> Bool {
        switch self {
        case .nationalNumber: Self.numbers.hold(anyOf: words) && !text.isLackingNumber
        case .offences: Self.crimes.hold(anyOf: words) || Self.haveCrimePhrase(words)
        case .identityCopy: Self.areOfIdentityCopy(words) && !text.isLackingNumber
        }
    }

    /// Whether words are of a copy of an identity document with all that stands on it.
    private static func areOfIdentityCopy(_ words: [String]) -> Bool {
        let isCopied = words.contains(where: isCopy)
        return words.contains { word in
            guard let document = documents.first(where: word.hasPrefix) else { return false }
            return isCopied || copies.contains { word.dropFirst(document.count).contains($0) }
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

    private static let numbers = [WordFamily](
        "burgerservicenummer bsn sofinummer onderwijsnummer pgn")
    private static let crimes = [WordFamily](
        "straf strafblad strafblade strafrechtelijk strafzaak strafzaken vog veroordeling delict detentie antecedent")
    private static let crimePhrases = [
        "strafbare feiten", "strafbaar feit", "omtrent het gedrag", "omtrent gedrag", "justitiële gegevens",
        "justitiële documentatie", "strafrechtelijk verleden",
    ].map { " \($0) " }

    private static func haveCrimePhrase(_ words: [String]) -> Bool {
        " \(words.joined(separator: " ")) ".mentions(crimePhrases)
    }
}

extension DataCategory {
    /// What its own words name, whatever nature it is given.
    var namedProtectedData: [ProtectedData] { ProtectedData.named(in: [label] + examples) }
}

extension String {
    /// Whether it says that the number was left out, or made unreadable.
    fileprivate var isLackingNumber: Bool {
        mentions(["zonder bsn", "zonder burgerservice", "geen bsn", "geen burgerservice"])
            || mentions(["afgeschermd", "afgedekt", "onleesbaar", "onzichtbaar", "doorgehaald", "weggelakt"])
    }
}
