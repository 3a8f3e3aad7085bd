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
import Wording

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
    private let required: [DocumentKind: RequiredPage]

    init(_ organisation: Organisation) throws {
        let (site, reader) = try Self.shared.get()
        self.site = site
        self.reader = reader
        self.organisation = organisation
        files = try site.compile(organisation)
        let documents = DocumentKind.allCases
        required = Dictionary(
            uniqueKeysWithValues: try documents.map { ($0, try site.required(of: organisation, in: $0) { $1 }) })
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
        words: ((Claim, String) -> String)? = nil
    ) throws -> [Diagnostic] {
        let page = try VisiblePageReader.read(Array(text.utf8), file: "page", format: format)
        let reading = reader.read(page, in: site.surroundings(of: organisation), addressing: organisation.addressing)
        let required =
            try words.map { try site.required(of: organisation, in: document, words: $0) } ?? required[document]!
        return PageCheck(reading, against: required).diagnostics()
    }

    func findings(_ document: DocumentKind, _ format: VisiblePageReader.Format) throws -> [Diagnostic] {
        try findings(in: text(document, format), document, format)
    }
}

extension Site {
    fileprivate func required(
        of organisation: Organisation, in document: DocumentKind, words: (Claim, String) -> String
    ) throws -> RequiredPage {
        let document = try requiredDocument(document, of: organisation)
        return RequiredPage(
            saying: document.claims, as: zip(document.claims, document.sentences).map { words($0, $1.text) },
            in: document.template, prose: document.prose, document.addressing, frame: document.frame, blank: nil)
    }
}
