import Diagnostics
import Facts

extension Rule {
    static let responseOverAMonth = Rule(
        .responseOverAMonth, .rights, .error,
        title: "Requests are answered later than within a month",
        provisions: [.avg("12 lid 3")],
        checked: "2026-11-21",
        why: "a request is answered within a month; only a hard one may take two months more.",
        remedy: """
            Answer within a month: \
            \(swift: "Rights(answeredWithin: .months(1))", json: #""answerTerm": {"known": "P1M"}"#).
            """,
        dutch: Dutch(
            "Verzoeken worden niet binnen een maand beantwoord",
            why: """
                een verzoek wordt binnen een maand beantwoord; alleen een moeilijk verzoek mag twee maanden langer \
                duren.
                """,
            remedy: "Beantwoord verzoeken binnen een maand, en zeg dat."),
        foundIn: [
            "six weeks",
            "a hard request takes three months longer",
            "three months, which only a hard request may take",
        ],
        notFoundIn: [
            "a month, and two more for a hard request",
            "a month",
            "thirty days",
            "a term that is being asked",
        ]
    ) { organisation in
        guard let rights = organisation.rights else { return [] }
        // A month has 31 days at most; what is longer than that is over a month in every month.
        let late = rights.answerTerm.value.flatMap { $0.approximateHours > Term.days(31).approximateHours ? $0 : nil }
        let far = rights.termExtension.value.flatMap { $0.approximateHours > Term.days(62).approximateHours ? $0 : nil }
        return late.map { Finding("requests are answered within \($0.inWords), and the law gives a month", at: rights) }
            .asList
            + far.map { Finding("hard requests take \($0.inWords) longer, and the law gives two months", at: rights) }
            .asList
    }
}
