import Claims
import Facts
import Phrases

extension Templates {
    /// How claims read in a document, one by one: in the words that stand in its template, or else in those of a phrase.
    public func sentences(for claims: [Claim], _ addressing: Addressing, in document: DocumentKind) -> [Sentence] {
        let (template, writer) = (template(of: document), Writer(phrasebook, addressing))
        return claims.map { claim in
            guard let standing = template.standing(claim.kind) else { return writer.sentence(for: claim) }
            return Sentence(claim: claim, inlines: [.text(standing.text.form(addressing))])
        }
    }

    /// How one claim reads in a document.
    public func sentence(for claim: Claim, _ addressing: Addressing, in document: DocumentKind) -> String {
        sentences(for: [claim], addressing, in: document)[0].text
    }
}
