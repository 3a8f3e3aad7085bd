import Diagnostics
import Facts

extension Rule {
    static let analyticsNotLimited = Rule(
        .analyticsNotLimited, .cookies, .warning,
        title: "Analytics go without consent, and nothing keeps their effect on privacy small",
        provisions: [
            .tw("11.7a lid 3 onder b"),
            Provision(
                .guidance, "AP, Google Analytics",
                url: "https://autoriteitpersoonsgegevens.nl/themas/internet-slimme-apparaten/cookies/google-analytics"),
        ],
        checked: "2026-11-29",
        why: """
            analytics may do without consent only where they have hardly any effect on privacy, or none. That addresses are \
            masked, as Google Analytics 4 does by itself, is not enough: what links visits to advertising (Signals), shares \
            them with the supplier or gives each user a number has to be off.
            """,
        remedy: """
            Mask IP addresses, sign an agreement, share with nobody, turn off what links visits to advertising or to one \
            user, and record it: \
            \(swift: "Cookie(..., .limitedAnalytics, readBy: .none, isAddressMasked: true, onlyCounts: true)", json: #""category": "limitedAnalytics", "thirdParties": {"none": true}, "isAddressMasked": {"known": true}, "onlyCounts": {"known": true}"#); \
            or ask consent: \(swift: ".analytics", json: #""category": "analytics""#).
            """,
        dutch: Dutch(
            "Bezoek wordt zonder toestemming gemeten, en niets beperkt wat dat met de privacy doet",
            why: """
                bezoek meten mag alleen zonder toestemming als dat geen of weinig gevolgen heeft voor de privacy. Dat \
                IP-adressen worden ingekort, is niet genoeg: koppelingen met advertenties (Signals), delen met de \
                leverancier en een nummer per gebruiker (User-ID) staan uit.
                """,
            remedy: """
                Maak het IP-adres onherkenbaar, sluit een verwerkersovereenkomst, deel de gegevens met niemand en zet \
                koppelingen met advertenties en User-ID uit. \
                Kan dat niet? Vraag dan toestemming.
                """),
        foundIn: [
            "nothing says that addresses are masked",
            "a party that no agreement binds",
            "a service that masks addresses, and may link visits to advertising",
            "whether the service does more than count is being asked",
            "others read it too",
            "whether addresses are masked is being asked",
        ],
        notFoundIn: [
            "masked addresses, on the site's own server",
            "masked addresses, and nothing but counted by a processor under its agreement",
            "with consent, analytics may go further",
        ]
    ) { organisation in
        organisation.placedCookies.filter { $0.category == .limitedAnalytics }.compactMap { cookie in
            let problems = organisation.problemsOfLimits(in: cookie)
            guard !problems.isEmpty else { return nil }
            return Finding(
                "cookie \(cookie.label.quoted) measures without consent, and \(problems.listed(with: "and"))",
                at: cookie,
                asking: problems.count == 1 ? cookie.isAddressMasked.question ?? cookie.onlyCounts.question : nil)
        }
    }
}

extension Organisation {
    /// What is not said of it at all, such as its party, is the question of other rules.
    fileprivate func problemsOfLimits(in cookie: Cookie) -> [String] {
        let others = (cookie.thirdParties.value ?? []).filter { !isController($0) && !boundProcessors.contains($0) }
        let isMasked = cookie.isAddressMasked.value == true
        let isOwn = cookie.party.value.map(isController) ?? true
        return (isMasked ? [] : ["nothing says that IP addresses are masked"])
            + (isOwn || cookie.onlyCounts.value == true ? [] : ["nothing says that they do nothing but count"])
            + unbound(cookie.party).map { "no agreement with \($0.quoted) is recorded" }
            + (others.isEmpty ? [] : ["\(others.quoted) can read it"])
    }

    private func unbound(_ party: Answer<String>) -> [String] {
        party.value.asList.filter { !isController($0) && !boundProcessors.contains($0) }
    }
}
