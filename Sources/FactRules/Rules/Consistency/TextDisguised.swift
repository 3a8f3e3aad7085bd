import Diagnostics
import Facts
import Texts

extension Rule {
    static let textDisguised = Rule(
        .textDisguised, .consistency, .error,
        title: "A text has a letter that is not what it looks like, or that nobody sees",
        provisions: [],
        checked: nil,
        why: """
            a word with such a letter is not the word that people read: no rule knows it, no search finds it, and a screen \
            reader says something else.
            """,
        remedy: "Write the word anew with Latin letters.",
        dutch: Dutch(
            "Een tekst heeft een letter die iets anders is dan hij lijkt, of die niemand ziet",
            why: """
                een woord met zo’n letter is niet het woord dat mensen lezen: geen regel herkent het, wie zoekt vindt het niet, en \
                voorgelezen is het iets anders.
                """,
            remedy: "Typ het woord opnieuw, met gewone letters."),
        foundIn: [
            "a Cyrillic letter among Latin ones",
            "a Greek one in the name of a party",
            "a name of letters that all look Latin",
            "letters of full width",
            "a mathematical letter",
            "an i without its dot",
            "a stroke over a letter",
            "a space without width",
            "a mark that turns the direction of text",
            "a tag",
            "a variation selector",
            "a soft hyphen",
            "in an address",
            "in own words",
        ],
        notFoundIn: [
            "letters with accents, and the Dutch ij",
            "a name in another script",
            "names with letters of other languages",
            "a letter by itself, as a sign",
            "pictures",
            "curly quotes, dashes and signs",
        ]
    ) { _, shared in
        shared.allTexts.compactMap { text, fact in
            guard text.form.isRead else { return nil }
            return StrangeLetter.first(in: text.text, isName: text.form == .name).map { strange in
                Finding(
                    "\(text.text.quoted) has \(strange.name) in \(strange.word.quoted), \(strange.fault.rawValue)",
                    at: fact, text: text.text)
            }
        }
    }
}

extension TextForm {
    /// Whether anyone but the writer gets to see it.
    fileprivate var isRead: Bool { isLabel || self == .ownWords }
}
