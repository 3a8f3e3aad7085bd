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
        failing: [
            Example("a Cyrillic letter among Latin ones") {
                DataCategories(DataCategory("contactgegevens (die b\u{435}waren wij)"))
            },
            Example("a Greek one in the name of a party") { Sharing { Recipient("g\u{3B5}en partij") } },
            Example("a name of letters that all look Latin") { Sharing { Recipient("\u{410}\u{421}\u{421}\u{410}") } },
            Example("letters of full width") { DataSubjects(DataSubject("\u{FF4B}lanten")) },
            Example("a mathematical letter") { Purpose("klanten \u{1D421}elpen") {} },
            Example("an i without its dot") { DataSubjects(DataSubject("k\u{131}nderen")) },
            Example("a stroke over a letter") { DataSubjects(DataSubject("kla\u{336}nten")) },
            Example("a space without width") { DataSubjects(DataSubject("klan\u{200B}ten")) },
            Example("a mark that turns the direction of text") { DataSubjects(DataSubject("\u{202E}netnalk")) },
            Example("a tag") { DataSubjects(DataSubject("klanten\u{E0061}")) },
            Example("a variation selector") { DataSubjects(DataSubject("klanten\u{FE01}")) },
            Example("a soft hyphen") { DataSubjects(DataSubject("klan\u{AD}ten")) },
            Example("in an address") {
                Controller("Voorbeeld", email: "inf\u{43E}@example.nl", postalAddress: "Kerkpad 1, 1234 AB B\u{435}rg")
            },
            Example("in own words") { States("Wij verkopen ni\u{435}ts.", in: .sharing) },
        ],
        passing: [
            Example("letters with accents, and the Dutch ij") {
                DataSubjects(DataSubject("cliënten, coördinatoren en m\u{133}n café"))
            },
            Example("a name in another script") { Sharing { Recipient("Яндекс", in: "RU") } },
            Example("names with letters of other languages") {
                Sharing {
                    Recipient("Işık Gıda", in: "NL")
                    Recipient("Škoda Łódź Nguyễn", in: "NL")
                }
            },
            Example("a letter by itself, as a sign") { DataCategories(DataCategory("gebruik van β-blokkers")) },
            Example("pictures") { DataSubjects(DataSubject("klanten 👩‍👩‍👧 *️⃣")) },
            Example("curly quotes, dashes and signs") { DataSubjects(DataSubject("klanten ’s avonds – 20 m², 5 €")) },
        ]
    ) { organisation, shared in
        organisation.allFacts.flatMap { fact in
            fact.allTexts.filter(\.form.isRead).compactMap { text in
                StrangeLetter.first(in: text.text, isName: text.form == .name).map { strange in
                    Finding(
                        "\(text.text.quoted) has \(strange.name) in \(strange.word.quoted), \(strange.fault.rawValue)",
                        at: fact, text: text.text)
                }
            }
        }
    }
}

extension TextForm {
    /// Whether anyone but the writer gets to see it.
    fileprivate var isRead: Bool { isLabel || self == .ownWords }
}
