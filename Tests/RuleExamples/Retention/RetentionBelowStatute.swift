import Diagnostics
import Facts

extension FactExamples {
    static let retentionBelowStatute = FactExamples(
        of: .retentionBelowStatute,
        failing: [
            Example("five years, because of the law that asks seven") {
                Keep.of(.invoices, for: .fixed(.years(5)), after: "het boekjaar", because: .awr52)
            },
            Example("five years at the least") {
                Keep.of(.invoices, for: .atLeast(.years(5)), after: "het boekjaar", because: .bw210)
            },
            Example("as the law asks, usually five years") {
                Keep.of(.invoices, for: .asLawRequires, because: .awr52).usually(.years(5))
            },
            Example("a law by its abbreviation, without an article") {
                Keep.of(.invoices, for: .fixed(.months(60)), after: "het boekjaar", because: Statute("AWR"))
            },
            Example("fifteen years for a file of which the law has twenty") {
                Keep.of(
                    .contact, for: .fixed(.years(15)), after: "de laatste wijziging",
                    because: Statute("Burgerlijk Wetboek", article: "7:454 lid 3"))
            },
            Example("seven years, because of a law that has data destroyed after five") {
                Keep.of(.contact, for: .fixed(.years(7)), after: "het einde van de relatie", because: .wwft33)
            },
            Example("five years because of the Wmo, of which nobody saw whether it still has fifteen", giving: .warning)
            {
                Keep.of(
                    .contact, for: .fixed(.years(5)), after: "het einde van de hulp",
                    because: Statute("Wet maatschappelijke ondersteuning 2015", article: "5.3.4"))
            },
            Example("nine years, and the law asks seven", giving: .warning) {
                Keep.of(.invoices, for: .fixed(.years(9)), after: "het boekjaar", because: .awr52)
            },
        ],
        passing: [
            Example("seven years") {
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
            },
            Example("ten years, for real estate") {
                Keep.of(.invoices, for: .fixed(.years(10)), after: "het boekjaar", because: .awr52)
            },
            Example("a treatment file that is kept longer than the law asks") {
                Keep.of(
                    .contact, for: .fixed(.years(25)), after: "de laatste wijziging",
                    because: Statute("Burgerlijk Wetboek", article: "7:454"))
            },
            Example("what was agreed with the tax authority") {
                Keep.of(
                    .invoices, for: .fixed(.years(5)), after: "het boekjaar", because: .awr52
                ).why("wij dat met de Belastingdienst hebben afgesproken")
            },
            Example("two years, and no law is said to ask them") {
                Keep.of(.invoices, for: .fixed(.years(2)), after: "het boekjaar")
            },
            Example("another article of a law that sets the term of one") {
                Keep.of(
                    .contact, for: .fixed(.years(2)), after: "de klacht",
                    because: Statute("Burgerlijk Wetboek", article: "7:23"))
            },
            Example("a law of which the term is not known here") {
                Keep.of(
                    .contact, for: .fixed(.years(2)), after: "de verkiezing",
                    because: Statute("Kieswet", article: "N 12"))
            },
            Example("a term that is being asked") { Keep.of(.invoices, for: .unknown("asked on 2026-11-21")) },
        ])
}
