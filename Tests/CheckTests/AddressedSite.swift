import Claims
import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Verklaar

/// The site with an address, and pages as they would be published there.
struct AddressedSite {
    /// The one of most tests, made once.
    static let usual = Result { try AddressedSite() }

    let site: Site
    let inspector: Inspector
    let organisation = Organisation.exemplary
    private let pages: [PublishedPage]

    init(_ address: String? = "https://privacy.example.nl") throws {
        try self.init(text: address.map { "## address\n- \($0)\n" } ?? "")
    }

    init(text: String, replacing others: [String: [UInt8]] = [:]) throws {
        let replaced = others.merging(["content/site.md": Array(text.utf8)]) { own, _ in own }
        site = try Site(root: FrozenSite.root, replacing: replaced)
        inspector = Inspector(site)
        let (site, organisation) = (self.site, self.organisation)
        pages = try Layout.allCases.flatMap { try site.publish(organisation, $0) }
    }

    func page(_ document: DocumentKind = .privacyStatement, _ layout: Layout = .page) throws -> PublishedPage {
        try #require(pages.first { $0.document == document && $0.layout == layout && $0.format == .html })
    }

    /// What is found in a page after a change of its text.
    func findings(in page: PublishedPage, _ old: String = "", _ new: String = "") throws -> [Diagnostic] {
        let text = String(decoding: page.bytes, as: UTF8.self)
        if !old.isEmpty { try #require(text.contains(old)) }
        let changed = old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
        let other = PublishedPage(
            file: page.file, document: page.document, format: page.format, layout: page.layout,
            bytes: Array(changed.utf8))
        return try inspector.findings(in: other, of: organisation)
    }
}

extension Site {
    /// The page that leads to all documents.
    func index(of organisations: [Organisation]) throws -> [UInt8] {
        try commonFiles(of: organisations).first { $0.path == "index.html" }?.bytes ?? []
    }

    func findings(inIndex bytes: [UInt8], of organisations: [Organisation]) throws -> [Diagnostic] {
        guard let index = try commonFiles(of: organisations).first(where: { $0.path == "index.html" }) else {
            return []
        }
        return findings(in: bytes, insteadOf: index, file: "index.html", of: organisations)
    }
}
