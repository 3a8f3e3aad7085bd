import ArgumentParser
import Claims
import Diagnostics
import Facts
import Verklaar

struct ReleaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "release",
        abstract:
            "Freezes the version of an organisation's documents: what was published, by whom approved, when and why.",
        discussion: """
            The version is that of the facts, and what is published must be what they make. Its pages, the facts and the
            approval are kept under content/versions/, and published at an address of their own, to which every page
            leads; from then on, check holds what changes against it. Commit content/versions/ with the pages.

            Example:
              verklaar release wizz --by "N. Naam" --capacity "directeur" --on 2026-11-29 --because "first version"
            """)

    @Argument(help: "The id of the organisation.")
    var organisation: String

    @Option(
        help: "privacyverklaring or cookiebeleid; may be given more than once. Default: each that is not frozen yet.")
    var document: [String] = []

    @Option(help: "Who approved it.")
    var by: String

    @Option(help: "In what capacity.")
    var capacity: String?

    @Option(help: "The day on which it was adopted, as the version in the facts has it.")
    var on: CalendarDate

    @Option(help: "The day from when it holds, where that is later.")
    var effective: CalendarDate?

    @Option(help: "Why there is a new version.")
    var because: String

    @Option(help: "What the approval leaves open; may be given more than once.")
    var reservation: [String] = []

    @Option(
        help: """
            A JSON file with facts, or a folder of them. Default: the folder facts/ of the site; where it has none, the facts \
            compiled in from content/.
            """)
    var facts: String?

    @Option(help: "The folder of the published pages, from the site's root.")
    var output = "public"

    @OptionGroup var siteOptions: SiteOptions

    func validate() throws {
        for (name, text) in [("--by", by), ("--because", because), ("--capacity", capacity ?? "-")]
            + reservation.map({ ("--reservation", $0) })
        where !text.contains(where: { !$0.isWhitespace }) { throw ValidationError("\(name) is empty") }
    }

    func run() throws {
        var options = FactsOptions()
        (options.facts, options.organisation) = (facts, [organisation])
        let place = options.place(in: siteOptions.folder)
        let sources = Sources(site: siteOptions.folder, facts: place)
        try reporting(.text, sources) {
            let site = try siteOptions.load()
            let selection = try options.load(from: place)
            let folder = OutputFolder(of: site, named: output)
            let decision = FrozenVersion.Decision(
                adopted: on, effective: effective ?? on, approvedBy: by, capacity: capacity, reservations: reservation,
                because: because)
            let freezing = try site.freeze(
                selection.chosen[0], try document.map(Self.document), in: selection, by: decision, published: folder,
                on: on)
            if freezing.versions.isEmpty {
                try print(findings: freezing.findings, as: .text, sources)
                throw Failure.findings
            }
            let publication = try siteOptions.load().build(selection, to: folder, on: on).publication
            try write(freezing.summary + publication.summary(of: folder))
        }
    }

    private static func document(_ name: String) throws -> DocumentKind {
        guard let kind = DocumentKind.allCases.first(where: { $0.folder == name }) else {
            throw ValidationError.unknown("document", name, among: DocumentKind.allCases.map(\.folder))
        }
        return kind
    }
}
