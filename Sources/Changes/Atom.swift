import Claims
import Texts

/// The smallest part of a value that can change by itself: a text, an item of a list, a term.
///
/// Two that differ by a capital at the start or a full stop at the end are the same, since those follow from where in a sentence
/// a value stands; and so are two that differ by the form of address.
struct Atom: Hashable, Sendable {
    /// As it was written.
    let text: String
    /// Whether it is a name by which other sentences may speak of the same thing; a term or a number is not.
    let isName: Bool
    private let folded: String

    init(_ text: String, isName: Bool = true) {
        self.text = text
        self.isName = isName
        folded = Self.folded(text.withPlainQuotes)
    }

    static func == (left: Atom, right: Atom) -> Bool { left.folded == right.folded && left.isName == right.isName }
    func hash(into hasher: inout Hasher) { hasher.combine(folded) }

    private static func folded(_ text: String) -> String {
        let whole = text.hasSuffix(".") ? text.dropLast() : text[...]
        if whole.hasPrefix("IJ") { return addressed("ij" + whole.dropFirst(2)) }
        return addressed(whole.prefix(1).lowercased() + whole.dropFirst())
    }

    /// With "u" for all that speaks to the reader.
    private static func addressed(_ text: String) -> String {
        guard text.contains("u") || text.contains("j") else { return text }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        return words.map { ["uw", "je", "jou", "jouw"].contains($0) ? "u" : String($0) }.joined(separator: " ")
    }
}

extension Atom {
    /// Whether people would take one for a new wording of the other.
    func isLike(_ other: Atom) -> Bool {
        let (mine, others) = (Set(folded.split(separator: " ")), Set(other.folded.split(separator: " ")))
        if mine.intersection(others).count * 2 >= max(mine.count, others.count) { return true }
        let common = zip(folded, other.folded).prefix { $0 == $1 }.count
        return common * 5 >= max(folded.count, other.folded.count) * 3
    }
}

extension Value {
    /// Its parts; of a list, which of its words are one item cannot be told from a page, and does not count.
    var atoms: [Atom] {
        switch self {
        case .text(let text), .heading(let text), .purpose(let text), .email(let text), .telephone(let text),
            .webAddress(let text):
            [Atom(text)]
        case .list(let items), .choice(let items): items.flatMap(Self.parts).map { Atom($0) }
        case .term(let term): [Atom(term.description, isName: false)]
        case .date(let date): [Atom(date.description, isName: false)]
        case .month(let month): [Atom(month.description, isName: false)]
        case .number(let number): [Atom(String(number), isName: false)]
        case .edition(let edition): [Atom(edition, isName: false)]
        case .document(let document): [Atom(document.rawValue, isName: false)]
        }
    }

    private static func parts(of item: String) -> [String] {
        var parts: [String] = [""]
        for word in item.split(separator: " ") {
            if ["en", "of"].contains(word) {
                parts.append("")
                continue
            }
            let ends = word.hasSuffix(",") || word.hasSuffix(";")
            parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + (ends ? word.dropLast() : word)
            if ends { parts.append("") }
        }
        return parts.filter { !$0.isEmpty }
    }
}
