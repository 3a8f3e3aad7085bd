import Claims
import Diagnostics
import Foundation
import Meaning
import Phrases
import Reading
import Render
import Surroundings

// The library's face: what the command line and other programs call. Everything that touches files is here; the stages
// of the pipeline take values and give values.

/// A site on disk: its templates, its prose, and where paths in findings start.
///
///     let site = try Site(root: Site.root(from: URL(fileURLWithPath: ".")))
///     let findings = try site.check(Selection(all: all, chosen: all), in: output, on: "2026-11-21")
///     print(TextPrinter.print(findings))
public struct Site: Sendable {
    public let root: URL
    let language: SiteLanguage
    let templates: Templates
    private let lazyReader: Lazily<PageReader>
    /// Reads pages by these templates. What shows pages alone never asks for it.
    var reader: PageReader { lazyReader.value }
    /// The wording of organisations that have their own.
    let ownWordings: OwnWordings
    let labelClaims = LabelClaims()
    /// The page around each document, or what is wrong with its template.
    let shell: Lazily<Result<PageShell, DiagnosticError>>
    /// What the templates say may stand around a document of any organisation.
    let declaredFurniture: Furniture
    let siteFacts: SiteFacts
    let files: SiteFiles
    private(set) var surroundings: SiteSurroundings
    /// The versions of documents that were frozen.
    public private(set) var frozen: FrozenVersions
    /// Whom to tell how far building and checking are; nobody, unless somebody asks.
    public var progress = ProgressReport.untold

    /// - Parameters:
    ///   - root: the folder that holds `templates/`.
    ///   - replaced: what stands in the stead of templates and prose, by path; to see what a change would do.
    /// - Throws: `DiagnosticError` for templates that cannot be used, `FileError` for files that are not there.
    public init(root: URL, replacing replaced: [String: [UInt8]] = [:]) throws {
        try self.init(unjudged: root, replacing: replaced)
        let faults = faults()
        if !faults.isEmpty { throw DiagnosticError(faults) }
    }

    /// The site as its files stand, with no word of its templates judged yet: what a preview shows while somebody writes.
    ///
    /// - Parameter earlier: the site as it stood before, of which is taken over what did not change.
    /// - Throws: `DiagnosticError` for templates that cannot be parsed, `FileError` for files that are not there.
    public init(
        unjudged root: URL, replacing replaced: [String: [UInt8]] = [:], reusing earlier: Site? = nil
    ) throws {
        self.root = root
        let files = SiteFiles(root: root, replaced: replaced)
        self.files = files
        let links = ["templates", "content"].flatMap { SiteLinks.findings(in: $0, of: root) }
        if !links.isEmpty { throw DiagnosticError(links) }
        let language = SiteLanguage.dutch
        self.language = language
        let templates = try Self.templates(in: files, of: language, reusing: earlier?.templates)
        self.templates = templates
        lazyReader = Lazily { PageReader(templates) }
        ownWordings = try OwnWordings(in: files, beside: templates)
        declaredFurniture = try Furniture(
            parsing: try files.text(Self.furnitureFile), file: Self.furnitureFile)
        siteFacts =
            files.exists(SiteFacts.file) ? try SiteFacts(parsing: try files.text(SiteFacts.file)) : .unsaid
        let page = try files.text("templates/page.html")
        shell = Lazily {
            Result { () throws(DiagnosticError) in try PageShell(template: page, file: "templates/page.html") }
        }
        frozen = try FrozenVersions(in: files)
        surroundings = try SiteSurroundings(
            siteFacts, declaredFurniture, anchors: templates.anchors, versions: frozen, in: files)
    }

    /// What is wrong with templates that can be parsed, and with the looks of the site: phrases that say something else than
    /// their claims, or that can be read as those of others; colours that cannot be read on each other; pictures with text.
    public func faults() -> [Diagnostic] {
        wordingFaults() + ambiguities()
            + ContrastJudgement.faults(in: siteFacts) + PictureJudgement(files: files).faults(in: siteFacts)
            + Self.leftStyleSheet(in: files) + Self.liveFaults(in: siteFacts) + Self.exportFaults(in: siteFacts)
    }

    /// The site as it is with these versions frozen.
    func keeping(_ versions: FrozenVersions) throws -> Site {
        var site = self
        site.frozen = versions
        site.surroundings = try SiteSurroundings(
            siteFacts, declaredFurniture, anchors: templates.anchors, versions: versions, in: files)
        return site
    }

    /// The phrases and documents of a site, unjudged.
    static func templates(
        in files: SiteFiles, of language: SiteLanguage, reusing earlier: Templates? = nil
    ) throws -> Templates {
        let documents = try DocumentKind.allCases.map { kind in
            let file = templateFile(kind)
            return (document: kind, file: file, text: try files.text(file))
        }
        return try Templates(
            phrases: try phrases(in: files), documents: documents, in: language.language, reusing: earlier)
    }

    static func templateFile(_ document: DocumentKind) -> String { "templates/\(document.folder).md" }
    static let phrasesFolder = "templates/phrases"
    static let furnitureFile = "templates/furniture.md"

    static func phrases(in files: SiteFiles) throws -> [(file: String, text: String)] {
        try files.names(in: phrasesFolder, ending: ".md").map { name in
            let file = "\(phrasesFolder)/\(name)"
            return (file: file, text: try files.text(file))
        }
    }

    /// The nearest folder upwards, from `start` itself on, that holds `templates/`.
    ///
    /// - Throws: where there is none.
    public static func root(from start: URL) throws(FileError) -> URL {
        var folder = start.standardizedFileURL
        while true {
            var isFolder: ObjCBool = false
            let templates = folder.appendingPathComponent("templates").path
            if FileManager.default.fileExists(atPath: templates, isDirectory: &isFolder), isFolder.boolValue {
                return folder
            }
            let parent = folder.deletingLastPathComponent()
            if parent.path == folder.path {
                throw FileError(
                    kind: .missing, path: "templates/",
                    reason: "no folder upwards from here has one; name the site's root with --site")
            }
            folder = parent
        }
    }

    /// A style sheet of the time before the program had its own.
    private static func leftStyleSheet(in files: SiteFiles) -> [Diagnostic] {
        let file = "templates/style.css"
        guard files.exists(file) else { return [] }
        return [
            Diagnostic(
                .styleSheetLeft, .error, "no page takes its style from this file", at: Location(file: file),
                reason: "the style sheet of a site is the program's own, so that none can hide what a page says",
                remedy: "Write what it sets of colours, font, size, width and spacing in \(SiteFacts.file), under "
                    + "## accent, ## text, ## paper, ## font, ## size, ## width and ## spacing, and remove the file.")
        ]
    }
}
