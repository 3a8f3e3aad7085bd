import Facts

/// What is proposed to say of a cookie, in the words of facts: what is known of its name, as far as that goes.
///
/// A guess never takes consent away: what is known of other domains alone makes no cookie functional.
struct CookieProposal {
    private let observed: SightedCookie
    private let candidates: [KnownCookie]

    init(for observed: SightedCookie, by cookies: KnownCookies) {
        self.observed = observed
        candidates =
            observed.technique == .cookie ? cookies.candidates(name: observed.name, domain: observed.domain) : []
    }

    /// With a star for what differs from site to site and visitor to visitor, where it is certain that something does.
    var name: String {
        guard let known = candidates.first, fit != .elsewhere, known.name.count < observed.name.count else {
            return observed.name
        }
        return known.pattern
    }

    var label: String {
        if observed.technique != .cookie { return "opslag \(name)" }
        let kind =
            switch category {
            case .functional: "functionele cookie"
            case .analytics, .limitedAnalytics: "analytische cookie"
            case .tracking: "volgcookie"
            case .unsaid: "cookie"
            }
        return "\(kind) \(name)"
    }

    var category: CookieCategory {
        let kinds = Set(candidates.map(\.category.kind))
        guard kinds.count == 1, let kind = kinds.first else { return .unsaid }
        if kind.needsConsent, !isDistinctive { return .unsaid }
        return fit == .elsewhere && !kind.needsConsent ? .unsaid : kind
    }

    /// Known where the cookie is on a domain of the party, or where a service sets it on all sites. What is functional there is of
    /// software that a site often runs itself, so that it is asked.
    var party: Answer<String> {
        let parties = candidates.compactMap(\.party).withoutRepetition
        let isCertain = fit == .itsDomain || fit == .anywhere && category.needsConsent && isDistinctive
        if isCertain, parties.count == 1, candidates.allSatisfy({ $0.party != nil }) { return .known(parties[0]) }
        let choices = parties.isEmpty ? "" : ": uzelf, of \(parties.joined(separator: " of "))"
        return .unknown("VERVANG: wie plaatst \(name)\(choices)?")
    }

    /// Only where the category says it.
    var purposes: [String] { category.isAnalytics ? ["bezoek tellen"] : [] }

    var lifetime: Answer<CookieLifetime> {
        guard observed.technique == .cookie || observed.technique == .sessionStorage else {
            return .unknown("VERVANG: hoelang blijft \(name) staan?")
        }
        let question = "VERVANG: hoelang blijft \(name) staan?"
        return switch observed.lifetime {
        case .session: .session
        case .seconds(let seconds): Term(ofSeconds: seconds).map { .term($0) } ?? .unknown(question)
        case .unknown: .unknown(question)
        }
    }

    /// What a person has to confirm, and by what it was proposed.
    var question: String {
        let parts = [source, remark, kindQuestion, purposeQuestion, "Wie kan \(thing) nog meer lezen?"]
        return "VERVANG: " + parts.compactMap(\.self).joined(separator: " ")
    }
}

extension CookieProposal {
    /// Whether anybody else would call a cookie so by chance: "sessionid" is a word that any software can have chosen.
    private var isDistinctive: Bool { fit == .itsDomain || !observed.name.allSatisfy { $0.isASCII && $0.isLowercase } }

    private var fit: KnownCookie.Fit? { candidates.first?.fit(to: observed.domain) }

    private var source: String {
        let known = candidates.map {
            "\($0.platform.isEmpty ? "een onbekende dienst" : $0.platform) (\($0.category.inDutch))"
        }
        .withoutRepetition
        guard !known.isEmpty else {
            return observed.technique == .cookie
                ? "de Open Cookie Database kent \(name) niet." : "de website bewaart \(name) op apparaten."
        }
        let place = fit == .elsewhere ? ", op een ander domein" : ""
        return "volgens de Open Cookie Database is \(name) van \(known.joined(separator: " of "))\(place)."
    }

    /// Tw art. 11.7a lid 3 onder b; WP29 opinion 04/2012 (WP 194), 3.6.
    private var remark: String? {
        guard candidates.contains(where: { $0.category == .preferences }) else { return nil }
        return """
            Een voorkeur onthouden mag alleen zonder toestemming als dat strikt nodig is voor iets waar de bezoeker zelf om vroeg \
            (Tw art. 11.7a lid 3 onder b).
            """
    }

    private var thing: String { observed.technique == .cookie ? "deze cookie" : "deze opslag" }

    private var kindQuestion: String { category == .unsaid ? "Van welke soort is \(thing)?" : "Klopt de soort?" }

    private var purposeQuestion: String? {
        if !purposes.isEmpty { return "Klopt het doel?" }
        return category == .tracking
            ? "Waarvoor dient \(thing): advertenties kiezen of iets anders?" : "Waarvoor dient \(thing)?"
    }
}

extension KnownCookie.Category {
    /// The kind in law that is proposed for it. Analytics are taken to need consent, since nobody looked at their settings; and
    /// preferences are of no kind, as some are strictly needed and others are not (Tw art. 11.7a lid 3 onder b).
    public var kind: CookieCategory {
        switch self {
        case .functional, .security: .functional
        case .analytics: .analytics
        case .marketing: .tracking
        case .preferences: .unsaid
        }
    }

    fileprivate var inDutch: String {
        switch self {
        case .functional: "functioneel"
        case .security: "beveiliging"
        case .preferences: "voorkeuren"
        case .analytics: "analyse"
        case .marketing: "marketing"
        }
    }
}

extension [String] {
    /// Each once, where it came first.
    fileprivate var withoutRepetition: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
