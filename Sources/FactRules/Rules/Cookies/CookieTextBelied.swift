import Diagnostics
import Facts

extension Rule {
    static let cookieTextBelied = Rule(
        .cookieTextBelied, .cookies, .error,
        title: "What is said of cookies or storage is belied by other facts",
        provisions: [.tw("11.7a lid 1"), .avg("5 lid 1 onder a")],
        checked: "2026-11-21",
        why: "visitors decide by what they are told of cookies; two facts that contradict each other mislead them.",
        remedy: "Remove what is wrong: the reassuring text, or the fact that belies it.",
        dutch: Dutch(
            "Wat over cookies of opslag wordt gezegd, klopt niet met andere feiten",
            why:
                "bezoekers beslissen op grond van wat zij over cookies lezen; feiten die elkaar tegenspreken, misleiden.",
            remedy: "Schrap wat niet klopt: de geruststelling, of het feit dat er tegenin gaat."),
        foundIn: [
            "no banner, and tracking cookies",
            "no banner, and consent that is asked",
            "nothing else is stored, and something in local storage",
            "nothing else is stored, and embedded content that stores something",
            "analytics without cookies, and its cookies",
            "cookies that only their own party reads, and another reader",
            "a website that works as well without cookies, and does not",
        ],
        notFoundIn: [
            "no banner, and functional cookies",
            "nothing else is stored",
            "analytics without cookies, and cookies of another",
        ]
    ) { organisation in
        guard let website = organisation.website else { return [] }
        return website.beliedBanner + website.beliedStorage + website.beliedAnalytics + website.beliedHelp
    }
}

extension Website {
    private var placed: [Cookie] { cookies.value?.cookies ?? [] }

    fileprivate var beliedBanner: [Finding] {
        guard needsNoBanner else { return [] }
        let cookies = placed.filter(\.category.needsConsent).map {
            Finding("cookie \($0.label.quoted) needs consent, and the website says that it needs no banner", at: $0)
        }
        let asked = self.cookies.value?.consent.map {
            Finding("consent for cookies is asked, and the website says that it needs no banner", at: $0)
        }
        return cookies + asked.asList
    }

    fileprivate var beliedStorage: [Finding] {
        guard storesNothingElse else { return [] }
        let told = "and the website says that it stores nothing else on devices"
        return placed.filter { $0.technique != .cookie }.map {
            Finding("\($0.label.quoted) is stored in another way than by a cookie, \(told)", at: $0)
        }
            + embedded.filter { $0.storesOnDevice == .known(true) }.map {
                Finding("embedded content \($0.label.quoted) stores something, \(told)", at: $0)
            }
    }

    fileprivate var beliedAnalytics: [Finding] {
        analytics.filter(\.usesNoCookies).flatMap { service in
            placed.filter { $0.party.value == service.name && $0.technique == .cookie }.map {
                Finding(
                    "cookie \($0.label.quoted) is placed by \(service.name.quoted), which is said to use no cookies",
                    at: $0)
            }
        }
    }

    fileprivate var beliedHelp: [Finding] {
        guard let help = cookieHelp else { return [] }
        var found: [Finding] = []
        if help.effects.contains(.siteSuffers), help.effects.contains(.siteWorks) {
            found.append(
                Finding("the website is said to work as well without cookies, and to work less well", at: help))
        }
        guard help.topics.contains(.theyAreSafe) else { return found }
        return found
            + placed.compactMap { cookie in
                (cookie.thirdParties.value ?? []).first { $0 != cookie.party.value }.map {
                    Finding(
                        "cookie \(cookie.label.quoted) is read by \($0.quoted) as well, and cookies are said to be read only by "
                            + "who placed them", at: cookie)
                }
            }
    }
}
