import Claims
import Diagnostics

// Changes holds two states of an organisation's documents against each other, by what they say: it takes claims and gives
// what changed in the processing of personal data, each change once however many sentences tell it. It knows no files.

/// A claim as a document states it.
public struct StatedClaim: Sendable {
    public let claim: Claim
    public let document: DocumentKind
    /// As it reads.
    public let sentence: String
    /// Where the page says it, where it was read from one.
    public let page: Location?

    public init(_ claim: Claim, in document: DocumentKind, as sentence: String, at page: Location? = nil) {
        self.claim = claim
        self.document = document
        self.sentence = sentence
        self.page = page
    }

    /// The fact behind it, where the facts are known.
    public var fact: Location? { claim.origin }
}
