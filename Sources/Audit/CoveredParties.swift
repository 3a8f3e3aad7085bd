import Facts
import Foundation
import Observations

/// The hosts of which the facts tell whose they are: by a `ContactedHost`, or by a party of which the name shows in the domain, or to
/// which the domain is known to belong (`PartyDomains`).
struct CoveredParties {
    private let hosts: [String]
    /// Words of names, in small ASCII letters and digits.
    private let words: Set<String>

    /// A host that is said to be of a party counts where the facts tell of that party, and where it is of somebody.
    init(of organisation: Organisation) {
        let website = organisation.website
        let parties = organisation.outsideParties
        let told = CoveredParties(names: parties)
        let named = (website?.hosts ?? []).filter {
            organisation.ownNames.contains($0.party) || parties.contains($0.party) || told.names($0.party)
        }
        hosts = (website?.hostNames ?? []) + named.compactMap { DeclaredHost.of($0.name) }
        words = told.words
    }

    init(names: [String]) {
        hosts = []
        words = Set(names.flatMap(Self.words))
    }

    func contains(_ host: String) -> Bool {
        if hosts.contains(where: { HostName.isWithin(host, $0) }) { return true }
        let domain = HostName.ownerDomain(of: host)
        if PartyDomains.names(of: domain).contains(where: words.contains) { return true }
        let label = domain.prefix { $0 != "." }
        let parts = label.split(separator: "-").map(String.init) + [label.filter { $0 != "-" }]
        return parts.contains { part in words.contains { Self.shows($0, in: part) } }
    }

    /// Whether a party of the facts has a word of this name.
    func names(_ party: String) -> Bool { Self.words(of: party).contains(where: words.contains) }

    /// The word, or the word and what companies write behind it for a part of their service.
    private static func shows(_ word: String, in part: String) -> Bool {
        word == part || word.count >= 3 && part.hasPrefix(word) && services.contains(String(part.dropFirst(word.count)))
    }

    private static let services: Set<String> = [
        "api", "apis", "app", "apps", "assets", "cdn", "cloud", "content", "cookie", "forms", "img", "images", "js",
        "mail", "maps",
        "media", "pay", "static", "usercontent", "video", "web", "widget", "nl", "eu", "online", "hq",
    ]

    /// Words of names that can be part of a domain, and all of them together: "Mailer Lite" is in mailerlite.com.
    private static func words(of name: String) -> [String] {
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).lowercased()
        let words = plain.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        let uncommon = words.filter { !commonWords.contains($0) }
        let telling = uncommon.filter { $0.count > 1 }
        let whole = [uncommon.joined(), telling.joined(), telling.isEmpty ? words.joined() : ""]
        return telling + whole.filter { !$0.isEmpty }
    }

    /// Forms of companies, and words that many names have: none of them tells whose a host is.
    private static let commonWords: Set<String> = [
        "bv", "nv", "vof", "inc", "ltd", "llc", "gmbh", "limited", "ireland", "europe", "nederland", "netherlands",
        "stichting",
        "vereniging", "de", "het", "een", "en", "van", "voor", "the", "and", "of", "co", "com", "cloud", "online",
        "media", "service",
        "services", "web", "website", "site", "data", "groep", "group", "digital", "fonts", "font", "maps", "map",
        "analytics", "video",
        "cookie", "cookies", "hosting", "host", "mail", "static", "cdn", "api", "app", "shop", "forms", "platforms",
        "technologies",
        "international", "solutions", "software", "systems", "partners", "advertising", "ads", "link", "share",
        "social", "world",
    ]
}

extension Organisation {
    /// Everyone else whom the facts name as getting data of visitors.
    var outsideParties: [String] {
        let website = self.website
        let cookies = website?.cookies.value?.cookies ?? []
        return (sharing?.processors.map(\.name) ?? []) + (sharing?.recipients.map(\.name) ?? [])
            + jointControllers.map(\.name) + (website?.embedded.compactMap(\.party.value) ?? [])
            + (website?.analytics.map(\.name) ?? []) + cookies.compactMap(\.party.value)
            + cookies.flatMap { $0.thirdParties.value ?? [] }
    }
}
