import Diagnostics
import Facts

extension Rule {
    static let exampleLeft = Rule(
        .exampleLeft, .consistency, .warning,
        title: "What a new site was made with was never replaced",
        provisions: [.avg("5 lid 1 onder a"), .avg("12 lid 1")],
        checked: "2026-11-21",
        why:
            "a new site begins with names and questions that hold for nobody: whoever reads them is told what is not so.",
        remedy: """
            Write what holds for the organisation. What it does not know yet, nobody has to make up: keep it unknown, and say of \
            whom it was asked, and when.
            """,
        dutch: Dutch(
            "Een voorbeeld waarmee de site begon, is nooit vervangen",
            why: """
                een nieuwe site begint met namen en vragen die voor niemand kloppen: wie ze leest, krijgt te horen wat niet waar is.
                """,
            remedy: """
                Vul in wat voor de organisatie klopt. Wat zij nog niet weet, hoeft niemand te verzinnen: schrijf erbij dat het is \
                gevraagd, aan wie en wanneer.
                """),
        foundIn: [
            "a name",
            "an e-mail address",
            "the address of a website",
            "a question that nobody asked yet",
            "a part of a sentence",
            "own words",
        ],
        notFoundIn: [
            "what holds for somebody",
            "the word as a word",
            "a name that begins so",
            "a question that was asked",
        ]
    ) { _, shared in
        shared.allTexts.filter { $0.text.text.isToBeReplaced }.map { text, fact in
            Finding("\(text.text.quoted) is still to be replaced", at: fact, text: text.text)
        }
    }
}

extension String {
    /// Whether it has the mark by which `init` writes what somebody has to replace: VERVANG as a word, or as a domain.
    fileprivate var isToBeReplaced: Bool {
        guard mentions(["vervang"]) else { return false }
        let words = split { !$0.isLetter }
        if words.contains("VERVANG") { return true }
        return zip(words, words.dropFirst()).contains { $0.lowercased() == "vervang" && $1.lowercased() == "example" }
    }
}
