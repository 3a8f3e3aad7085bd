import ArgumentParser
import Fetch
import Visible

/// Which pages are checked where they stand, in the place of those of the output folder.
struct StandingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Only this page, wherever it stands: an address on the web, a file in HTML or Markdown, or - for standard input.",
            valueName: "url|file"))
    var page: String?

    @Option(
        help: ArgumentHelp(
            "The element of that page that holds the document, as CSS says it: \".entry-content\", \"main > article\".",
            valueName: "selector"))
    var within: String?

    @Option(help: "Which document stands on that page: privacyverklaring or cookiebeleid. Default: privacyverklaring.")
    var document: DocumentName?

    @Flag(help: "All pages that content/site.md lists below ## live, where they stand.")
    var live = false

    @Option(help: ArgumentHelp("How long a server may take over a page.", valueName: "seconds"))
    var timeout = 20

    var isUsed: Bool { page != nil || live }

    func validate() throws {
        if page != nil, live {
            throw ValidationError("--page is one page, and --live all that are listed: give one of them")
        }
        if page == nil, within != nil || document != nil {
            throw ValidationError("--within and --document say of a --page which document stands where in it")
        }
        if page?.isEmpty == true { throw ValidationError("--page names no page") }
        if let page, WebAddress.isMeant(by: page), WebAddress(page) == nil {
            throw ValidationError("\"\(page)\" is no address of a page, such as https://www.example.nl/privacy/")
        }
        guard (1...3600).contains(timeout) else {
            throw ValidationError("--timeout takes a number of seconds, from 1 to 3600")
        }
        _ = try selector()
    }

    /// - Throws: `ValidationError` (64) for what names no element.
    func selector() throws -> ElementSelector? {
        guard let within else { return nil }
        do throws(SelectorFault) { return try ElementSelector(within) } catch {
            throw ValidationError("--within \"\(within)\": \(error.message). \(SelectorFault.remedy)")
        }
    }
}
