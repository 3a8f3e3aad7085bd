import ArgumentParser
import Exports
import Facts
import Verklaar

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes the facts in a format of others: consent banners, Google Consent Mode, DPV, TILT.",
        discussion: """
            klaro and cookieconsent are configurations of consent banners, consent-mode the defaults of Google's tags, dpv the \
            Data Privacy Vocabulary as JSON-LD, tilt the Transparency Information Language. What a format asks and the facts \
            don't say is told on standard error as notes.

            Example:
              verklaar export klaro --output klaro-config.js
              verklaar export tilt --organisation wizz --output tilt.json
            """)

    @Argument(help: "klaro, cookieconsent, consent-mode, dpv or tilt.")
    var kind: Export

    @Option(help: "The id of the organisation. Default: the only one.")
    var organisation: String?

    @Option(
        help: """
            A JSON file with facts, or a folder of them. Default: the folder facts/ of the site; where it has none, the facts \
            compiled in from content/.
            """)
    var facts: String?

    @Option(help: "A file to write to. Default: standard output.")
    var output: String?

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            let organisation = try chosen(among: try FactsPlace(facts, in: siteOptions.folder).load())
            let file = try siteOptions.load().export(organisation, as: kind)
            try write(Array(file.text.utf8), to: output)
            note(file.notes)
        }
    }

    /// - Throws: `ValidationError` (64) for one that is not there, and where there are several and none is named.
    private func chosen(among all: [Organisation]) throws -> Organisation {
        if let organisation { return try OrganisationOptions.organisation(organisation, among: all) }
        guard all.count == 1 else {
            throw ValidationError(
                "there are several organisations; name one with --organisation: \(all.map(\.id).joined(separator: ", "))"
            )
        }
        return all[0]
    }
}

extension Export: ExpressibleByArgument {}
