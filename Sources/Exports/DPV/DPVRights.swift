import Facts
import JSONText

/// The rights that the statement tells of, and where they are used.
struct DPVRights {
    private let facts: ExportFacts

    init(_ facts: ExportFacts) { self.facts = facts }

    /// By the claim of the statement that tells of it.
    private static let terms: KeyValuePairs = [
        "rightToWithdraw": "eu-gdpr:A7-3", "right.access": "eu-gdpr:A15", "right.rectification": "eu-gdpr:A16",
        "right.erasure": "eu-gdpr:A17", "right.restriction": "eu-gdpr:A18", "right.portability": "eu-gdpr:A20",
        "rightToObject": "eu-gdpr:A21", "right.humanIntervention": "eu-gdpr:A22-3-a", "complaint": "eu-gdpr:A77",
    ]

    var values: [JSON] {
        [DPVNode.of("eu-gdpr:A13", nil, title: nil)]
            + Self.terms.compactMap { claim, term in
                guard let told = facts.statement.each([claim]).first else { return nil }
                return DPVNode.of(
                    term, nil, title: told, [("dpv:isExercisedAt", term == "eu-gdpr:A77" ? authority : exercise)])
            }
    }

    private var exercise: JSON? {
        let point = facts.organisation.contactPoints.first { $0.topics.contains(.requests) }
        let ways = [point?.email.value ?? facts.organisation.controller?.email.value, point?.page.value]
        let known = ways.compactMap { $0 }
        return known.isEmpty
            ? nil
            : DPVNode.of("dpv:RightExerciseNotice", nil, title: nil, [("dpv:hasContact", .list(known.map(JSON.text)))])
    }

    private var authority: JSON {
        let own = facts.organisation.authority
        let isDutch = own == nil && !facts.organisation.isAbroad
        let name = isDutch ? "Autoriteit Persoonsgegevens" : own?.name.map(facts.shown)
        let website = isDutch ? SupervisoryAuthority.dutch.website : own?.website.value
        let node = DPVNode.of(
            "dpv:DataProtectionAuthority", nil, title: nil,
            [("dpv:hasName", name.map(JSON.text)), ("dpv:hasContact", website.map(JSON.text))])
        return DPVNode.of("dpv:RightExerciseNotice", nil, title: nil, [("dpv:hasAuthority", node)])
    }
}
