import Claims
import Diagnostics
import Facts
import Phrases

// Reading goes from the bytes of a published page to the claims in it, with their positions. It knows the site's
// phrases and templates, and Dutch; it knows no facts, and nothing of how pages are written.

/// A claim as a page makes it.
public struct ReadClaim: Sendable {
    public let claim: Claim
    /// The slots whose values stand at the start of a sentence, with a capital.
    public let sentenceStarts: Set<String>
    /// The slots whose values stand before a full stop.
    public let sentenceEnds: Set<String>
    /// Where in the document it stands; nothing under a heading that no template knows.
    public let place: Place?
    /// Where in the file it begins.
    public let location: Location
    public let text: String
}

/// Text that is no claim.
public struct UnreadText: Sendable {
    public let text: String
    public let place: Place?
    public let location: Location
    /// The phrase that is most like it.
    public let nearest: Phrase?
    /// A heading or label that no template knows, rather than a sentence.
    public let isHeading: Bool
}

/// What a page says.
public struct PageReading: Sendable {
    public enum Entry: Sendable {
        case claim(ReadClaim)
        case unread(UnreadText)
    }

    public let file: String
    /// Which document it is, by its title.
    public let document: DocumentKind?
    public let addressing: Addressing
    /// In the order of the page.
    public let entries: [Entry]
    /// What keeps the page from being read plainly: hidden text, ambiguous text, links that lead elsewhere.
    public let findings: [Diagnostic]

    public var claims: [ReadClaim] {
        entries.compactMap { if case .claim(let claim) = $0 { claim } else { nil } }
    }

    public var unread: [UnreadText] {
        entries.compactMap { if case .unread(let text) = $0 { text } else { nil } }
    }
}

extension ReadClaim {
    /// The same claim about something else.
    public func about(_ context: [Topic]) -> ReadClaim {
        ReadClaim(
            claim: Claim(claim.kind, claim.values, about: context, from: claim.origin), sentenceStarts: sentenceStarts,
            sentenceEnds: sentenceEnds,
            place: place, location: location, text: text)
    }

    /// Whether the page says here what a claim of the facts says.
    public func states(_ fact: Claim) -> Bool {
        claim.kind == fact.kind && states(valuesOf: fact) && Self.same(claim.context, fact.context)
    }

    public func states(valuesOf fact: Claim) -> Bool {
        claim.values.count == fact.values.count
            && claim.values.allSatisfy { name, value in
                guard let written = fact.values[name] else { return false }
                return value.means(
                    written, startsSentence: sentenceStarts.contains(name), endsSentence: sentenceEnds.contains(name))
            }
    }

    /// Topics are read from headings, cells and sentences; there a capital says nothing.
    public static func same(_ read: [Topic], _ facts: [Topic]) -> Bool {
        read.count == facts.count
            && zip(read, facts).allSatisfy { read, fact in
                guard read.kind == fact.kind else { return false }
                switch (read.value, fact.value) {
                case (nil, nil): return true
                case (let value?, let written?): return value.means(written, startsSentence: true, endsSentence: true)
                default: return false
                }
            }
    }
}
