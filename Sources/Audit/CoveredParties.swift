import Facts
import Observations

/// The hosts of which the facts tell whose they are: by a `Host`, or by a party of which the name shows in the domain ("Google" in
/// "googleapis.com").
struct CoveredParties {
    private let hosts: [String]
    /// Words of names, in small ASCII letters and digits.
    private let words: Set<String>

    init(of organisation: Organisation) {
        let website = organisation.website
        let addresses = [website?.address.value].compactMap(\.self) + (website?.otherAddresses ?? [])
        let own = addresses.compactMap { PublicAddress($0.contains("://") ? $0 : "https://" + $0)?.host }
        hosts = own + (website?.hosts.map { $0.name.lowercased() } ?? [])
        words = Set(organisation.outsideParties.flatMap(Self.words))
    }

    func contains(_ host: String) -> Bool {
        if hosts.contains(where: { HostName.isWithin(host, $0) }) { return true }
        let domain = HostName.ownerDomain(of: host)
        let label = domain.prefix { $0 != "." }
        let parts = label.split(separator: "-").map(String.init) + [label.filter { $0 != "-" }]
        return parts.contains { part in words.contains { Self.shows($0, in: part) } }
    }

    /// Whether a party of the facts has a word of this name.
    func names(_ party: String) -> Bool { Self.words(of: party).contains(where: words.contains) }

    /// A word of at least four letters with which the label begins, or a shorter one that it is.
    private static func shows(_ word: String, in part: String) -> Bool {
        word == part || (word.count >= 4 && part.hasPrefix(word))
    }

    /// Words of a name that can be part of a domain, and all of them together: "Mailer Lite" is in mailerlite.com.
    private static func words(of name: String) -> [String] {
        let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
        let telling = words.filter { !commonWords.contains($0) && $0.count > 1 }
        return telling + [telling.joined()]
    }

    /// Forms of companies, and words that many names have: none of them tells whose a host is.
    private static let commonWords: Set<String> = [
        "bv", "nv", "vof", "inc", "ltd", "llc", "gmbh", "limited", "ireland", "europe", "nederland", "netherlands", "stichting",
        "de", "het", "en", "van", "the", "and", "of", "cloud", "online", "media", "service", "services", "web", "website", "data",
        "groep", "group", "digital", "fonts", "maps", "analytics", "video", "cookie", "cookies", "hosting", "mail", "static",
    ]
}

extension Organisation {
    /// Everyone else whom the facts name as getting data of visitors.
    fileprivate var outsideParties: [String] {
        let website = self.website
        let cookies = website?.cookies.value?.cookies ?? []
        return (sharing?.processors.map(\.name) ?? []) + (sharing?.recipients.map(\.name) ?? [])
            + jointControllers.map(\.name) + (website?.embedded.compactMap(\.party.value) ?? [])
            + (website?.analytics.map(\.name) ?? []) + cookies.compactMap(\.party.value)
            + cookies.flatMap { $0.thirdParties.value ?? [] }
    }
}
