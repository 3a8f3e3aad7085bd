import Texts

/// A free text of a fact, and the form that it has to have.
public struct FactText: Hashable, Sendable {
    public let text: String
    public let form: TextForm

    /// Whether it is the name of an organisation, which claims nothing whatever its words mean.
    public var isLegalName: Bool { form == .name && LegalName.isOne(text) }
}

/// What a free text is, and of which form, so that the sentence made with it is good Dutch.
public indirect enum TextForm: Hashable, Sendable {
    /// A part of a sentence.
    case sentence(SentencePlace)
    /// What others know something by: a name, a number. It may have any form.
    case name
    case email, telephone, address, website
    /// A number in the trade register of the Kamer van Koophandel.
    case registration
    /// Where something is recorded or can be looked up: for rules, and never published.
    case evidence
    /// Whole sentences in the organisation's own words: published to the letter, and no label inside a sentence of others.
    case ownWords
    /// What the organisation asked, of whom and when; never published.
    case question
    /// The name of the folder of an organisation.
    case folder
    /// The name of another fact, which has to be there.
    case reference(ReferenceTarget)

    /// Whether readers may get to see it in the words of its writer, who chose them.
    public var isLabel: Bool {
        switch self {
        case .sentence, .name, .email, .telephone, .address, .website, .registration: true
        case .evidence, .ownWords, .question, .folder, .reference: false
        }
    }

    public var place: SentencePlace? { if case .sentence(let place) = self { place } else { nil } }
}

/// What a key names another fact of.
public enum ReferenceTarget: Hashable, Sendable {
    case subject, category, party, processor, purpose
}

/// The sentence that a text becomes part of.
public struct SentencePlace: Hashable, Sendable {
    /// The words that pages have before it: "voor". Nothing where it is a line or a sentence of its own.
    public let before: String
    public let form: SentenceForm
    /// A text of the form that is asked.
    public let example: String

    public init(_ before: String, _ form: SentenceForm, as example: String) {
        self.before = before
        self.form = form
        self.example = example
    }
}

public enum SentenceForm: Sendable, CaseIterable {
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
}

extension TextForm {
    public static func noun(after before: String = "", as example: String) -> TextForm {
        .sentence(SentencePlace(before, .noun, as: example))
    }
    public static func clause(after before: String, as example: String) -> TextForm {
        .sentence(SentencePlace(before, .clause, as: example))
    }
    public static func statement(after before: String, as example: String) -> TextForm {
        .sentence(SentencePlace(before, .statement, as: example))
    }
    public static func consequence(after before: String, as example: String) -> TextForm {
        .sentence(SentencePlace(before, .consequence, as: example))
    }
    public static func activity(after before: String = "", as example: String) -> TextForm {
        .sentence(SentencePlace(before, .activity, as: example))
    }
    public static func words(after before: String = "", as example: String) -> TextForm {
        .sentence(SentencePlace(before, .words, as: example))
    }
}
