import ArgumentParser
import Diagnostics
import Facts
import Foundation
import Verklaar

/// The options of every command that works on a site.
struct SiteOptions: ParsableArguments {
    @Option(help: "The site's root: the folder that holds templates/. Default: the nearest one upwards.")
    var site: String?

    /// Where the site is, if that was said.
    var root: URL? { site.map { URL(fileURLWithPath: $0, isDirectory: true) } }

    func load() throws -> Site {
        let progress = ProgressReport.onTerminal()
        var site = try Site(root: try place())
        site.progress = progress
        return site
    }

    /// Where the site is, said or found.
    func place() throws -> URL { try root ?? Self.nearest() }

    /// The same; nothing where there is none.
    var folder: URL? { try? place() }

    static func nearest() throws -> URL {
        try Site.root(from: URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true))
    }
}

/// Which facts a command is about.
struct FactsOptions: ParsableArguments {
    @Option(
        help: """
            A JSON file with facts, a folder of them, or a file with an organisation on each line (.ndjson, .jsonl). Default: \
            the folder facts/ of the site; where it has none, the facts compiled in from content/.
            """)
    var facts: String?

    @Option(help: "Only this organisation; may be given more than once.")
    var organisation: [String] = []

    /// - Parameter root: of the site; nothing where there is none.
    func place(in root: URL?) -> FactsPlace { FactsPlace(facts, in: root) }

    /// - Throws: `ValidationError` (64) for an organisation that is not there.
    func load(from place: FactsPlace) throws -> Selection {
        let all = try place.load()
        for id in organisation where !all.contains(where: { $0.id == id }) {
            throw ValidationError.unknown("organisation", id, among: all.map(\.id))
        }
        let chosen = organisation.isEmpty ? all : all.filter { organisation.contains($0.id) }
        return Selection(all: all, chosen: chosen, isOwn: place.isOwn)
    }

    /// The same facts, one after the other.
    ///
    /// - Throws: `ValidationError` (64) for an organisation that is not there.
    func stream(from place: FactsPlace) throws -> FactsStream {
        guard let path = place.path, organisation.isEmpty, FactsStream.isOfMany(path) else {
            return FactsStream(try load(from: place).all)
        }
        return try FactsStream(path)
    }
}

/// The one organisation that a document is about.
struct OrganisationOptions: ParsableArguments {
    @Argument(help: "The id of the organisation.")
    var organisation: String

    @Option(
        help: """
            A JSON file with facts, or a folder of them. Default: the folder facts/ of the site; where it has none, the facts \
            compiled in from content/.
            """)
    var facts: String?

    /// - Throws: `ValidationError` (64) for an organisation that is not there.
    func load(in site: SiteOptions) throws -> Organisation {
        try Self.organisation(organisation, in: FactsPlace(facts, in: site.folder))
    }

    static func organisation(_ id: String, in place: FactsPlace) throws -> Organisation {
        try organisation(id, among: try place.load())
    }

    static func organisation(_ id: String, among all: [Organisation]) throws -> Organisation {
        guard let organisation = all.first(where: { $0.id == id }) else {
            throw ValidationError.unknown("organisation", id, among: all.map(\.id))
        }
        return organisation
    }
}

/// Where the pages are, and how findings about them are told.
struct ReportOptions: ParsableArguments {
    @Option(help: "The folder of the published pages, from the site's root.")
    var output = "public"

    @Option(help: "page; or bare: each document alone, without head, navigation and style, to paste into another site.")
    var layout = Layout.page

    @Option(help: "The day that judges acceptances and legal data, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    @Option(help: "text, json, github or sarif. Default: text, or github where GITHUB_ACTIONS is set.")
    var format: OutputFormat?

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Flag(
        help:
            "Each finding in full, with what could be written in answer. Default: what fits on a screen; errors always."
    )
    var all = false

    @OptionGroup var colour: ColourOptions

    func folder(of site: Site) -> OutputFolder { OutputFolder(of: site, named: output, layout) }

    var day: CalendarDate { on ?? .today }

    /// How findings are told as text.
    var text: TextOptions { .asAsked(all: all, strict: strict, colour) }

    var effectiveFormat: OutputFormat { format ?? .usual }
}

extension OutputFolder {
    /// - Parameter name: a path from the site's root, or an absolute one.
    init(of site: Site, named name: String, _ layout: Layout = .page) {
        self.init(
            url: URL(fileURLWithPath: name, isDirectory: true, relativeTo: site.root), name: name, layout: layout)
    }
}

extension OutputFormat: ExpressibleByArgument {}

extension OutputFormat {
    /// Where none was asked: the one that GitHub reads, on GitHub.
    static var usual: OutputFormat { ProcessInfo.processInfo.environment["GITHUB_ACTIONS"] != nil ? .github : .text }
}

extension Layout: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    public init?(argument: String) { self.init(iso: argument) }

    /// Today, where the program runs. Nothing but this default depends on the clock.
    static var today: CalendarDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CalendarDate(year: parts.year ?? 1, month: parts.month ?? 1, day: parts.day ?? 1) ?? "0001-01-01"
    }
}
