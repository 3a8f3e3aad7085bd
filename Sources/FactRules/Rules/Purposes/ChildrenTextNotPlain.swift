import Diagnostics
import Facts

extension Rule {
    static let childrenTextNotPlain = Rule(
        .childrenTextNotPlain, .purposes, .warning,
        title: "There are children among the people, and no text for them",
        provisions: [
            .avg("12 lid 1"), Provision(.guidance, "AVG overweging 58", url: Provision.avg("12").url),
            .transparencyGuidelines("par. 14-16"),
        ],
        checked: nil,
        why: "what is told to children must be in words that they understand.",
        remedy:
            "Write a text for them, and say where it stands: Minors(textForChildren: \"example.nl/privacy-voor-jou\").",
        dutch: Dutch(
            "Er zijn kinderen bij, en er is geen tekst voor hen",
            why: "wat kinderen te lezen krijgen, moet in woorden staan die zij begrijpen.",
            remedy: "Schrijf een tekst voor kinderen, en leg vast waar die staat."),
        failing: [
            Example("children, and no text for them") { Minors(parentConsents: true) },
            Example("a text that is being asked", giving: .note) { Minors(textForChildren: .asked) },
        ],
        passing: [
            Example("a text for children") { Minors(textForChildren: "example.nl/privacy-voor-jou") },
            Example("nobody said that there are children") { DataSubjects(.customers) },
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
