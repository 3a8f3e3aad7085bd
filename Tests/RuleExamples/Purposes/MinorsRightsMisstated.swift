import Diagnostics
import Facts

extension FactExamples {
    static let minorsRightsMisstated = FactExamples(
        of: .minorsRightsMisstated,
        failing: [
            Example("minors, and nothing on their rights", giving: .note) { Minors(parentConsents: true) },
            Example("parents alone, until sixteen", giving: .error) { Minors(rights: .parentsOnly) },
            Example("children of any age by themselves") {
                Minors(rights: .themselves)
                Purpose.delivery
            },
            Example("who uses them is being asked", giving: .note) { Minors(rights: .asked) },
            Example("parents alone, even for free help", giving: .error) {
                Minors(rights: .parentsOnly, isFreeHelp: true)
                Purpose("gratis advies geven aan scholieren") {}
            },
            Example("advice in words alone") {
                Minors(rights: .themselves)
                Purpose("beleggingsadvies verkopen") {}
            },
            Example("things that only sound like help") {
                Minors(rights: .themselves)
                Purpose("hulpmiddelen verkopen") {}
            },
        ],
        passing: [
            Example("as the law has it") { Minors(rights: .fromTwelve) },
            Example("free help, which children ask for by themselves") {
                Minors(rights: .themselves, isFreeHelp: true)
                Purpose("jongeren verder helpen") {}
            },
            Example("treatment, of which another law tells") {
                Minors(parentConsents: true)
                Purpose("kinderen behandelen") { SpecialDataAllowed(by: .healthcare) }
            },
            Example("no data of minors") { NoMinors() },
            Example("nobody said that there are minors") { Purpose.delivery },
        ])
}
