import Claims
import Facts
import Phrases
import Surroundings
import Wording

/// What one document of an organisation must be: worked out once, for what writes it and for what holds pages against it.
struct RequiredDocument: Sendable {
    let kind: DocumentKind
    let template: DocumentTemplate
    let addressing: Addressing
    /// What it must say, the template's standing text included.
    let claims: [Claim]
    /// How the claims read, one by one.
    let sentences: [Sentence]
    /// The organisation's own words in it.
    let prose: Prose
    /// What the head of its page holds.
    let frame: PageFrame
}

/// What all documents of one organisation must be, and what stands around their pages.
public struct RequiredDocuments: Sendable {
    public let organisation: Organisation
    let all: [RequiredDocument]
    let surroundings: Surroundings

    /// The kinds of the documents besides one.
    func kinds(besides document: DocumentKind) -> [DocumentKind] { all.map(\.kind).filter { $0 != document } }
}

extension Site {
    /// What the documents of an organisation must be. Touches no disk but to read its prose.
    ///
    /// - Throws: for prose that cannot be read.
    public func requiredDocuments(of organisation: Organisation) throws -> RequiredDocuments {
        RequiredDocuments(
            organisation: organisation,
            all: try organisation.documents.map { try requiredDocument($0, of: organisation) },
            surroundings: surroundings(of: organisation))
    }

    /// What one document of an organisation must be, whether it publishes that or not.
    ///
    /// - Throws: for prose that cannot be read.
    func requiredDocument(_ document: DocumentKind, of organisation: Organisation) throws -> RequiredDocument {
        let (templates, addressing) = (templates(of: organisation.id), organisation.addressing)
        let claims = required(of: organisation, in: document)
        let sentences = Stages.word(claims, by: templates, for: document, addressing)
        return RequiredDocument(
            kind: document, template: templates.template(of: document), addressing: addressing, claims: claims,
            sentences: sentences, prose: try prose(of: organisation, in: document),
            frame: frame(of: organisation, document, saying: claims, as: sentences))
    }
}
