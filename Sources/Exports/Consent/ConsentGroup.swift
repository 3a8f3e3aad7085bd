import Facts

/// What visitors choose about at once: cookies that the law treats alike (Tw art. 11.7a), or what others put on a page.
enum ConsentGroup: String, CaseIterable {
    case functional
    case limitedAnalytics = "limited-analytics"
    case analytics
    case tracking
    /// Nobody has said of which kind these are.
    case other
    /// Parts of others in a page, by which something can be stored, and of which no cookie is in the facts.
    case embedded

    init(_ category: CookieCategory) {
        self =
            switch category {
            case .functional: .functional
            case .limitedAnalytics: .limitedAnalytics
            case .analytics: .analytics
            case .tracking: .tracking
            case .unsaid: .other
            }
    }

    /// Whether consent goes before it. What nobody has said to be an exception of lid 3 is none.
    var needsConsent: Bool {
        switch self {
        case .functional, .limitedAnalytics: false
        case .analytics, .tracking, .other, .embedded: true
        }
    }
}

/// Cookies of one kind of one party: the least that visitors choose about.
struct ConsentService {
    /// Its name in scripts and elements: "voorbeeldmeting-analytics".
    let id: String
    let group: ConsentGroup
    /// As visitors read it: the party, or what its cookies are called together.
    let title: String
    /// Whether visitors choose about it.
    let isAsked: Bool
    let entries: [ConsentEntry]
}

/// One thing that is stored or read, as the cookie policy tells of it.
struct ConsentEntry {
    /// "Google Analytics (naam: _ga)"
    let name: String
    let purposes: String
    let lifetime: String?
    let party: String?
    let readers: String?
    let technique: StorageTechnique
    /// Regular expressions of its names; none where no fact gives a name.
    let patterns: [String]
}

extension ConsentEntry {
    /// All of it on a line.
    var line: String {
        let told: [(String, String?)] = [("Hoelang?", lifetime), ("Van wie?", party), ("Wie leest mee?", readers)]
        return (["\(name): \(purposes)"] + told.compactMap { question, answer in answer.map { "\(question) \($0)" } })
            .joined(separator: " ")
    }
}

extension ConsentService {
    /// What is stored as a cookie, by the regular expressions of its names.
    var cookiePatterns: [String] { entries.filter { $0.technique == .cookie }.flatMap(\.patterns) }

    /// What is stored otherwise and can be cleared: the name of the storage in the browser, with regular expressions.
    var storagePatterns: [(storage: String, pattern: String)] {
        entries.flatMap { entry in
            entry.technique.storage.map { storage in entry.patterns.map { (storage, $0) } } ?? []
        }
    }
}

extension StorageTechnique {
    /// As scripts know it; nothing where nothing stays that a script can clear.
    fileprivate var storage: String? {
        switch self {
        case .localStorage: "localStorage"
        case .sessionStorage: "sessionStorage"
        case .browserDatabase: "indexedDB"
        case .cookie, .pixel, .clickId, .advertisingId, .fingerprint, .script: nil
        }
    }
}
