import Facts
import Records
import Texts

/// What a website asks consent for, and what it places without: whatever the program that asks it.
struct ConsentPlan {
    let services: [ConsentService]
    /// Where a cookie can be set that pages of the site can read: "example.nl" for those of "www.example.nl".
    let parentDomains: [String]
    /// The headings of the cookie policy.
    private let titles: [ConsentGroup: String]
    let notes: [ExportNote]

    init(_ facts: ExportFacts) {
        let website = facts.organisation.website
        let cookies = website?.cookies.value
        let entries =
            (cookies?.cookies ?? []).map { Entry($0, facts) } + (website?.uncountedParts ?? []).map { Entry($0, facts) }
        let titles = Dictionary(entries.compactMap { entry in entry.heading.map { (entry.group, $0) } }) { first, _ in
            first
        }
        self.titles = titles
        services = Self.services(of: entries, titles, askingForAll: cookies?.consent?.scope == .all)
        parentDomains =
            website.map { Self.parentDomains(of: [$0.address.value].compactMap(\.self) + $0.otherAddresses) } ?? []
        notes = Self.notes(on: facts.organisation, services)
    }

    /// Those that visitors choose about.
    var asked: [ConsentService] { services.filter(\.isAsked) }

    /// The groups that there are, in their order.
    var groups: [ConsentGroup] { ConsentGroup.allCases.filter { group in services.contains { $0.group == group } } }

    func title(of group: ConsentGroup) -> String { titles[group] ?? group.title }

    func services(in group: ConsentGroup) -> [ConsentService] { services.filter { $0.group == group } }

    func isAsked(_ group: ConsentGroup) -> Bool { services(in: group).contains(where: \.isAsked) }

    /// A cookie or part, with what it is grouped by.
    private struct Entry {
        let group: ConsentGroup
        let party: String?
        /// What the cookie policy has above it.
        let heading: String?
        let entry: ConsentEntry

        init(_ cookie: Cookie, _ facts: ExportFacts) {
            var alone = Cookies {}
            alone.cookies = [cookie]
            let told = facts.cookiePolicy.alone { $0.website = Website(cookies: .known(alone)) }
            group = ConsentGroup(cookie.category)
            party = facts.shown(cookie.party)
            heading = told.each(["cookieCategory"]).first
            entry = ConsentEntry(cookie, told, facts)
        }

        init(_ part: EmbeddedContent, _ facts: ExportFacts) {
            group = .embedded
            party = facts.shown(part.party)
            heading = nil
            entry = ConsentEntry(part, facts)
        }

        func isBeside(_ other: Entry) -> Bool { group == other.group && party == other.party }
    }

    private static func services(
        of entries: [Entry], _ titles: [ConsentGroup: String], askingForAll: Bool
    ) -> [ConsentService] {
        var services: [ConsentService] = []
        for group in ConsentGroup.allCases {
            var rest = entries.filter { $0.group == group }
            while let first = rest.first {
                let name = [first.party?.identifier, group.rawValue].compactMap(\.self).joined(separator: "-")
                let count = services.count { $0.id == name || $0.id.hasPrefix(name + "-") }
                services.append(
                    ConsentService(
                        id: count == 0 ? name : "\(name)-\(count + 1)", group: group,
                        title: first.party ?? titles[group] ?? group.title,
                        isAsked: askingForAll || group.needsConsent, entries: rest.filter(first.isBeside).map(\.entry)))
                rest.removeAll(where: first.isBeside)
            }
        }
        return services
    }

    /// Of "https://www.shop.example.nl/nl", "shop.example.nl" and "example.nl". A browser refuses those that are nobody's own.
    private static func parentDomains(of addresses: [String]) -> [String] {
        addresses.flatMap { address in
            let host = address.split(separator: "://").last?.split(separator: "/").first ?? ""
            let labels = host.split(separator: ":").first?.split(separator: ".") ?? []
            return labels.count < 3 ? [] : (1...labels.count - 2).map { labels.dropFirst($0).joined(separator: ".") }
        }.distinct
    }
}

extension ConsentEntry {
    fileprivate init(_ cookie: Cookie, _ told: StatementSentences, _ facts: ExportFacts) {
        name = told.each(["cookie.name"]).first ?? facts.shown(cookie.label).withCapital
        purposes = told.each(["cookie.purposes", "cookieUse"]).joined(separator: " ")
        lifetime = told.each(["cookie.lifetime"]).first
        party = told.each(["cookie.party"]).first
        readers = told.each(["cookie.readers"]).first
        technique = cookie.technique
        patterns = facts.shown(cookie.name).flatMap(CookieNames.init)?.patterns ?? []
    }

    fileprivate init(_ part: EmbeddedContent, _ facts: ExportFacts) {
        let told = facts.cookiePolicy.alone {
            $0.website = Website {}
            $0.website?.embedded = [part]
        }
        name = facts.shown(part.label).withCapital
        purposes = told.each(["embedded"]).joined(separator: " ")
        (lifetime, party, readers, technique, patterns) = (nil, nil, nil, .script, [])
    }
}

extension Website {
    /// What stands in its pages of others, and can store something, where no cookie says what.
    fileprivate var uncountedParts: [EmbeddedContent] {
        let parties = (cookies.value?.cookies ?? []).compactMap(\.party.value)
        return embedded.filter { part in
            part.storesOnDevice == .known(true) && !part.party.isNone
                && !(part.party.value.map(parties.contains) ?? false)
        }
    }
}
