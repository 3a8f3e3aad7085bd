/// What the Open Cookie Database says of a cookie: who places it where, what it is taken to be for, and for how long.
///
/// It is what others found, and no more than a proposal: only who has the site knows what it does there.
public struct KnownCookie: Hashable, Sendable {
    public enum Category: String, Sendable, CaseIterable {
        case functional, security, preferences, analytics, marketing
    }

    public enum Retention: Hashable, Sendable {
        /// A month is 30 days, and a year 365.
        case seconds(Int)
        /// Until the browser closes.
        case session
        case unknown
    }

    /// How well the domain where a cookie was found agrees with what is known of it.
    public enum Fit: Int, Sendable, Comparable {
        /// It is known of other domains: it may be another cookie of the same name.
        case elsewhere
        /// It is known of no domain: whoever uses the platform has it on a domain of its own.
        case anywhere
        case itsDomain

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The whole name, or its beginning.
    public let name: String
    /// Whether the name goes on behind it, differently from site to site.
    public let isBeginning: Bool
    public let category: Category
    /// Small, without a dot before them; none where sites have it on their own.
    public let domains: [String]
    public let retention: Retention
    /// The product: "Google Analytics".
    public let platform: String
    /// Who decides about it: "Google". For software that sites run themselves it is often who made that.
    public let party: String?

    /// The name with a star where it goes on: "_ga_*".
    public var pattern: String { isBeginning ? name + "*" : name }

    public func fit(to domain: String) -> Fit {
        if domains.isEmpty { return .anywhere }
        return domains.contains { domain == $0 || domain.hasSuffix("." + $0) } ? .itsDomain : .elsewhere
    }
}

extension KnownCookie {
    /// - Parameter line: of the table: name, category, domains, retention, platform and party, with tabs between them.
    /// - Returns: nothing where it is none.
    init?(line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 6, let category = Category(rawValue: fields[1]) else { return nil }
        isBeginning = fields[0].hasSuffix("*")
        name = isBeginning ? String(fields[0].dropLast()) : fields[0]
        self.category = category
        domains = fields[2].split(separator: ",").map(String.init)
        retention = fields[3] == "session" ? .session : Int(fields[3]).map(Retention.seconds) ?? .unknown
        platform = fields[4]
        party = fields[5].isEmpty ? nil : fields[5]
    }
}
