import ArgumentParser
import Diagnostics
import Foundation
import Verklaar

struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Brings the templates of this version into a site, and keeps the site's own wording.",
        discussion: """
            It shows what goes (-) and what comes (+). Where the site and this version changed the same text, the site's stays
            (=), and that of this version is shown with it (~). Templates that cannot be used are not written.

            Example:
              verklaar update --dry-run
            """)

    @Flag(help: "Shows what would change, and writes nothing.")
    var dryRun = false

    @Option(help: "The folder with templates/ and sectors/ to take. Default: those of this program.")
    var from: String?

    @Option(help: "The templates with which the site began, where it has no templates/.verklaar.")
    var base: String?

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            let update = try TemplateUpdate(
                of: try siteOptions.place(), from: try SharedFiles.named(from),
                base: base.map { URL(fileURLWithPath: $0, isDirectory: true) })
            if !update.isEmpty { try update.apply(dryRun: dryRun) }
            try write(update.report)
            try write(
                update.isEmpty
                    ? "templates/ is up to date\n"
                    : dryRun
                        ? "nothing was written\n"
                        : "templates/ is that of this version; run make, and read what changed in public/\n")
        }
    }
}
