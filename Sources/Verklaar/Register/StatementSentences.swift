import Claims
import Facts
import Texts

/// What the statement of an organisation says of some of its facts, so that a document for its file says the same in the same
/// words. Of one fact alone it is told by asking for a copy of the organisation that has no other.
struct StatementSentences {
    private let site: Site
    private let addressing: Addressing

    init(_ site: Site, of organisation: Organisation) {
        self.site = site
        addressing = organisation.addressing
    }

    /// The claims in these branches, each with what is told about its topic, as one line each.
    func lines(_ branches: [String], of organisation: Organisation) -> [String] {
        var lines: [String] = []
        var depth: Int?
        for claim in organisation.claims(for: .privacyStatement) {
            if let open = depth, claim.context.count > open {
                lines[lines.count - 1] = lines[lines.count - 1].asSentence + " " + sentence(claim)
            } else if branches.contains(where: claim.kind.isIn) {
                depth = claim.context.count
                lines.append(sentence(claim))
            } else {
                depth = nil
            }
        }
        return lines
    }

    /// The claims in these branches, a line each.
    func each(_ branches: [String], of organisation: Organisation) -> [String] {
        organisation.claims(for: .privacyStatement).filter { claim in branches.contains(where: claim.kind.isIn) }
            .map(sentence)
    }

    /// A text of a fact, as readers see it.
    func shown(_ text: String) -> String { DisplayText.normalised(Alternates.resolved(text, for: addressing)) }

    /// "a, b en c"
    func list(_ texts: [String]) -> String { Value.list(texts.map(shown)).written }

    private func sentence(_ claim: Claim) -> String {
        site.sentence(for: claim, addressing, in: .privacyStatement)
    }
}

extension String {
    /// With a full stop, unless it ends a sentence already.
    var asSentence: String { last.map { ".?!:".contains($0) } == true ? self : self + "." }
}
