import Claims
import Facts
import Phrases
import Surroundings
import Visible

/// What a page of a document must say, and what has to stand around it: worked out once, for all texts that stand for it.
public struct RequiredPage: Sendable {
    let template: DocumentTemplate
    let requirements: [Requirement]
    let frame: PageFrame?
    let blank: VisiblePage?

    /// - Parameters:
    ///   - claims: the claims that the page must make, the template's standing text included.
    ///   - words: how they read, one by one.
    ///   - frame: what the head of the page must hold; nothing for a document alone.
    ///   - blank: a page as the site makes it, with nothing in it; nothing for a document alone.
    public init(
        saying claims: [Claim], as words: [String], in template: DocumentTemplate, prose: Prose,
        _ addressing: Addressing, frame: PageFrame?, blank: VisiblePage?
    ) {
        self.template = template
        self.frame = frame
        self.blank = blank
        requirements = Requirements.all(claims, as: words, prose: prose, in: template, addressing)
    }
}
