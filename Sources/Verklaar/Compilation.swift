import Claims
import Diagnostics
import Document
import Facts
import Phrases
import Render

extension Site {
    /// The files of one organisation, as its facts make them. Touches no disk but to read its prose.
    func compile(_ organisation: Organisation, _ layout: Layout = .page) throws -> [RenderedFile] {
        let renderer = try renderer()
        let documents = try organisation.documents.map { try compose($0, of: organisation) }
        return try documents.flatMap { document in
            let siblings = documents.filter { $0.kind != document.kind }
            let frame = layout == .page ? frame(of: organisation, document.kind) : nil
            return try renderer.files(of: document, of: organisation.id, beside: siblings, in: frame)
        }
    }

    private func compose(_ kind: DocumentKind, of organisation: Organisation) throws -> Document {
        let template = templates.template(of: kind)
        return Composer(
            template, phrasebook: templates.phrasebook, addressing: organisation.addressing,
            claims: template.withStanding(organisation.claims(for: kind)),
            prose: try prose(of: organisation, in: kind)
        ).document()
    }

    /// The files that belong to no organisation alone.
    func compileCommon(_ organisations: [Organisation]) throws -> [RenderedFile] {
        let entries = organisations.map { (id: $0.id, name: $0.publicName, documents: $0.documents) }
        return [
            try renderer().index(entries, in: indexFrame),
            try renderer().notFound(leadingTo: notFoundRoot, in: notFoundFrame),
            RenderedFile(path: assets.stylesheet, bytes: stylesheet), RenderedFile(path: assets.icon, bytes: icon),
        ] + (zip([assets.logo].compactMap(\.self), [logo].compactMap(\.self)).map(RenderedFile.init))
            + searchFiles(of: organisations)
    }

    func renderer() throws(DiagnosticError) -> SiteRenderer {
        SiteRenderer(shell: try PageShell(template: shell, file: "templates/page.html"), furniture: furniture)
    }

    /// The organisation's own words in a document; none where there is no such file.
    func prose(of organisation: Organisation, in document: DocumentKind) throws -> Prose {
        let file = "content/prose/\(organisation.id).\(document.folder).md"
        guard files.exists(file) else { return .none }
        return try Prose(parsing: try files.text(file), file: file, headings: headings(of: organisation, in: document))
    }
}
