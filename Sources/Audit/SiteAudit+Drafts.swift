import Facts
import KnownCookies
import Observations

extension SiteAudit {
    /// Facts for what is on devices and in no fact, each to be confirmed by who knows the site. Names that come to the same fact are
    /// one.
    public func drafts() -> [CookieDraft] {
        let declared = (organisation.website?.cookies.value?.cookies ?? []).compactMap(DeclaredEntry.init)
        var seen: [String: SightedCookie] = [:]
        for entry in sightings.visits.flatMap(\.entries) where declared.index(for: entry) == nil {
            let sighted = SightedCookie(
                name: entry.shownName, domain: entry.host ?? "", lifetime: entry.lifetime.sighted, in: entry.technique)
            // The one that stays longest: the others are of it too.
            if !sighted.lifetime.isShorter(than: seen[entry.words]?.lifetime) { seen[entry.words] = sighted }
        }
        var told: Set<String> = []
        return seen.sorted { $0.key < $1.key }.map { CookieDraft(of: $0.value, by: known) }.filter { draft in
            told.insert("\(draft.cookie.technique) \(draft.cookie.name.value ?? "")").inserted
        }
    }
}

extension SeenEntry {
    fileprivate var technique: StorageTechnique {
        switch kind {
        case .cookie: .cookie
        case .stored(.localStorage): .localStorage
        case .stored(.sessionStorage): .sessionStorage
        case .stored(.indexedDB), .stored(.cacheStorage): .browserDatabase
        case .worker: .script
        }
    }
}

extension Lifetime {
    /// As a draft can tell it: what only outlives the session, for nobody knows how long, is asked.
    fileprivate var sighted: SightedCookie.Lifetime {
        switch self {
        case .session: .session
        case .seconds(let seconds): .seconds(seconds)
        case .atLeast, .unknown: .unknown
        }
    }
}

extension SightedCookie.Lifetime {
    fileprivate func isShorter(than other: SightedCookie.Lifetime?) -> Bool {
        guard case .seconds(let longest) = other else { return false }
        if case .seconds(let own) = self { return own < longest }
        return true
    }
}
