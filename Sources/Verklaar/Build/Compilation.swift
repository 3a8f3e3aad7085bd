import Claims
import Diagnostics
import Document
import Facts
import Render
import Surroundings

extension Site {
    /// The files of one organisation, as its facts make them. Touches no disk but to read its prose.
    func compile(_ organisation: Organisation, _ layout: Layout = .page) throws -> [RenderedFile] {
        try compile(requiredDocuments(of: organisation), layout)
    }

    /// The files of the documents of one organisation.
    func compile(_ required: RequiredDocuments, _ layout: Layout) throws -> [RenderedFile] {
        let renderer = try renderer(required.surroundings)
        let documents = required.all.map {
            Stages.compose($0.claims, as: $0.sentences, $0.prose, by: $0.template, $0.addressing)
        }
        return try zip(required.all, documents).flatMap { asked, document in
            try Stages.render(
                document, of: required.organisation.id, beside: documents.filter { $0.kind != asked.kind },
                in: layout == .page ? asked.frame : nil, by: renderer)
        }
    }

    /// The files that belong to no organisation alone, as a build makes them.
    ///
    /// - Parameter organisations: all organisations of the site.
    public func commonFiles(of organisations: [Organisation]) throws -> [CommonFile] {
        let cards = organisations.cards
        return try commonParts(of: cards).map { try commonFile($0, of: cards) } + exports(of: organisations)
    }

    /// What is to be made of all organisations together, without what is made of the facts of one of them.
    func commonParts(of cards: OrganisationCards) throws(DiagnosticError) -> [CommonFile.Kind] {
        try indexPages(of: cards).map { .index($0) } + [.notFound]
            + surroundings.assets(of: cards).map { .asset($0) } + searchPages(of: cards).map { .forSearch($0) }
    }

    /// One of those. Each is made when it is needed: of many organisations, there are many.
    func commonFile(_ kind: CommonFile.Kind, of cards: OrganisationCards) throws(DiagnosticError) -> CommonFile {
        let file: RenderedFile
        switch kind {
        case .index(let page): file = try render(page, of: cards)
        case .notFound:
            file = try renderer(surroundings.common).notFound(leadingTo: notFoundRoot, in: notFoundFrame)
        case .asset(let asset): file = RenderedFile(asset)
        case .forSearch(let page): file = render(page, of: cards)
        case .export(let exported): file = exported
        }
        return CommonFile(kind, file)
    }

    /// The files that the pages of a site use.
    func assets(of organisations: [Organisation]) -> [Asset] { surroundings.assets(of: organisations.cards) }

    func renderer(_ surroundings: Surroundings) throws(DiagnosticError) -> SiteRenderer {
        SiteRenderer(shell: try shell.value.get(), in: surroundings)
    }

    /// The organisation's own words in a document: those of its facts, and those of its file of prose, if there is one.
    func prose(of organisation: Organisation, in document: DocumentKind) throws -> Prose {
        let words = wordsInFacts(of: organisation, in: document)
        let file = "\(Site.proseFolder)/\(organisation.id).\(document.folder).md"
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
