import ArgumentParser
import Facts
import Records
import Verklaar

struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Prints the record of processing activities (AVG art. 30) of an organisation, in Dutch.",
        discussion: """
            It follows from the facts that the statement follows from, with what is for the file alone. What art. 30 asks and
            the facts don't say stands in it as missing, and is told on standard error as notes. A CSV has commas (RFC 4180).

            Example:
              verklaar register wizz
              verklaar register wizz --format html --output register.html
              verklaar register wizz --format xlsx --output register.xlsx
            """)

    @OptionGroup var organisationOptions: OrganisationOptions

    @Option(help: "markdown, html, csv or xlsx.")
    var format = RegisterFormat.markdown

    @Option(help: "A file to write to. Default: standard output.")
    var output: String?

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            let register = try siteOptions.load().register(of: try organisationOptions.load(in: siteOptions))
            try write(try format.render(register), to: output)
            note(register.gaps)
        }
    }
}

extension RegisterFormat: ExpressibleByArgument {}
