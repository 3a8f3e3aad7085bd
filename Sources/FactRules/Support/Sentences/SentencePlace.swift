import Facts

/// A free text of a fact in the sentence that a statement makes with it, and the form that it has to have there.
struct SentencePlace {
    /// The sentence up to the text: "Wij bewaren ze tot 1 jaar na".
    let before: String
    let text: String
    let form: SentenceForm
    /// A text of the form that is asked.
    let example: String

    init(_ before: String, _ text: String, _ form: SentenceForm, as example: String) {
        self.before = before
        self.text = text
        self.form = form
        self.example = example
    }

    /// The same for an answer; nothing where none is known.
    init?(_ before: String, _ answer: Answer<String>, _ form: SentenceForm, as example: String) {
        guard let text = answer.value else { return nil }
        self.init(before, text, form, as: example)
    }

    /// The sentence and the text in it, in one form of address; the example stays as it is.
    func resolved(for addressing: Addressing) -> SentencePlace {
        SentencePlace(
            Alternates.resolved(before, for: addressing), Alternates.resolved(text, for: addressing), form, as: example)
    }

    var sentence: String { "\(before) \(text)" }
}

enum SentenceForm {
    /// Something that can follow "voor" or "na": "de levering", "het versturen van e-mails".
    case noun
    /// What follows "als", "zolang" or "totdat", its verb last: "u klant bent".
    case clause
    /// A sentence of its own, behind a colon: "u kunt niet op rekening kopen".
    case statement
    /// What follows "dan", its verb first: "kunt u geen account maken".
    case consequence
    /// What is done, its verb last: "bestellingen leveren".
    case activity
    /// Any words that don't close the sentence that they stand in.
    case words

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
