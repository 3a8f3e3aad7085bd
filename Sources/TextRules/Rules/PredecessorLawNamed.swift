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
        foundIn: [
            "the act before the AVG",
            "its short name",
            "the authority's earlier name",
            "a law that was new in 2018",
            "an arrangement that the Court annulled",
            "the one before it",
            "an agreement by its old name",
            "a number of a register that is gone",
            "a decree under the old law",
            "a register of who is not called",
            "a platform that was closed",
        ],
        notFoundIn: [
            "what holds now",
            "that it was replaced",
            "that it is void",
            "a shield of another kind",
            "agreements and registers of today",
            "a list of one's own of who is not called",
        ]
    ) { page in
        Predecessor.all(in: page).map { text, now in
            TextFinding("\"\(text.string)\" is no more; \(now)", at: text)
        }
    }
}

/// What held before, with what holds now.
enum Predecessor {
    static let phrases: [(phrase: Phrase, now: String)] =
        names.map { (phrase: Phrase($0), now: $1) } + shortNames.map { (phrase: Phrase($0, isExact: true), now: $1) }

    /// Nothing in a sentence that itself says that it speaks of what was.
    fileprivate static func all(in page: PageText) -> [(text: VisibleText, now: String)] {
        let found = page.words.filter { $0.use.contains(.ofPredecessor) }.flatMap { noted in
            all(at: noted, in: page).map { (sentence: noted.sentence, text: $0.text, now: $0.now) }
        }
        let past = Set(found.map(\.sentence)).filter { isOfPast(page.sentences[$0], in: page) }
        return found.filter { !past.contains($0.sentence) }.map { ($0.text, $0.now) }
    }

    private static func all(at noted: NotedWord, in page: PageText) -> [(text: VisibleText, now: String)] {
        let sentence = page.sentences[noted.sentence]
        let part = page.parts[sentence.part]
        return phrases.compactMap { phrase, now in
            phrase.range(around: noted.word, in: part, within: sentence.range).map { (part[$0], now) }
        }
    }

    private static func isOfPast(_ sentence: TextSentence, in page: PageText) -> Bool {
        past.contains { $0.stands(in: page.parts[sentence.part], sentence.range) }
    }

    private static let past = [
        "voorheen", "vroeger", "verving", "vervangt", "vervangen", "opvolger", "opgevolgd", "ongeldig", "niet meer",
        "voorganger", "ingetrokken",
    ].map { Phrase($0) }

    private static let avg = "the AVG and its UAVG have taken its place"
    private static let authority = "it is called Autoriteit Persoonsgegevens"
    private static let transfers = "the Court of Justice annulled it"

    private static let agreement = "since the AVG it is a verwerkersovereenkomst"
    private static let register = "that duty and that register ended with the AVG; the controller keeps its own"
    private static let calls = "since 1 July 2021 calling takes consent"
    private static let disputes = "the platform was closed on 20 July 2025"

    private static let names: KeyValuePairs = [
        "Wet bescherming persoonsgegevens": avg, "nieuwe privacywet": avg, "nieuwe privacywetgeving": avg,
        "Wet persoonsregistraties": avg, "College bescherming persoonsgegevens": authority,
        "Registratiekamer": authority, "Safe Harbor": transfers, "Safe Harbour": transfers,
        "Privacy Shield": transfers, "Privacyschild": transfers, "bewerkersovereenkomst": agreement,
        "bewerkersovereenkomsten": agreement, "bewerkerovereenkomst": agreement, "meldingsnummer CBP": register,
        "Vrijstellingsbesluit": avg, "Bel-me-niet Register": calls, "Bel-me-niet-register": calls,
        "ODR-platform": disputes, "ODR platform": disputes, "ec.europa.eu/consumers/odr": disputes,
        "ec.europa.eu/odr": disputes, "platform voor onlinegeschillenbeslechting": disputes,
    ]

    /// In other letters these are other words.
    private static let shortNames: KeyValuePairs = ["Wbp": avg, "WBP": avg, "CBP": authority, "Cbp": authority]
}
