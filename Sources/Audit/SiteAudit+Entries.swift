import Diagnostics
import Facts
import KnownCookies
import Observations

/// What was seen, with the visits in which it was.
private struct Seen {
    let entry: SeenEntry
    var visits: [Visit]
}

extension SiteAudit {
    /// What is on devices and in no fact, and where a fact says something else than what is there.
    func entries() -> [Diagnostic] {
        let declared = (organisation.website?.cookies.value?.cookies ?? []).compactMap(DeclaredEntry.init)
        var undeclared: [String: Seen] = [:]
        var told: [Int: [Seen]] = [:]
        for visit in sightings.visits {
            for entry in visit.entries {
                if let index = declared.index(for: entry) {
                    told[index, default: []].append(Seen(entry: entry, visits: [visit]))
                } else {
                    undeclared[entry.words, default: Seen(entry: entry, visits: [])].visits.append(visit)
                }
            }
        }
        return undeclared.sorted { $0.key < $1.key }.map { strange($0.value) }
            + declared.indices.flatMap { index in
                told[index].map { findings(about: declared[index], $0) } ?? unseen(declared[index])
            }
    }

    private func strange(_ seen: Seen) -> Diagnostic {
        let host = seen.entry.host.map { " for \(HostName.shown($0))" } ?? ""
        if seen.entry.kind == .cookie {
            return finding(
                .cookieUndeclared, "the site sets \(seen.entry.words)\(host), and \(untold)\(knownAs(seen.entry))",
                at: cookieFacts, in: seen.visits)
        }
        let denial = organisation.website?.storesNothingElse == true ? ", and they say that it stores nothing else" : ""
        return finding(
            .storageUndeclared, "the site keeps \(seen.entry.words)\(host), and no fact names it\(denial)",
            at: cookieFacts, in: seen.visits)
    }

    private var untold: String {
        organisation.website?.cookies.isNone == true ? "the facts say that it sets none" : "no fact names it"
    }

    /// What else there is to say of a cookie that nobody told of.
    private func knownAs(_ entry: SeenEntry) -> String {
        isKnownAs(.marketing, entry) ? "; it is known as one of advertising" : ""
    }

    private func findings(about declared: DeclaredEntry, _ seen: [Seen]) -> [Diagnostic] {
        [
            lifetime(of: declared, seen), consent(for: declared, seen), party(of: declared, seen),
            category(of: declared, seen),
        ].compactMap(\.self)
    }

    /// Only where what was looked at could have shown it. What has no name of its own cannot be looked for, and what comes with an
    /// act was not waited for.
    private func unseen(_ declared: DeclaredEntry) -> [Diagnostic] {
        let part: VisitPart = declared.fact.technique == .cookie ? .cookies : .storage
        let isExpected = sightings.couldShow(part) {
            !declared.fact.category.needsConsent || $0.choice == .accepted || $0.choice == .unknown
        }
        guard isExpected, declared.hasName, declared.fact.placedWhen.value == nil else { return [] }
        return [finding(.cookieUnseen, "nobody saw \"\(declared.name)\"", at: declared.fact, in: [])]
    }
}

// How long.
extension SiteAudit {
    private func lifetime(of declared: DeclaredEntry, _ seen: [Seen]) -> Diagnostic? {
        guard case .known(let lifetime) = declared.fact.lifetime, let most = lifetime.longest else { return nil }
        if lifetime == .session, let kept = seen.first(where: \.entry.isKeptForGood) {
            return finding(
                .lifetimeLonger, "\(kept.entry.words) stays until it is erased, and the facts say \(lifetime.words)",
                at: declared.fact, in: seen.flatMap(\.visits))
        }
        let longer = seen.filter { ($0.entry.lifetime.atLeast ?? 0) > most }
        guard let first = longer.max(by: { $0.entry.lifetime.isShorter(than: $1.entry.lifetime) }) else { return nil }
        return finding(
            .lifetimeLonger, "\(first.entry.words) \(first.entry.lifetime.words), and the facts say \(lifetime.words)",
            at: declared.fact, in: longer.flatMap(\.visits))
    }
}

// Whether it waits for consent.
extension SiteAudit {
    /// What is there before a choice is there after a refusal too: that is told once.
    private func consent(for declared: DeclaredEntry, _ seen: [Seen]) -> Diagnostic? {
        guard declared.fact.category.needsConsent || declared.fact.isSetBeforeConsent == .known(false) else {
            return nil
        }
        let visits = seen.flatMap(\.visits)
        let early = visits.filter { $0.choice == .before }
        if !early.isEmpty {
            return finding(
                declared.fact.category.needsConsent ? .beforeConsent : .beforeConsentDenied,
                "\"\(declared.name)\" is set before anyone has consented", at: declared.fact, in: early)
        }
        let late = visits.filter { $0.choice == .refused }
        guard !late.isEmpty, declared.fact.category.needsConsent else { return nil }
        return finding(
            .afterRefusal, "\"\(declared.name)\" is there after cookies were refused", at: declared.fact, in: late)
    }
}

// Whose it is.
extension SiteAudit {
    /// A cookie of another site is not the controller's own, whatever the facts say; nor of a party that is known not to place it.
    private func party(of declared: DeclaredEntry, _ seen: [Seen]) -> Diagnostic? {
        let foreign = seen.filter { one in
            one.visits.contains { visit in one.entry.host.map { sightings.isForeign($0, to: visit) } ?? false }
        }
        let lies = foreign.compactMap { one -> (SeenEntry, String)? in
            belied(by: one.entry, declared.fact).map { (one.entry, $0) }
        }
        guard let (entry, what) = lies.first else { return nil }
        return finding(
            .partyOther, "\(entry.words) is of \(HostName.shown(entry.host ?? "")), and the facts say \(what)",
            at: declared.fact, in: foreign.flatMap(\.visits))
    }

    /// What the facts say of the party, where an entry of another site shows that it is not so.
    private func belied(by entry: SeenEntry, _ fact: Cookie) -> String? {
        guard let party = fact.party.value else {
            return fact.thirdParties.isNone ? "that nobody else can read it" : nil
        }
        let named = CoveredParties(names: [party])
        if organisation.ownNames.contains(where: named.names) { return "that it is the controller's own" }
        let host = entry.host ?? ""
        let known = known.candidates(name: entry.name, domain: host).filter { $0.fit(to: host) == .itsDomain }
            .compactMap(\.party)
        let isOther = !known.isEmpty && !named.contains(host) && !known.contains(where: named.names)
        return isOther ? "that it is of \"\(party)\"" : nil
    }
}

// Of which kind it is.
extension SiteAudit {
    /// What goes without consent by the facts, and is known as advertising wherever it is.
    private func category(of declared: DeclaredEntry, _ seen: [Seen]) -> Diagnostic? {
        guard !declared.fact.category.needsConsent, declared.fact.category != .unsaid else { return nil }
        let tracking = seen.filter { isKnownAs(.marketing, $0.entry) }
        guard let first = tracking.first else { return nil }
        return finding(
            .categoryDoubtful,
            "\(first.entry.words) is known as one of advertising, and needs no consent by the facts", at: declared.fact,
            in: tracking.flatMap(\.visits))
    }

    /// Whether all that it can be is of a kind: on its own domain or on any, or on another by a name that nobody chooses by chance.
    func isKnownAs(_ category: KnownCookie.Category, _ entry: SeenEntry) -> Bool {
        guard entry.kind == .cookie else { return false }
        let host = entry.host ?? ""
        let candidates = known.candidates(name: entry.name, domain: host)
        let isDistinctive = !entry.name.allSatisfy { $0.isASCII && $0.isLowercase }
        return !candidates.isEmpty
            && candidates.allSatisfy { $0.category == category && (isDistinctive || $0.fit(to: host) != .elsewhere) }
    }
}
