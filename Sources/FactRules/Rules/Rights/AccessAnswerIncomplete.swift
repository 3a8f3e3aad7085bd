import Diagnostics
import Facts

extension Rule {
    static let accessAnswerIncomplete = Rule(
        .accessAnswerIncomplete, .rights, .warning,
        title: "Who asks for access gets less than the law gives",
        provisions: [
            .avg("15 lid 1"), .avg("15 lid 3"), .ruling("C-487/21", "Österreichische Datenschutzbehörde"),
            .ruling("C-154/21", "Österreichische Post"),
        ],
        checked: "2026-11-21",
        why: "access is a full copy of the data, with their purposes, recipients, source and retention.",
        remedy: """
            Give all that the law names: \
            \(swift: #"Rights(accessAnswer: "een kopie van uw gegevens, met het doel, de ontvangers en de bewaartermijn")"#, json: #""accessAnswer": {"known": "een kopie van uw gegevens, met het doel, de ontvangers en de bewaartermijn"}"#).
            """,
        dutch: Dutch(
            "Wie om inzage vraagt, krijgt minder dan de wet geeft",
            why: "inzage is een volledige kopie van de gegevens, met hun doel, ontvangers, bron en bewaartermijn.",
            remedy: "Geef een kopie van de gegevens met alles wat artikel 15 noemt."),
        foundIn: [
            "a print of the screen",
            "a copy, and nothing of what belongs to it",
            "an overview",
        ],
        notFoundIn: [
            "a copy with what belongs to it",
            "nothing is said of it",
        ]
    ) { organisation in
        guard let rights = organisation.rights, let answer = rights.accessAnswer.value else { return [] }
        let isCopy = answer.mentions(["kopie", "afschrift"])
        guard !isCopy || !answer.mentions(["doel", "ontvangers", "bron", "herkomst", "bewaar", "artikel 15"]) else {
            return []
        }
        return [
            Finding(
                "who asks for access gets \(answer.quoted), and the law gives more", at: rights,
                severity: isCopy ? .note : nil)
        ]
    }
}
