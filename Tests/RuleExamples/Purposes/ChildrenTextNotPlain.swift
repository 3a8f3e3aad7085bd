import Diagnostics
import Facts

extension FactExamples {
    static let childrenTextNotPlain = FactExamples(
        of: .childrenTextNotPlain,
        failing: [
            Example("children, and no text for them") { Minors(parentConsents: true) },
            Example("a text that is being asked", giving: .note) { Minors(textForChildren: .asked) },
        ],
        passing: [
            Example("a text for children") { Minors(textForChildren: "example.nl/privacy-voor-jou") },
            Example("nobody said that there are children") { DataSubjects(.customers) },
        ])
}
