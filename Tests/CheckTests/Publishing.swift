import Check
import Claims
import Diagnostics
import Facts
import Phrases
import Reading
import Render
import Surroundings
import TestSupport
import Visible

@testable import Verklaar

/// An organisation's documents as they would be published, and what a check finds in them, or in a changed one.
struct Publishing {
    private static let shared = Result {
        let site = try Site(root: FrozenSite.root)
        return (site: site, reader: PageReader(site.templates))
    }

    let site: Site
    private let reader: PageReader
    let organisation: Organisation
    let files: [RenderedFile]
    /// What each document must say, and what stands around it: the same for every text that stands for it.
    private let required: [DocumentKind: [Claim]]
    private let frames: [DocumentKind: PageFrame]

    init(_ organisation: Organisation) throws {
        let (site, reader) = try Self.shared.get()
        self.site = site
        self.reader = reader
        self.organisation = organisation
        files = try site.compile(organisation)
        let documents = DocumentKind.allCases
        required = Dictionary(uniqueKeysWithValues: documents.map { ($0, site.required(of: organisation, in: $0)) })
        frames = Dictionary(uniqueKeysWithValues: documents.map { ($0, site.frame(of: organisation, $0)) })
    }

    /// The text of a published file.
    func text(_ document: DocumentKind, _ format: VisiblePageReader.Format) -> String {
        let path = "\(organisation.id)/\(document.folder)/index.\(format == .html ? "html" : "md")"
        return files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// What a check finds in a text that stands for a document.
    ///
    /// - Parameter words: how a claim reads, in the place of what the writer makes of it.
    func findings(
        in text: String, _ document: DocumentKind, _ format: VisiblePageReader.Format,
        words: (Claim, String) -> String = { $1 }
    ) throws -> [Diagnostic] {
        let template = site.templates.template(of: document)
        let page = try VisiblePageReader.read(Array(text.utf8), file: "page", format: format)
        let reading = reader.read(page, in: site.surroundings.common, addressing: organisation.addressing)
        let addressing = organisation.addressing
        return PageCheck(
            reading, against: required[document, default: []], in: template,
            prose: try site.prose(of: organisation, in: document), frame: frames[document]!,
            blank: nil
        ) { words($0, site.sentence(for: $0, addressing, in: document)) }.diagnostics()
    }

    func findings(_ document: DocumentKind, _ format: VisiblePageReader.Format) throws -> [Diagnostic] {
        try findings(in: text(document, format), document, format)
    }
}
