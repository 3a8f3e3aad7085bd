import Facts
import Texts

/// Why a text makes broken Dutch of its sentence.
struct FormFault {
    let reason: String
    /// The form that belongs there instead.
    let form: SentenceForm
    /// Whether no sentence at all can have it so. Else it is judged by words, which a writer can have good reason to use.
    let isCertain: Bool
}

extension FormFault {
    /// What is wrong with a text in its place; nothing where nothing surely is.
    init?(of text: String, in place: SentencePlace) {
        guard let fault = PlacedWords(text, in: place).fault else { return nil }
        self = fault
    }
}

extension SentenceForm {
    /// What a message asks for.
    var asked: String {
        switch self {
        case .noun: "a noun belongs there"
        case .clause: "a clause with its verb at the end belongs there"
        case .statement: "a sentence in its usual order, without its full stop, belongs there"
        case .consequence: "a sentence belongs there that begins with its verb"
        case .activity: "an infinitive belongs there, its verb at the end"
        case .words: "words belong there that do not close the sentence"
        }
    }
}

/// A text in its place with its words, which are looked at from several sides.
private struct PlacedWords {
    let text: String
    let place: SentencePlace
    /// In small letters, without what stands between them.
    let words: [String]

    init(_ text: String, in place: SentencePlace) {
        self.text = text
        self.place = place
        words = text.smallWords
    }

    var form: SentenceForm { place.form }
    /// The word that the text follows: "na", "voor", "zolang".
    var wordBefore: String { place.before.smallWords.last ?? "" }

    var fault: FormFault? {
        if words.isEmpty { return nil }
        if let mark = closingMark {
            return FormFault(reason: "it ends with \"\(mark)\"", form: .words, isCertain: ".?".contains(mark))
        }
        if isDoubled { return FormFault(reason: "it says \"\(wordBefore)\" once more", form: form, isCertain: true) }
        return doubt.map { FormFault(reason: $0, form: form, isCertain: false) }
    }

    private var doubt: String? {
        switch form {
        case .noun: capital ?? openingOfClause ?? finiteVerb ?? activity
        case .clause: capital ?? lackOfVerb
        case .statement: orderOfClause
        case .consequence: opening
        case .activity: subject
        case .words: nil
        }
    }

    /// A mark that closes or breaks off a sentence. A full stop may end an abbreviation of at most three letters; some
    /// names end with another mark.
    private var closingMark: Character? {
        if text.endsWithLetter { return nil }
        let text = text.trimmingSpace
        guard let mark = text.last, ".!?;:,".contains(mark) else { return nil }
        let stem = text.dropLast().split { $0.isWhitespace || $0 == "." }.last ?? ""
        return mark == "." && stem.count <= 3 && stem.allSatisfy(\.isLetter) ? nil : mark
    }

    private var isDoubled: Bool {
        guard let first = words.first, DutchWords.doubling.contains(first), first == wordBefore else { return false }
        return text.split(whereSeparator: \.isWhitespace).first?.lowercased() == first
    }

    /// A capital that is no name's: that of an article, or of a common word for people or data.
    private var capital: String? {
        guard text.first(where: { !$0.isWhitespace })?.isUppercase == true else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        let first = words[0]
        let small = first.lowercased()
        let isBeforeName = words.dropFirst().first?.first?.isUppercase == true
        guard first.dropFirst() == small.dropFirst(), !isBeforeName else { return nil }
        let isCommon = DutchWords.articles.contains(small) || DutchWords.peopleAndData.contains(small)
        return isCommon ? "\"\(first)\" has a capital" : nil
    }

    private var openingOfClause: String? {
        guard let first = words.first, ["of", "dat", "om"].contains(first), DutchWords.links.contains(wordBefore) else {
            return nil
        }
        return "\"\(first)\" opens a clause"
    }

    /// A verb that makes a sentence of the text, unless a clause inside a noun has it: "het jaar waarin u klant werd".
    private var finiteVerb: String? {
        let main = words.prefix { !DutchWords.subordinators.contains($0) && !$0.hasPrefix("waar") }
        let verb = main.indices.first { index in
            if DutchWords.finiteVerbs.contains(main[index]) { return true }
            guard index > 0, main.first != "het", DutchWords.pluralVerbs.contains(main[index]) else { return false }
            return main[index - 1].isPluralNoun
        }
        return verb.map { "\"\(main[$0])\" makes it a sentence" }
    }

    /// An infinitive behind what it is done to, without "het": "e-mails versturen".
    private var activity: String? {
        guard words.count > 1, let verb = words.last, DutchWords.infinitives.contains(verb), wordBefore == "voor",
            let first = words.first, first != "het", !words.contains(where: DutchWords.subordinators.contains)
        else { return nil }
        let object = words[words.count - 2]
        let hasObject = object.isPluralNoun || DutchWords.articles.contains(first)
        return hasObject && !DutchWords.links.contains(object) ? "\"\(verb)\" stands behind what it is done to" : nil
    }

    private var lackOfVerb: String? {
        let isShort = words.count == 1 || (words.count == 2 && ["de", "een", "onze", "ons", "uw"].contains(words[0]))
        return isShort ? "it has no verb" : nil
    }

    /// The order that belongs behind "dat": "wij u op een lijst zetten".
    private var orderOfClause: String? {
        guard words.count > 2, DutchWords.afterSubject[words[0]]?.contains(words[1]) == true else { return nil }
        return "its verb stands at the end, as behind \"dat\""
    }

    /// A word before the verb, which "dan" already is.
    private var opening: String? {
        guard let first = words.first, DutchWords.beforeVerb.contains(first) || DutchWords.articles.contains(first)
        else { return nil }
        return "\"\(first)\" stands before its verb"
    }

    private var subject: String? {
        guard let first = words.first, ["wij", "we", "ik"].contains(first) else { return nil }
        return "it says who does it"
    }
}

extension String {
    /// Whether its last byte is a letter of ASCII, as in most texts.
    fileprivate var endsWithLetter: Bool {
        utf8.last.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) } ?? false
    }

    fileprivate var trimmingSpace: Substring {
        let start = drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
    }

    /// Whether it can be a noun in the plural, and is no word that links others.
    fileprivate var isPluralNoun: Bool {
        (hasSuffix("en") || hasSuffix("s")) && !DutchWords.links.contains(self) && !DutchWords.articles.contains(self)
    }
}
