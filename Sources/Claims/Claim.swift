import Diagnostics
import Facts

// Claims are what a document says, apart from the words it says it in: GF's abstract syntax. This module knows which
// kinds of claims there are, what each holds, and which claims the facts of an organisation oblige a document to make.
// It assumes facts in any state: what is unsaid or unknown gives no claim.

/// One statement of fact: a kind, its values, and what it is about.
public struct Claim: Hashable, Sendable {
    /// By the name of their slot.
    public typealias Values = [String: Value]

    public let kind: ClaimKind
    /// What the claim is about where its own words don't say it: the purpose under whose heading it stands, the
    /// cookie in whose row, the data in whose sentence. Outermost first.
    public let context: [Topic]
    public let values: Values
    /// The fact that it follows from; outside equality.
    public let origin: Location?

    public init(_ kind: ClaimKind, _ values: Values = [:], about context: [Topic] = [], from origin: Location?) {
        self.kind = kind
        self.context = context
        self.values = values
        self.origin = origin
    }

    public static func == (left: Claim, right: Claim) -> Bool {
        left.kind == right.kind && left.context == right.context && left.values == right.values
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(context)
        hasher.combine(values)
    }
}

/// What claims are about: the kind of the claim that leads them, and its first value if it has one.
public struct Topic: Hashable, Sendable {
    public let kind: ClaimKind
    public let value: Value?

    public init(_ kind: ClaimKind, _ value: Value?) {
        self.kind = kind
        self.value = value
    }
}

extension Claim {
    /// What the claims that follow it are about, where its kind leads others.
    public var topic: Topic { Topic(kind, kind.slots.first.flatMap { values[$0.name] }) }
}
