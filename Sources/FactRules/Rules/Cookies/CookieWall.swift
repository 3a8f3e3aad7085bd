import Diagnostics
import Facts

extension Rule {
    static let cookieWall = Rule(
        .cookieWall, .cookies, .error,
        title: "Who refuses cookies does not get in",
        provisions: [
            .avg("4 onder 11"), .avg("7 lid 4"), .recital("42"), .tw("11.7a lid 5"),
            .consentGuidelines("par. 38-41"), .ruling("C-252/21", "Meta"),
        ],
        checked: "2026-11-21",
        why: "consent is free only where who refuses gets the same; public bodies may never ask it at the door.",
        remedy: """
            Open the site to who refuses: \
            \(swift: "CookieConsent(..., wall: .none)", json: #""wall": {"none": true}"#); or offer the same in \
            another way: \
            \(swift: "wall: .known(.withEqualAlternative)", json: #""wall": {"known": "withEqualAlternative"}"#).
            """,
        dutch: Dutch(
            "Wie cookies weigert, komt er niet in",
            why: """
                toestemming is alleen vrij als ook wie weigert het aanbod krijgt; een overheid mag die nooit als \
                toegangseis stellen.
                """,
            remedy: "Laat ook bezoekers toe die weigeren, of bied hun hetzelfde op een andere manier aan."),
        foundIn: [
            "no access without consent",
            "an equal alternative may do, if its price is fair",
            "an alternative does not help a public body",
            "whether there is a wall is being asked",
        ],
        notFoundIn: [
            "the site opens all the same",
            "nothing is said of it",
        ]
    ) { organisation in
        guard let consent = organisation.website?.cookies.value?.consent else { return [] }
        let isPublic = organisation.controller?.isPublicAuthority ?? false
        switch consent.wall {
        case .known(.withoutAlternative):
            return [Finding("the website is closed to who refuses cookies", at: consent)]
        case .known(.withEqualAlternative) where isPublic:
            return [Finding("the website of a public body is closed to who refuses cookies", at: consent)]
        case .known(.withEqualAlternative):
            return [
                Finding(
                    "who refuses cookies gets the same only in another way, which must be equal and fairly priced",
                    at: consent, severity: .warning)
            ]
        case .unknown(let question):
            return [Finding("the website may be closed to who refuses cookies", at: consent, asking: question)]
        case .unsaid, .none: return []
        }
    }
}
