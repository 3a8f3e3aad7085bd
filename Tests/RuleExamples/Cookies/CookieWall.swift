import Diagnostics
import Facts

extension FactExamples {
    static let cookieWall = FactExamples(
        of: .cookieWall,
        failing: [
            Example("no access without consent") {
                Website { Cookies { CookieConsent(for: .all, wall: .known(.withoutAlternative)) } }
            },
            Example("an equal alternative may do, if its price is fair", giving: .warning) {
                Website { Cookies { CookieConsent(for: .all, wall: .known(.withEqualAlternative)) } }
            },
            Example("an alternative does not help a public body") {
                Controller("Gemeente Voorbeeld", isPublicAuthority: true)
                Website { Cookies { CookieConsent(for: .all, wall: .known(.withEqualAlternative)) } }
            },
            Example("whether there is a wall is being asked", giving: .warning) {
                Website { Cookies { CookieConsent(for: .all, wall: .asked) } }
            },
        ],
        passing: [
            Example("the site opens all the same") { Website { Cookies { CookieConsent(for: .all, wall: .none) } } },
            Example("nothing is said of it") { Website { Cookies { CookieConsent(for: .all) } } },
        ])
}
