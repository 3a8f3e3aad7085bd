import Claims
import Dutch
import Facts
import Phrases
import Texts
import Wording

/// What a published document of an organisation says of its facts, so that what else is made of them says the same in the
/// same words.
package struct StatementSentences {
    private let templates: Templates
    private let organisation: Organisation
    private let document: DocumentKind
    private let claims: [Claim]

    /// - Parameter document: the one that says it; the privacy statement.
    package init(_ templates: Templates, of organisation: Organisation, in document: DocumentKind = .privacyStatement) {
        let names = templates.phrasebook.language.names
        self.init(templates, organisation, document, organisation.claims(for: document, in: names))
    }

    /// What the document would say of some facts alone.
    ///
    /// - Parameter fill: gives them to an organisation that has none.
    package func alone(_ fill: (inout Organisation) -> Void) -> StatementSentences {
        var bare = Organisation(organisation.id, addressing: organisation.addressing) {}
        bare.origin = organisation.origin
        fill(&bare)
        return StatementSentences(templates, of: bare, in: document)
    }

    /// What it says under the heading of a purpose.
    package func under(_ purpose: Purpose) -> StatementSentences {
        let name = Value.text(shown(purpose.name))
        return StatementSentences(
            templates, organisation, document,
            claims.filter { $0.context.first?.kind.id == "purpose.name" && $0.context[0].value == name })
    }

    private init(
        _ templates: Templates, _ organisation: Organisation, _ document: DocumentKind, _ claims: [Claim]
    ) {
        (self.templates, self.organisation, self.document, self.claims) = (templates, organisation, document, claims)
    }

    /// The claims in these branches, each with what is told about its topic, as one line each.
    package func lines(_ branches: [String]) -> [String] {
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
    package func each(_ branches: [String], but others: [String] = []) -> [String] {
        claims.filter { claim in
            branches.contains(where: claim.kind.isIn) && !others.contains(where: claim.kind.isIn)
        }.map(sentence)
    }

    /// A text of a fact, as readers see it.
    package func shown(_ text: String) -> String {
        DisplayText.normalised(Alternates.resolved(text, for: organisation.addressing))
    }

    /// "a, b en c"
    package func list(_ texts: [String]) -> String { Value.list(texts.map(shown)).written }

    private func sentence(_ claim: Claim) -> String {
        templates.sentence(for: claim, organisation.addressing, in: document)
    }
}

extension String {
    /// With a full stop, unless it ends a sentence already.
    package var asSentence: String { last.map { ".?!:".contains($0) } == true ? self : self + "." }

    /// As a heading or at the start of a sentence. Dutch writes both letters of "ij" as capitals.
    package var withCapital: String {
        let count = hasPrefix("ij") ? 2 : 1
        return prefix(count).uppercased() + dropFirst(count)
    }
}
