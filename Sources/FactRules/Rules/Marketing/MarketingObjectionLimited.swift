import Diagnostics
import Facts

extension Rule {
    static let marketingObjectionLimited = Rule(
        .marketingObjectionLimited, .marketing, .error,
        title: "Objecting to direct marketing is refused or made conditional",
        provisions: [.avg("21 lid 2"), .avg("21 lid 3")],
        checked: "2026-11-21",
        why: "who objects to direct marketing is left alone from then on, without a weighing of interests.",
        remedy: """
            Remove \(swift: "Denies(.objection, ...)", json: #""right": "objection" from "denials""#); the statement \
            then tells of the right without a limit.
            """,
        dutch: Dutch(
            "Bezwaar tegen reclame wordt geweigerd of aan voorwaarden gebonden",
            why: """
                wie bezwaar maakt tegen reclame, krijgt die niet meer; een afweging van belangen komt er niet aan \
                te pas.
                """,
            remedy: "Schrap de weigering of de voorwaarde."),
        foundIn: [
            "a condition, and commercial mail",
            "a condition, and a newsletter",
            "whether the mail is commercial is being asked",
        ],
        notFoundIn: [
            "a condition, and no marketing",
            "commercial mail, and a condition on another right",
        ]
    ) { organisation in
        guard let marketing = organisation.marketing else { return [] }
        return (organisation.rights?.denials ?? []).filter { $0.right == .objection }.map { denial in
            Finding(
                "objection is refused or made conditional, and \(marketing.what)", at: denial,
                severity: marketing.severity, asking: marketing.question,
                notes: [Diagnostic.Note("the marketing is here", at: marketing.fact.location)])
        }
    }
}

/// The direct marketing that an objection stops at once.
private struct Marketing {
    let what: String
    let fact: any Fact
    var severity: Severity?
    var question: String?
}

extension Organisation {
    /// The surest there is. Who leaves a newsletter has a way of his own to stop it.
    fileprivate var marketing: Marketing? {
        if let mailing = mailings.first(where: { $0.isCommercial.value == true }) {
            return Marketing(what: "\(mailing.title) is commercial", fact: mailing)
        }
        if let mailing = mailings.first(where: { $0.isCommercial.isUnknown }) {
            return Marketing(
                what: "\(mailing.title) may be commercial", fact: mailing, question: mailing.isCommercial.question)
        }
        return newsletter.value.map { Marketing(what: "there is a newsletter", fact: $0, severity: .warning) }
    }
}
