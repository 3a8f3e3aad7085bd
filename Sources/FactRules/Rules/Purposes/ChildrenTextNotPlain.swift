import Diagnostics
import Facts

extension Rule {
    static let childrenTextNotPlain = Rule(
        .childrenTextNotPlain, .purposes, .note,
        title: "Children may be addressed, and there is no text for them",
        provisions: [
            .avg("12 lid 1"), Provision(.guidance, "AVG overweging 58", url: Provision.avg("12").url),
        ],
        checked: "2026-11-21",
        why: "where an organisation addresses children, they are told in words that they easily understand.",
        remedy: """
            Write a text for them, and say where it stands: \
            \(swift: #"Minors(textForChildren: "example.nl/privacy-voor-jou")"#, json: #""textForChildren": {"known": "example.nl/privacy-voor-jou"}"#).
            """,
        dutch: Dutch(
            "Mogelijk worden kinderen aangesproken, en er is geen tekst voor hen",
            why: "wie zich tot kinderen richt, informeert hen in woorden die zij gemakkelijk begrijpen.",
            remedy: "Lezen kinderen zelf mee? Schrijf dan een tekst voor hen, en leg vast waar die staat."),
        foundIn: [
            "children, and no text for them",
            "a text that is being asked",
        ],
        notFoundIn: [
            "a text for children",
            "nobody said that there are children",
        ]
    ) { organisation in
        guard let minors = organisation.minors.value, minors.textForChildren.isMissing else { return [] }
        return [
            Finding(
                "no text tells children in their own words what is done with their data", at: minors,
                asking: minors.textForChildren.question)
        ]
    }
}
