import Diagnostics
import Facts

extension Rule {
    static let consentUnfree = Rule(
        .consentUnfree, .purposes, .warning,
        title: "Consent is asked of people who are hardly free to refuse",
        provisions: [
            .avg("4 onder 11"), Provision(.guidance, "AVG overweging 42 en 43", url: Provision.avg("7").url),
            .consentGuidelines("3.1.1"),
        ],
        checked: "2026-11-21",
        why: """
            consent is hardly ever free where people depend on who asks for it, and never where they are worse off \
            without it.
            """,
        remedy: """
            Rest the purpose on another ground; or, where refusing really costs people nothing, say so: \
            \(swift: "Consent(..., refusalIsFree: true)", json: #""refusalIsFree": {"known": true}"#).
            """,
        dutch: Dutch(
            "Toestemming wordt gevraagd aan mensen die nauwelijks kunnen weigeren",
            why: """
                toestemming is bijna nooit vrij als mensen afhankelijk zijn van wie erom vraagt, en nooit als zij \
                zonder toestemming slechter af zijn.
                """,
            remedy: "Kies een andere grondslag. Kost weigeren echt niets? Leg dat dan vast."),
        foundIn: [
            "an employer asks its staff",
            "people who apply for work, by their name alone",
            "a municipality asks people",
            "whether refusing is free is being asked",
            "who refuses is worse off",
        ],
        notFoundIn: [
            "a photograph of staff that nobody has to give",
            "a shop asks its customers",
            "an intermediary asks who looks for work elsewhere",
            "an employer with another ground",
        ]
    ) { organisation in
        organisation.consents.compactMap { purpose, basis, consent in
            if consent.refusalIsFree.value == false {
                return Finding(
                    "who refuses consent for purpose \(purpose.name.quoted) is worse off", at: basis, severity: .error)
            }
            guard consent.refusalIsFree.isMissing, let asker = organisation.strongAsker(for: purpose) else {
                return nil
            }
            return Finding(
                "consent for purpose \(purpose.name.quoted) is asked by \(asker)", at: basis,
                asking: consent.refusalIsFree.question,
                alike: Alike(purpose.name.quoted) { "consent for purposes \($0) is asked by \(asker)" })
        }
    }
}

extension Organisation {
    /// What makes it hard for people to refuse the controller something.
    fileprivate func strongAsker(for purpose: Purpose) -> String? {
        let dependent = subjects(of: purpose, .staff, .applicants).map(\.label)
        if !dependent.isEmpty, !placesPeople { return "an employer, of \(dependent.quoted)" }
        return controller?.isPublicAuthority == true ? "a public authority" : nil
    }
}

extension Organisation {
    /// Whether it finds people work elsewhere: who applies through it depends on others.
    private var placesPeople: Bool {
        let names = [controller?.name, controller?.shortName].compactMap(\.self) + purposes.map(\.name)
        return names.contains { $0.mentions(["werving en selectie", "bemiddel", "uitzend", "recruit", "detacher"]) }
    }
}
