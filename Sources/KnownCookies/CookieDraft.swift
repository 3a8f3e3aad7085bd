import Facts
import Foundation
import JSONText

/// A cookie as a browser had it, or an entry that a site keeps there in another way.
public struct SightedCookie: Hashable, Sendable {
    public let name: String
    /// Small, without a dot before it.
    public let domain: String
    public let lifetime: Lifetime
    public let technique: StorageTechnique

    public init(name: String, domain: String, lifetime: Lifetime, in technique: StorageTechnique = .cookie) {
        self.technique = technique
        self.name = name
        self.domain = domain
        self.lifetime = lifetime
    }
}

extension SightedCookie {
    public enum Lifetime: Hashable, Sendable {
        /// Until the browser closes.
        case session
        /// From when it was set.
        case seconds(Int)
        case unknown
    }
}

/// The fact of a cookie that was observed, to be confirmed by who knows the site.
///
/// Each has an open question with the mark VERVANG, so that `example-left` finds it until somebody answered; nothing of what is
/// asked is published.
public struct CookieDraft: Hashable, Sendable {
    public let cookie: Cookie

    public init(of observed: SightedCookie, by cookies: KnownCookies) {
        let proposal = CookieProposal(for: observed, by: cookies)
        var cookie = Cookie(
            proposal.label, name: .known(proposal.name), by: proposal.party, proposal.category, in: observed.technique,
            lifetime: proposal.lifetime, readBy: .unknown(proposal.question))
        cookie.purposes = proposal.purposes
        self.cookie = cookie
    }

    /// As an element of `Cookies { }`, in one line.
    public var swift: String {
        let purposes = cookie.purposes.map(\.literal).joined(separator: ", ")
        let arguments =
            [
                cookie.label.literal, "name: \(cookie.name.literal)", "by: \(cookie.party.literal)",
                ".\(cookie.category)",
            ]
            + (cookie.technique == .cookie ? [] : ["in: .\(cookie.technique)"])
            + (purposes.isEmpty ? [] : ["for: \(purposes)"])
            + ["lifetime: \(cookie.lifetime.literal)", "readBy: \(cookie.thirdParties.openLiteral)"]
        return "Cookie(\(arguments.joined(separator: ", ")))"
    }

    /// As one of `"cookies"` in facts that are JSON: the same fact, on lines of its own.
    public var json: [UInt8] {
        do {
            return try JSON(parsing: Array(JSONEncoder().encode(cookie))).sorted.bytes
        } catch {
            // Only numbers that JSON cannot write make encoding fail, and a cookie has none.
            preconditionFailure("a cookie cannot be written as JSON: \(error)")
        }
    }
}

// Swift, of the answers that a draft has.

extension String {
    fileprivate var literal: String { debugDescription }
}

extension Answer where Value == String {
    fileprivate var literal: String { value?.literal ?? openLiteral }
}

extension Answer where Value == CookieLifetime {
    fileprivate var literal: String {
        switch value {
        case .term(let term): ".term(.\(term.unit)(\(term.count)))"
        case .session: ".session"
        default: openLiteral
        }
    }
}

extension Answer {
    fileprivate var openLiteral: String {
        if case .unknown(let question) = self { ".unknown(\(question.literal))" } else { ".unsaid" }
    }
}
