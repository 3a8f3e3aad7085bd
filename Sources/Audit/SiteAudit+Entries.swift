import Diagnostics
import Facts
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
        var known: [Int: [Seen]] = [:]
        for visit in sightings.visits {
            for entry in visit.entries {
                if let index = declared.firstIndex(where: { $0.covers(entry) }) {
                    known[index, default: []].append(Seen(entry: entry, visits: [visit]))
                } else {
                    undeclared[entry.words, default: Seen(entry: entry, visits: [])].visits.append(visit)
                }
            }
        }
        return undeclared.sorted { $0.key < $1.key }.map { strange($0.value) }
            + declared.indices.flatMap { index in
                known[index].map { findings(about: declared[index], $0) } ?? unseen(declared[index])
            }
    }

    private func strange(_ seen: Seen) -> Diagnostic {
        let host = seen.entry.host.map { " for \($0)" } ?? ""
        if seen.entry.kind == .cookie {
            return finding(
                .cookieUndeclared, "the site sets \(seen.entry.words)\(host), and no fact names it", at: cookieFacts,
                in: seen.visits)
        }
        let denial = organisation.website?.storesNothingElse == true ? "; they say that it stores nothing else" : ""
        return finding(
            .storageUndeclared, "the site keeps \(seen.entry.words)\(host), and no fact names it\(denial)",
            at: cookieFacts, in: seen.visits)
    }

    private func findings(about declared: DeclaredEntry, _ seen: [Seen]) -> [Diagnostic] {
        [lifetime(of: declared, seen), consent(for: declared, seen), party(of: declared, seen)].compactMap(\.self)
    }

    /// Only where what was looked at could have shown it.
    private func unseen(_ declared: DeclaredEntry) -> [Diagnostic] {
        let needed: VisitPart = declared.fact.technique == .cookie ? .cookies : .storage
        let isAllowed = sightings.visits.contains {
            !declared.fact.category.needsConsent || $0.choice == .accepted || $0.choice == .unknown
        }
        guard sightings.tells.contains(needed), isAllowed else { return [] }
        return [finding(.cookieUnseen, "nobody saw \"\(declared.name)\"", at: declared.fact, in: [])]
    }
}

// How long.
extension SiteAudit {
    private func lifetime(of declared: DeclaredEntry, _ seen: [Seen]) -> Diagnostic? {
        guard case .known(let lifetime) = declared.fact.lifetime, let most = lifetime.longest else { return nil }
        let longer = seen.filter { ($0.entry.lifetime.atLeast ?? 0) > most }
        guard let seconds = longer.compactMap(\.entry.lifetime.atLeast).max(), let first = longer.first else { return nil }
        return finding(
            .lifetimeLonger, "\(first.entry.words) is kept for \(Span.text(seconds)), and the facts say \(lifetime.words)",
            at: declared.fact, in: longer.flatMap(\.visits))
    }
}

// Whether it waits for consent.
extension SiteAudit {
    /// What is there before a choice is there after a refusal too: that is told once.
    private func consent(for declared: DeclaredEntry, _ seen: [Seen]) -> Diagnostic? {
        guard declared.fact.category.needsConsent else { return nil }
        let visits = seen.flatMap(\.visits)
        let early = visits.filter { $0.choice == .before }
        if !early.isEmpty {
            return finding(
                .beforeConsent, "\"\(declared.name)\" is set before anyone has consented", at: declared.fact, in: early)
        }
        let late = visits.filter { $0.choice == .refused }
        guard !late.isEmpty else { return nil }
        return finding(
            .afterRefusal, "\"\(declared.name)\" is there after cookies were refused", at: declared.fact, in: late)
    }
}

// Whose it is.
extension SiteAudit {
    /// A cookie of another site is not the controller's own, whatever the facts say.
    private func party(of declared: DeclaredEntry, _ seen: [Seen]) -> Diagnostic? {
        let own = [organisation.controller?.name, organisation.controller?.shortName].compactMap(\.self)
        let saysOwn = declared.fact.party.value.map(own.contains) ?? false
        let saysNobody = declared.fact.thirdParties.isNone && declared.fact.party.value == nil
        guard saysOwn || saysNobody else { return nil }
        let foreign = seen.filter { one in
            one.visits.contains { visit in one.entry.host.map { Sightings.isForeign($0, to: visit) } ?? false }
        }
        guard let first = foreign.first else { return nil }
        let what = saysOwn ? "that it is the controller's own" : "that nobody else can read it"
        return finding(
            .partyOther, "\(first.entry.words) is of \(first.entry.host ?? ""), and the facts say \(what)",
            at: declared.fact, in: foreign.flatMap(\.visits))
    }
}
