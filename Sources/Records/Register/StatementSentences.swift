import Claims
import Dutch
import Facts
import Phrases
import Texts
import Wording

/// What the statement of an organisation says of its facts, so that a document for its file says the same in the same words.
struct StatementSentences {
    private let templates: Templates
    private let organisation: Organisation
    private let claims: [Claim]

    init(_ templates: Templates, of organisation: Organisation) {
        self.templates = templates
        self.organisation = organisation
        claims = organisation.claims(for: .privacyStatement, in: templates.phrasebook.language.names)
    }

    /// What the statement would say of some facts alone.
    ///
    /// - Parameter fill: gives them to an organisation that has none.
    func alone(_ fill: (inout Organisation) -> Void) -> StatementSentences {
        var bare = Organisation(organisation.id, addressing: organisation.addressing) {}
        bare.origin = organisation.origin
        fill(&bare)
        return StatementSentences(templates, of: bare)
    }

    /// What it says under the heading of a purpose.
    func under(_ purpose: Purpose) -> StatementSentences {
        let name = Value.text(shown(purpose.name))
        return StatementSentences(
            templates, organisation,
            claims.filter { $0.context.first?.kind.id == "purpose.name" && $0.context[0].value == name })
    }

    private init(_ templates: Templates, _ organisation: Organisation, _ claims: [Claim]) {
        (self.templates, self.organisation, self.claims) = (templates, organisation, claims)
    }

    /// The claims in these branches, each with what is told about its topic, as one line each.
    func lines(_ branches: [String]) -> [String] {
        var lines: [String] = []
        var depth: Int?
        for claim in claims {
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

    /// The claims in these branches and not in those, a line each.
    func each(_ branches: [String], but others: [String] = []) -> [String] {
        claims.filter { claim in
            branches.contains(where: claim.kind.isIn) && !others.contains(where: claim.kind.isIn)
        }.map(sentence)
    }

    /// A text of a fact, as readers see it.
    func shown(_ text: String) -> String {
        DisplayText.normalised(Alternates.resolved(text, for: organisation.addressing))
    }

    /// "a, b en c"
    func list(_ texts: [String]) -> String { Value.list(texts.map(shown)).written }

    private func sentence(_ claim: Claim) -> String {
        templates.sentence(for: claim, organisation.addressing, in: .privacyStatement)
    }
}

extension String {
    /// With a full stop, unless it ends a sentence already.
    var asSentence: String { last.map { ".?!:".contains($0) } == true ? self : self + "." }

    /// As a heading or at the start of a sentence. Dutch writes both letters of "ij" as capitals.
    var withCapital: String {
        let count = hasPrefix("ij") ? 2 : 1
        return prefix(count).uppercased() + dropFirst(count)
    }
}
