import ArgumentParser
import Claims
import Diagnostics
import Facts
import Foundation
import Verklaar

struct DossierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract:
            "Makes, in Dutch, the file of a published document: each sentence with its fact, provision and findings.",
        discussion: """
            It also tells which items of the law the documents hold and where, who accepted which finding until when, which
            papers are kept, how the text reads, the hashes of the published bytes, and ends with lines to sign.

            Example:
              verklaar dossier wizz --output dossier.html
              verklaar dossier wizz --document cookiebeleid --format docx --output dossier.docx
              verklaar dossier wizz --since HEAD^ --output dossier.html
              verklaar dossier wizz --edition 2 --output dossier-2.html
            """)

    @OptionGroup var organisationOptions: OrganisationOptions

    @Option(help: "privacyverklaring or cookiebeleid.")
    var document = DocumentName.privacyverklaring

    @Option(help: "html, one page by itself; or docx.")
    var format = DossierFormat.html

    @Option(help: "A file to write to. Default: standard output.")
    var output: String?

    @Option(
        help: """
            Tells what changed since: a git revision, a folder, a published file, or facts as JSON. Default: the frozen version before
            this one.
            """)
    var since: String?

    @Option(help: "The folder of the published pages, from the site's root.")
    var pages = "public"

    @Option(help: "The number of a frozen version, with its facts. Default: what is published now.")
    var edition: String?

    @Option(help: "The day that judges acceptances and legal data, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            let site = try siteOptions.load()
            let organisation = try organisationOptions.load(in: siteOptions)
            guard organisation.documents.contains(document.kind) else {
                throw ValidationError("\(organisation.id) has no \(document.rawValue)")
            }
            let dossier = try site.dossier(
                of: organisation, document.kind, in: OutputFolder(of: site, named: pages),
                version: try edition.map(Self.number), since: since, on: on ?? .today)
            try write(try dossier.bytes(as: format), to: output)
        }
    }

    private static func number(_ text: String) throws -> VersionNumber {
        guard let number = VersionNumber(text) else {
            throw ValidationError("\"\(text)\" is no number of a version, such as 2 or 1.1")
        }
        return number
    }
}

/// A document by the name of its folder.
enum DocumentName: String, ExpressibleByArgument, CaseIterable {
    case privacyverklaring, cookiebeleid

    var kind: DocumentKind { self == .privacyverklaring ? .privacyStatement : .cookiePolicy }
}

extension DossierFormat: ExpressibleByArgument {}
