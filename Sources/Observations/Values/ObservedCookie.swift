/// A cookie without its value.
public struct ObservedCookie: Hashable, Sendable {
    public let name: String
    /// The host that set it, or the domain that it was set for: without a leading dot, in lower case. Nothing where the file does
    /// not say: a header alone names no host.
    public let domain: String?
    /// As it was set; nothing where the file does not say.
    public let path: String?
    public let lifetime: Lifetime
    public let setter: Setter
    /// These three are nothing where the file does not say.
    public let isSecure: Bool?
    public let isHTTPOnly: Bool?
    public let sameSite: SameSite?

    public init(
        name: String, domain: String?, path: String? = nil, lifetime: Lifetime, setter: Setter = .unknown,
        isSecure: Bool? = nil, isHTTPOnly: Bool? = nil, sameSite: SameSite? = nil
    ) {
        self.name = name
        self.domain = domain
        self.path = path
        self.lifetime = lifetime
        self.setter = setter
        self.isSecure = isSecure
        self.isHTTPOnly = isHTTPOnly
        self.sameSite = sameSite
    }
}

extension ObservedCookie {
    public enum Setter: String, Hashable, Sendable, CaseIterable {
        /// By a header of a response.
        case server
        /// By a script in the page.
        case script
        case unknown
    }

    public enum SameSite: String, Hashable, Sendable, CaseIterable {
        case strict, lax, none
    }

    /// The name as it may be shown.
    public var shownName: String { ShownName.of(name) }
}

/// How long a cookie is kept, from when it was set.
public enum Lifetime: Hashable, Sendable {
    /// Until the browser is closed.
    case session
    /// Whole seconds, as it was set. Browsers may keep it shorter: Chrome no longer than 400 days.
    case seconds(Int)
    /// It outlives the session, and had so many whole seconds left when the file was made: it was set for that, or for longer. Zero
    /// where nobody says when the file was made. Files that tell what is there, and not when it came, say no more.
    case atLeast(Int)
    /// The file does not say whether it ends with the session.
    case unknown
}

extension Lifetime {
    /// From when it is set or seen until a moment; nothing where that has passed, since a browser then has no such cookie.
    static func from(_ start: Moment, until end: Moment) -> Int? {
        let seconds = (end.seconds - start.seconds).rounded()
        return seconds > 0 ? Int(seconds) : nil
    }

    /// What is left of a cookie in a file that tells what was there.
    ///
    /// - Parameter taken: when the file was made, if somebody says so.
    static func left(until end: Moment, taken: Moment?) -> Lifetime {
        .atLeast(taken.flatMap { from($0, until: end) } ?? 0)
    }
}
