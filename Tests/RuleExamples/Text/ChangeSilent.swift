import Diagnostics
import Facts

extension FactExamples {
    static let changeSilent = FactExamples(
        of: .changeSilent,
        failing: [
            Example("readers are told to come back") {
                ChangePolicy(mayChange: true)
                Stance(.readersMustReturn)
            },
            Example("readers are advised to look now and then, and nobody tells them of changes") {
                Explains(.rereading)
            },
            Example("the statement may change, and that is all") { ChangePolicy(mayChange: true) },
            Example("changes are not told") { ChangePolicy(.never) },
            Example("changes are not always told, whatever the way") {
                ChangePolicy(.notAlways, announcedBy: "een e-mail")
            },
            Example("how changes are told is being asked", giving: .note) { ChangePolicy(announcedBy: .asked) },
        ],
        passing: [
            Example("changes are told on the website") { ChangePolicy(announcedBy: "een bericht op onze website") },
            Example("changes are told on the website, whatever the old text said of coming back") {
                ChangePolicy(announcedBy: "een bericht op onze website")
                Stance(.readersMustReturn)
            },
            Example("changes are told, it is not said how") { ChangePolicy(.told) },
            Example("changes are told, and readers can look as well") {
                ChangePolicy(announcedBy: "een bericht op onze website")
                Explains(.rereading)
            },
            Example("nothing is said of changes") { Version(1, of: "2026-11-21") },
            Example("a statement that does not change") { ChangePolicy(mayChange: false) },
        ])
}
