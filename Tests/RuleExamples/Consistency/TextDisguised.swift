import Facts

extension FactExamples {
    static let textDisguised = FactExamples(
        of: .textDisguised,
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
        ])
}
