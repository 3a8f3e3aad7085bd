import Diagnostics
import Facts

extension Rule {
    static let excludedToolContradicted = Rule(
        .excludedToolContradicted, .cookies, .error,
        title: "The website says that it does not do something, and its cookies do",
        provisions: [.tw("11.7a lid 1"), .avg("5 lid 1 onder a")],
        checked: "2026-11-21",
        why: "visitors must not be told that they are not followed or counted where the same facts name what does it.",
        remedy: """
            Take the word out of \(swift: "Website(without: ...)", json: #""excluded" of the website"#).
            """,
        dutch: Dutch(
            "De website zegt iets niet te doen, en haar cookies doen het wel",
            why: """
                bezoekers mogen niet lezen dat zij niet worden gevolgd of geteld, als dezelfde feiten noemen wat dat doet.
                """,
            remedy: "Schrap de uitspraak dat de website dit niet doet."),
        foundIn: [
            "no tracking cookies, and one",
            "no analytical cookies, and one",
            "no cookies of others, and one that others read",
            "no tracking before consent, and a cookie that comes before it",
            "visitors are not followed, and people are monitored",
            "no pixels, and one",
        ],
        notFoundIn: [
            "no tracking cookies, and a functional one",
            "no tracking before consent, and a cookie that waits for it",
            "no cookies of others, and one of its own",
            "no cookies at all",
        ]
    ) { organisation in
        guard let website = organisation.website else { return [] }
        return website.excluded.flatMap { tool in
            organisation.belying(tool).map { $0.finding("\(tool.rawValue) is excluded", at: website) }
        }
    }
}

extension Organisation {
    fileprivate func belying(_ tool: ExcludedTool) -> [Belying] {
        switch tool {
        case .trackingCookies, .marketingCookies, .trackingTools, .crossSiteTracking, .advertisingNetworks:
            return cookies("tracks visitors") { $0.category == .tracking }
        case .analyticalCookies, .analyticsTools: return cookies("counts visits") { $0.category.isAnalytics }
        case .othersCookies: return cookies("is of others, or read by them", where: isOfOthers)
        case .trackingCookiesWithoutConsent:
            return cookies("tracks visitors before they consent") {
                $0.category == .tracking && $0.isSetBeforeConsent == .known(true)
            }
        case .following:
            return cookies("follows visitors") { $0.category.needsConsent }
                + purposes.filter { $0.isMonitoring == .known(true) }.map {
                    Belying(what: "purpose \($0.name.quoted) follows people", fact: $0)
                }
        case .socialMediaPixels, .fingerprinting:
            let word = tool == .socialMediaPixels ? "pixel" : "fingerprint"
            return (website?.embedded ?? []).filter { $0.label.mentions([word]) }.map {
                Belying(what: "embedded content \($0.label.quoted) is there", fact: $0)
            }
        }
    }

    private func isOfOthers(_ cookie: Cookie) -> Bool {
        cookie.party.value.map { !isController($0) } == true || cookie.thirdParties.value?.isEmpty == false
    }
}
