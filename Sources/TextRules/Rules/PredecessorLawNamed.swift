import Diagnostics
import RuleKit
import Visible

extension TextRule {
    static let predecessorLawNamed = TextRule(
        "predecessor-law-named", .warning,
        title: "The text names a law, an authority or an arrangement that is no more",
        provisions: [
            Provision(.avg, "12 lid 1"), Provision(.avg, "94 lid 1"),
            Provision(
                .guidance, "HvJ EU C-362/14 (Schrems)", url: "https://curia.europa.eu/juris/liste.jsf?num=C-362/14"),
            Provision(
                .guidance, "HvJ EU C-311/18 (Facebook Ireland en Schrems)",
                url: "https://curia.europa.eu/juris/liste.jsf?num=C-311/18"),
            Provision(.telecommunicatiewet, "11.7 lid 2"),
            Provision(
                .guidance, "Verordening (EU) 2024/3228", url: "https://eur-lex.europa.eu/eli/reg/2024/3228/oj/nld"),
        ],
        checked: "2026-11-29",
        why: """
            who looks for their rights in a law that is no more, or with an authority of another name, does not find \
            them.
            """,
        remedy: "Name what holds now: the AVG, the Autoriteit Persoonsgegevens, the framework or clauses of today.",
        dutch: Dutch(
            "De tekst noemt een wet, toezichthouder of regeling die niet meer bestaat",
            why: """
                wie zijn rechten zoekt in een ingetrokken wet, of bij een toezichthouder die nu anders heet, vindt \
                ze niet.
                """,
            remedy: "Noem wat nu geldt: de AVG, de Autoriteit Persoonsgegevens, het kader of de bepalingen van nu."),
        failing: [
            TextExample("the act before the AVG", "Wij houden ons aan de Wet bescherming persoonsgegevens."),
            TextExample("its short name", "Wij houden ons aan de Wbp."),
            TextExample("the authority's earlier name", "U kunt klagen bij het College bescherming persoonsgegevens."),
            TextExample("a law that was new in 2018", "Wij voldoen aan de nieuwe privacywet."),
            TextExample("an arrangement that the Court annulled", "Onze leverancier valt onder het Privacy Shield."),
            TextExample("the one before it", "Zij is aangesloten bij Safe Harbor."),
            TextExample("an agreement by its old name", "Met al onze leveranciers hebben wij bewerkersovereenkomsten."),
            TextExample("a number of a register that is gone", "Ons CBP-meldingsnummer is 1234567."),
            TextExample("a decree under the old law", "Wij bewaren dit zo lang als het Vrijstellingsbesluit zegt."),
            TextExample("a register of who is not called", "Wilt u niet gebeld worden? Zie het Bel-me-niet Register."),
            TextExample("a platform that was closed", "Een geschil legt u voor aan het ODR-platform."),
        ],
        passing: [
            TextExample(
                "what holds now",
                "Wij houden ons aan de AVG. U kunt klagen bij de Autoriteit Persoonsgegevens."),
            TextExample("that it was replaced", "De AVG is de opvolger van de Wet bescherming persoonsgegevens."),
            TextExample("that it is void", "Het Privacy Shield is ongeldig verklaard."),
            TextExample("a shield of another kind", "Wij werken met een privacyscherm."),
            TextExample(
                "agreements and registers of today", "Wij sluiten verwerkersovereenkomsten en houden een register bij."),
            TextExample("a list of one's own of who is not called", "Wij zetten u op onze bel-niet-lijst."),
        ]
    ) { page in
        page.parts.flatMap(\.sentences).flatMap { sentence in
            Predecessor.all(in: sentence).map { range, now in
                TextFinding("\"\(sentence[range].string)\" is no more; \(now)", at: sentence[range])
            }
        }
    }
}

/// What held before, with what holds now.
private enum Predecessor {
    /// Nothing in a sentence that itself says that it speaks of what was.
    static func all(in sentence: VisibleText) -> [(Range<Int>, String)] {
        let search = Phrases(of: sentence)
        let found =
            phrases.flatMap { phrase, now in search.occurrences(of: phrase).map { ($0, now) } }
            + names.flatMap { name, now in search.occurrences(of: name, exactly: true).map { ($0, now) } }
        if found.isEmpty || past.contains(where: { !search.occurrences(of: $0).isEmpty }) { return [] }
        return found.sorted { $0.0.lowerBound < $1.0.lowerBound }
    }

    private static let past = [
        "voorheen", "vroeger", "verving", "vervangt", "vervangen", "opvolger", "opgevolgd", "ongeldig", "niet meer",
        "voorganger", "ingetrokken",
    ]

    private static let avg = "the AVG and its UAVG have taken its place"
    private static let authority = "it is called Autoriteit Persoonsgegevens"
    private static let transfers = "the Court of Justice annulled it"

    private static let agreement = "since the AVG it is a verwerkersovereenkomst"
    private static let register = "that duty and that register ended with the AVG; the controller keeps its own"
    private static let calls = "since 1 July 2021 calling takes consent"
    private static let disputes = "the platform was closed on 20 July 2025"

    private static let phrases: KeyValuePairs<String, String> = [
        "Wet bescherming persoonsgegevens": avg, "nieuwe privacywet": avg, "nieuwe privacywetgeving": avg,
        "Wet persoonsregistraties": avg, "College bescherming persoonsgegevens": authority,
        "Registratiekamer": authority, "Safe Harbor": transfers, "Safe Harbour": transfers,
        "Privacy Shield": transfers, "Privacyschild": transfers, "bewerkersovereenkomst": agreement,
        "bewerkersovereenkomsten": agreement, "bewerkerovereenkomst": agreement, "meldingsnummer CBP": register,
        "Vrijstellingsbesluit": avg, "Bel-me-niet Register": calls, "Bel-me-niet-register": calls,
        "ODR-platform": disputes, "ODR platform": disputes, "ec.europa.eu/consumers/odr": disputes,
        "ec.europa.eu/odr": disputes, "platform voor onlinegeschillenbeslechting": disputes,
    ]

    /// Short names; in other letters these are other words.
    private static let names: KeyValuePairs = ["Wbp": avg, "WBP": avg, "CBP": authority, "Cbp": authority]
}
