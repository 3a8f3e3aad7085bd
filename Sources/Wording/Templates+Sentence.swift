import Claims
import Facts
import Phrases

extension Templates {
    /// How a claim reads in a document: in the words that stand in its template, or else in those of a phrase.
    public func sentence(for claim: Claim, _ addressing: Addressing, in document: DocumentKind) -> String {
        let standing = template(of: document).standing(claim.kind)
        if let standing { return standing.text.form(addressing) }
        return Writer(phrasebook, addressing).sentence(for: claim).text
    }
}
