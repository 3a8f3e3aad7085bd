import Diagnostics
import Facts

extension FactExamples {
    static let textMisshapen = FactExamples(
        of: .textMisshapen,
        failing: [
            Example("a full stop") { Purpose("fietsen repareren.") {} },
            Example("a full stop behind people") { DataSubjects(DataSubject("klanten.")) },
            Example("the word before it once more") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "na de levering")
            },
            Example("what was taken out of a list", giving: .warning) { DataCategories(DataCategory("namen,")) },
            Example("a capital in a sentence", giving: .warning) { DataSubjects(DataSubject("Klanten")) },
            Example("a sentence where a noun is asked", giving: .warning) {
                Keep.of(.contact, for: .fixed(.years(7)), after: "de koop is gesloten")
            },
            Example("a sentence in the plural", giving: .warning) {
                Keep.of(.contact, for: .fixed(.years(7)), after: "alle facturen zijn betaald")
            },
            Example("what a processor does, without \"het\"", giving: .warning) {
                Sharing { Processor("Voorbeeldmail", does: "e-mails versturen") }
            },
            Example("what a computer looks at, as a sentence", giving: .warning) {
                AutomatedDecision(about: "uw afspraak", logic: "het systeem kijkt naar de agenda")
            },
            Example("a clause where a noun is asked", giving: .warning) {
                AutomatedDecision(about: "of u achteraf kunt betalen")
            },
            Example("a consequence in the order of a clause", giving: .warning) {
                AutomatedDecision(about: "uw afspraak", consequence: "wij u op een wachtlijst zetten")
            },
            Example("what follows without data, with its subject before its verb", giving: .warning) {
                Purpose("een account beheren") { MustProvide(.voluntary, otherwise: "u kunt geen account maken") }
            },
            Example("a noun where a clause is asked", giving: .warning) {
                Keep.ofOtherData(for: .asLongAs("de overeenkomst", also: nil))
            },
            Example("a purpose that says who does it", giving: .warning) { Purpose("wij leveren bestellingen") {} },
        ],
        passing: [
            Example("texts of the form that is asked") {
                DataSubjects(.customers)
                Sharing { Processor("Voorbeeldmail", does: "het versturen van e-mails") }
                Keep.of(.contact, for: .fixed(.years(1)), after: "het sluiten van de koop")
                Keep.ofOtherData(for: .asLongAs("de overeenkomst duurt", also: nil))
                AutomatedDecision(
                    about: "kopen op rekening", logic: "eerdere betalingen",
                    consequence: "u kunt niet op rekening kopen")
            },
            Example("a clause inside a noun") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "het jaar waarin de koop is gesloten")
            },
            Example("a word that is a verb elsewhere") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "het einde van zijn contract")
            },
            Example("an abbreviation at the end") { DataSubjects(DataSubject("leden van Voorbeeld e.V.")) },
            Example("a capital that is a name's") { DataSubjects(DataSubject("Groningse klanten")) },
            Example("infinitives after \"voor\" that read well") {
                Sharing {
                    Processor("Voorbeeldbank", does: "online betalen")
                    Processor("Voorbeelddrukker", does: "drukwerk en verzenden")
                }
            },
            Example("names, which may have any form") { Sharing { Recipient("Kom erbij!", in: "NL") } },
            Example("what is being asked") { Sharing { Processor("Voorbeeldmail", does: .asked) } },
        ])
}
