import Dependencies
import Diagnostics
import Facts
import KnownCookies
import Observations

/// What shows that a denial is not so, as a message tells it.
private struct Proof {
    let words: String
    let visits: [Visit]
}

// What the facts say that the site does not do or does not have, and what was seen of it.
extension SiteAudit {
    func denials() -> [Diagnostic] {
        guard let website = organisation.website else { return [] }
        let tools = website.excluded.compactMap { tool in belying(tool).map { ($0, tool.words) } }
        let features = website.lacks.compactMap { feature in belying(feature).map { ($0, feature.words) } }
        return (tools + features).map { proof, words in
            finding(.denialBelied, "\(proof.words), and the facts deny \(words)", at: website, in: proof.visits)
        } + tooLong()
    }

    private func belying(_ tool: ExcludedTool) -> Proof? {
        switch tool {
        case .trackingCookies, .marketingCookies, .crossSiteTracking: cookie { isKnownAs(.marketing, $0) }
        case .trackingCookiesWithoutConsent: cookie(in: [.before, .refused]) { isKnownAs(.marketing, $0) }
        case .analyticalCookies: cookie { isKnownAs(.analytics, $0) }
        case .othersCookies: foreignCookie
        case .analyticsTools: cookie { isKnownAs(.analytics, $0) } ?? contact(for: [.analytics, .sessionRecording])
        case .trackingTools, .following: contact(for: [.sessionRecording, .advertising])
        case .advertisingNetworks: cookie { isKnownAs(.marketing, $0) } ?? contact(for: [.advertising])
        case .socialMediaPixels: contact(for: [.socialMedia, .advertising])
        // It leaves nothing by which it could be known.
        case .fingerprinting: nil
        }
    }

    private func belying(_ feature: Website.Feature) -> Proof? {
        switch feature {
        case .forms: field { _ in true }
        case .accounts: field { $0.type == "password" }
        case .chat: contact(for: [.chat])
        // Nothing tells these from other forms.
        case .comments, .orders: nil
        }
    }

    private func cookie(
        in choices: Set<Observations.Choice> = Set(Observations.Choice.allCases), _ isOne: (SeenEntry) -> Bool
    ) -> Proof? {
        let visits = sightings.visits.filter { choices.contains($0.choice) && $0.entries.contains(where: isOne) }
        return visits.first?.entries.first(where: isOne).map { Proof(words: "\($0.words) is there", visits: visits) }
    }

    private var foreignCookie: Proof? {
        func one(_ visit: Visit) -> ObservedCookie? {
            visit.cookies.first { $0.domain.map { sightings.isForeign($0, to: visit) } ?? false }
        }
        let visits = sightings.visits.filter { one($0) != nil }
        return visits.first.flatMap(one).map { Proof(words: "the cookie \"\($0.shownName)\" is there", visits: visits) }
    }

    /// A host where a service of one of these kinds is known to get data, and of no other kinds.
    private func contact(for purposes: Set<Tracker.Purpose>) -> Proof? {
        func one(_ visit: Visit) -> Contact? {
            visit.contacts.first { contact in
                let trackers = Tracker.all(at: contact.host)
                return sightings.isForeign(contact.host, to: visit) && !trackers.isEmpty
                    && trackers.allSatisfy { purposes.contains($0.purpose) }
            }
        }
        let visits = sightings.visits.filter { one($0) != nil }
        return visits.first.flatMap(one).map {
            Proof(words: "browsers contact \(HostName.shown($0.host))", visits: visits)
        }
    }

    private func field(_ isOne: (FormField) -> Bool) -> Proof? {
        let visits = sightings.visits.filter { $0.forms.flatMap(\.fields).contains(where: isOne) }
        return visits.first?.forms.flatMap(\.fields).first(where: isOne).map {
            Proof(words: "a form asks \"\($0.shownName)\"", visits: visits)
        }
    }

    /// Where the facts say how long cookies stay at most, whichever they are.
    private func tooLong() -> [Diagnostic] {
        guard let facts = organisation.website?.cookies.value, let term = facts.keptAtMost.value else { return [] }
        let most = CookieLifetime.term(term)
        func isLonger(_ entry: SeenEntry) -> Bool { (entry.lifetime.atLeast ?? 0) > most.longest ?? .max }
        let visits = sightings.visits.filter { $0.entries.contains(where: isLonger) }
        let longer = visits.flatMap(\.entries).filter(isLonger)
        guard let longest = longer.max(by: { $0.lifetime.isShorter(than: $1.lifetime) }) else { return [] }
        return [
            finding(
                .lifetimeLonger, "\(longest.words) \(longest.lifetime.words), and the facts say \(most.words) at most",
                at: facts, in: visits)
        ]
    }
}

extension ExcludedTool {
    /// As a message calls it.
    fileprivate var words: String {
        switch self {
        case .trackingCookies, .trackingCookiesWithoutConsent: "tracking cookies"
        case .analyticalCookies: "analytical cookies"
        case .marketingCookies: "marketing cookies"
        case .othersCookies: "cookies of others"
        case .analyticsTools: "tools that count visits"
        case .trackingTools: "tools that follow visitors"
        case .advertisingNetworks: "advertising networks"
        case .socialMediaPixels: "pixels of social media"
        case .following: "following visitors"
        case .crossSiteTracking: "following visitors across sites"
        case .fingerprinting: "fingerprinting"
        }
    }
}

extension Website.Feature {
    /// As a message calls it.
    fileprivate var words: String {
        switch self {
        case .accounts: "that it has accounts"
        case .forms: "that it has forms"
        case .comments: "that it has comments"
        case .chat: "that it has chat"
        case .orders: "that it takes orders"
        }
    }
}
