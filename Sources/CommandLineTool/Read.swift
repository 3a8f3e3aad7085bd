import ArgumentParser
import Verklaar

struct Read: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints the claims of one published page or Markdown file; no facts are needed.",
        discussion: """
            Text that is no claim is listed too. The exit code is 0 all the same.

            Example:
              verklaar read public/wizz/privacyverklaring/index.html
            """)

    @Argument(help: "An HTML or Markdown file.")
    var file: String

    @Option(help: "text or json.")
    var format = ReadingFormat.text

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            let reading = try siteOptions.load().read(file)
            try write(format.render(reading))
        }
    }
}

extension ReadingFormat: ExpressibleByArgument {}
