import Claims
import Diagnostics
import Document
import Facts
import Render
import Surroundings

extension Site {
    /// The files of one organisation, as its facts make them. Touches no disk but to read its prose.
    func compile(_ organisation: Organisation, _ layout: Layout = .page) throws -> [RenderedFile] {
        let renderer = try renderer(surroundings(of: organisation))
        let documents = try organisation.documents.map { kind in
            let claims = required(of: organisation, in: kind)
            return (claims: claims, composed: try compose(kind, of: organisation, saying: claims))
        }
        return try documents.flatMap { claims, document in
            let siblings = documents.map(\.composed).filter { $0.kind != document.kind }
            let frame = layout == .page ? frame(of: organisation, document.kind, saying: claims) : nil
            return try Stages.render(document, of: organisation.id, beside: siblings, in: frame, by: renderer)
        }
    }

    private func compose(
        _ kind: DocumentKind, of organisation: Organisation, saying claims: [Claim]
    ) throws -> Document {
        Stages.compose(
            claims, try prose(of: organisation, in: kind), by: templates(of: organisation.id), for: kind,
            organisation.addressing)
    }

    /// The files that belong to no organisation alone, as a build makes them.
    ///
    /// - Parameter organisations: all organisations of the site.
    public func commonFiles(of organisations: [Organisation]) throws -> [CommonFile] {
        try commonFiles(of: organisations.cards) + exports(of: organisations)
    }

    /// The same, without what is made of the facts of one organisation.
    func commonFiles(of cards: [OrganisationCard]) throws -> [CommonFile] {
        let entries = cards.map { (id: $0.id, name: $0.name, documents: $0.documents) }
        let renderer = try renderer(surroundings.common)
        return [
            CommonFile(.index, try renderer.index(entries, in: indexFrame)),
            CommonFile(.notFound, try renderer.notFound(leadingTo: notFoundRoot, in: notFoundFrame)),
        ] + surroundings.assets(of: cards.map(\.id)).map { CommonFile(.asset($0), RenderedFile($0)) }
            + searchFiles(of: cards).map { CommonFile(.forSearch, $0) }
    }

    /// The files that the pages of a site use.
    func assets(of organisations: [Organisation]) -> [Asset] { surroundings.assets(of: organisations.map(\.id)) }

    func renderer(_ surroundings: Surroundings) throws(DiagnosticError) -> SiteRenderer {
        SiteRenderer(
            shell: try PageShell(template: shell, file: "templates/page.html"), in: surroundings)
    }

    /// The organisation's own words in a document: those of its facts, and those of its file of prose, if there is one.
    func prose(of organisation: Organisation, in document: DocumentKind) throws -> Prose {
        let words = wordsInFacts(of: organisation, in: document)
        let file = "content/prose/\(organisation.id).\(document.folder).md"
        guard files.exists(file) else { return words }
        return words
            + (try Prose(
                parsing: try files.text(file), for: organisation.addressing, file: file,
                headings: headings(of: organisation, in: document)))
    }

    private func wordsInFacts(of organisation: Organisation, in document: DocumentKind) -> Prose {
        let addressing = organisation.addressing
        return templates(of: organisation.id).template(of: document).sections.reduce(.none) { words, section in
            guard let name = section.name, case .fixed(let heading) = section.heading else { return words }
            return words + Prose(organisation.ownWords(in: name), for: addressing, under: heading.form(addressing))
        }
    }
}

extension RenderedFile {
    init(_ asset: Asset) { self.init(path: asset.path, bytes: asset.bytes) }
}
