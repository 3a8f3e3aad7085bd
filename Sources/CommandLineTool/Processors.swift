import ArgumentParser
import Facts
import Records
import Verklaar

struct Processors: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "processors",
        abstract: "Prints the dated list of processors of an organisation, in Dutch, for its customers.",
        discussion: """
            Its day is that of the version of the facts. What customers ask and the facts don't say stands in it as missing,
            and is told on standard error as notes.

            Example:
              verklaar processors wizz
              verklaar processors wizz --format docx --output verwerkers.docx
              verklaar processors wizz --since earlier.json
            """)

    @OptionGroup var organisationOptions: OrganisationOptions

    @Option(help: "Facts as JSON, or a folder of them, of an earlier list: tells what is new, gone and changed.")
    var since: String?

    @Option(help: "markdown, html or docx.")
    var format = ProcessorFormat.markdown

    @Option(help: "A file to write to. Default: standard output.")
    var output: String?

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            let organisation = try organisationOptions.load(in: siteOptions)
            let earlier = try since.map { try OrganisationOptions.organisation(organisation.id, in: .asked($0)) }
            let list = try siteOptions.load().processors(of: organisation, since: earlier)
            try write(try format.render(list), to: output)
            note(list.gaps)
        }
    }
}

extension ProcessorFormat: ExpressibleByArgument {}
