import ArgumentParser
import Verklaar

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read",
        abstract: "Prints the claims of one published page or Markdown file; no facts are needed for them.",
        discussion: """
            Text that is no claim is listed too: what the facts have in own words as such, the rest as unread. The exit
            code is 0 all the same.

            Example:
              verklaar read public/wizz/privacyverklaring/index.html
            """)

    @Argument(help: "An HTML or Markdown file.")
    var file: String

    @Option(help: "text or json.")
    var format = ReadingFormat.text

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions

    func run() throws {
        let place = factsOptions.place(in: siteOptions.folder)
        try reporting(.text, Sources(site: siteOptions.folder, facts: place)) {
            let site = try siteOptions.load()
            let words = try site.ownWords(of: try factsOptions.load(from: place).all)
            try write(format.render(try site.read(file), ownWords: words))
        }
    }
}

extension ReadingFormat: ExpressibleByArgument {}
