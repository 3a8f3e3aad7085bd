import Diagnostics
import Facts
import Observations

extension SiteAudit {
    /// Hosts of others that visitors' browsers contacted, and of whom the facts tell nothing; those below one domain together.
    func hosts() -> [Diagnostic] {
        let covered = CoveredParties(of: organisation)
        var uncovered: [String: (hosts: Set<String>, what: Set<String>, visits: [Visit])] = [:]
        for visit in sightings.visits {
            for (host, what) in visit.reached
            where sightings.isForeign(host, to: visit) && !covered.contains(host) {
                var entry = uncovered[HostName.ownerDomain(of: host)] ?? ([], [], [])
                entry.hosts.insert(host)
                entry.what.insert(what)
                entry.visits.append(visit)
                uncovered[HostName.ownerDomain(of: host)] = entry
            }
        }
        return uncovered.sorted { $0.key < $1.key }.map { _, entry in
            let hosts = entry.hosts.map(HostName.shown).sorted().joined(separator: ", ")
            return finding(
                .hostUncovered,
                "browsers contact \(hosts) (\(entry.what.sorted().joined(separator: ", "))), and no fact tells of that party",
                at: website, in: entry.visits)
        }
    }

    /// What stands in pages of others, and loads before the facts say, or stores what they deny. A party of which more is told can
    /// be contacted for that.
    func embeds() -> [Diagnostic] {
        guard let website = organisation.website else { return [] }
        return website.embedded.compactMap { embed in
            guard let party = embed.party.value, organisation.outsideParties.count(where: { $0 == party }) == 1 else {
                return nil
            }
            return early(embed, of: party) ?? storing(embed, of: party)
        }
    }

    /// What leaves no trace in a browser and needs consent: pixels, scripts that look at a device, told as such with their party. That
    /// the party is contacted says that it is there.
    func traces() -> [Diagnostic] {
        (organisation.website?.cookies.value?.cookies ?? []).compactMap { fact in
            guard fact.category.needsConsent, [.pixel, .fingerprint, .script].contains(fact.technique),
                let party = fact.party.value
            else { return nil }
            let told = CoveredParties(names: [party])
            let visits = sightings.visits.filter { visit in
                [.before, .refused].contains(visit.choice)
                    && visit.contacts.contains { sightings.isForeign($0.host, to: visit) && told.contains($0.host) }
            }
            guard !visits.isEmpty else { return nil }
            let early = visits.filter { $0.choice == .before }
            let isEarly = !early.isEmpty
            return finding(
                isEarly ? .beforeConsent : .afterRefusal,
                "browsers contact \(party), of \"\(fact.label)\", "
                    + (isEarly ? "before anyone has consented" : "after cookies were refused"), at: fact,
                in: isEarly ? early : visits)
        }
    }

    /// Nobody clicks anything but a choice about cookies while a site is observed by `scripts/observe`, which tells that choice.
    private func early(_ embed: EmbeddedContent, of party: String) -> Diagnostic? {
        guard let loading = embed.loading.value, loading != .onOpening else { return nil }
        let told = CoveredParties(names: [party])
        let visits = sightings.visits.filter { visit in
            visit.choice != .unknown
                && visit.contacts.contains { sightings.isForeign($0.host, to: visit) && told.contains($0.host) }
        }
        guard !visits.isEmpty else { return nil }
        return finding(
            .embedOther,
            "browsers contact \(party) as a page opens, and the facts say that \"\(embed.label)\" loads later",
            at: embed, in: visits)
    }

    private func storing(_ embed: EmbeddedContent, of party: String) -> Diagnostic? {
        guard embed.storesOnDevice == .known(false) else { return nil }
        let told = CoveredParties(names: [party])
        func stored(_ visit: Visit) -> SeenEntry? {
            visit.entries.first { entry in
                entry.host.map { sightings.isForeign($0, to: visit) && told.contains($0) } ?? false
            }
        }
        let visits = sightings.visits.filter { stored($0) != nil }
        guard let first = visits.first.flatMap(stored) else { return nil }
        return finding(
            .embedOther, "\(first.words) is of \(party), and the facts say that \"\(embed.label)\" stores nothing",
            at: embed,
            in: visits)
    }
}

extension Visit {
    /// The hosts that it reached or would reach, each with what for.
    fileprivate var reached: [(host: String, what: String)] {
        contacts.map { ($0.host, $0.kind.words) }
            + forms.compactMap { form in PublicAddress(form.action).map { ($0.host, "what a form sends") } }
    }
}

extension Contact.Kind {
    fileprivate var words: String {
        switch self {
        case .document: "a page"
        case .frame: "a frame"
        case .stylesheet: "a style sheet"
        case .font: "a font"
        case .script: "a script"
        case .image: "an image"
        case .media: "sound or video"
        case .fetch: "data by a script"
        case .beacon: "a signal"
        case .websocket: "a websocket"
        case .other: "something"
        }
    }
}
