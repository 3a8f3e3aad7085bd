import Diagnostics
import Facts
import Texts

extension Rule {
    static let labelClaims = Rule(
        .labelClaims, .consistency, .error,
        title: "A text in the facts says more than its place allows",
        provisions: [],
        checked: nil,
        why: "what a text claims by itself, no rule judges and no check compares.",
        remedy: """
            Keep to the words that belong there; say the rest as a fact of its own, such as \
            \(swift: "NoNewsletter()", json: #""newsletter": {"none": true}"#) or \
            \(swift: "NoAccess(...)", json: #""noAccess": [{"party": "...", "object": "..."}]"#).
            """,
        dutch: Dutch(
            "Een tekst in de feiten zegt meer dan zijn plaats toelaat",
            why: "wat een tekst uit zichzelf beweert, wordt door geen regel beoordeeld en nergens vergeleken.",
            remedy: "Houd het bij de woorden die daar horen; leg de rest vast als een eigen feit."),
        foundIn: [
            "a promise in a label",
            "a sentence behind a label",
            "a party that is a denial",
            "what is told of a party behind its name",
        ],
        notFoundIn: [
            "a plain label",
            "what people miss who don't give their data",
            "names of organisations, whatever their words mean",
            "an abbreviation inside a name",
            "a word that holds another",
        ]
    ) { _, shared in
        shared.texts.compactMap { text, fact in
            guard let claim = LabelText.claim(in: text.text, mayDeny: text.form.mayDeny) else { return nil }
            let maySayNo = fact is Denial || fact is RightsProcedure || text.isLegalName
            return maySayNo ? nil : Finding("\(text.text.quoted) holds \(claim)", at: fact, text: text.text)
        }
    }
}

extension TextForm {
    /// What follows for people who don't give their data is, more often than not, that something does not happen.
    fileprivate var mayDeny: Bool { place?.form == .consequence }
}

/// What a text should leave to the sentences that it stands in.
private enum LabelText {
    /// - Parameter mayDeny: whether it may say that something does not happen.
    static func claim(in text: String, mayDeny: Bool) -> String? {
        let refused = mayDeny ? otherNegations : negations
        if text.mentions(refused), let word = text.smallWords.first(where: refused.contains) {
            return "the word \"\(word)\""
        }
        if endsSentenceInside(text) { return "the end of a sentence" }
        return nil
    }

    private static let negations = ["niet", "geen", "niets"] + otherNegations
    private static let otherNegations = ["nooit", "niemand", "nergens", "nimmer", "noch", "uitsluitend"]

    /// A mark, white space and a capital, unless the mark belongs to an initial or to an abbreviation of three letters.
    private static func endsSentenceInside(_ text: String) -> Bool {
        guard text.utf8.contains(where: isMark) else { return false }
        let words = text.split(whereSeparator: \.isWhitespace)
        return zip(words, words.dropFirst()).contains { word, next in
            guard let mark = word.last, ".?!".contains(mark), next.first?.isUppercase ?? false else { return false }
            let stem = word.dropLast().split(separator: ".").last ?? ""
            return mark != "." || stem.count > 3
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }
}
