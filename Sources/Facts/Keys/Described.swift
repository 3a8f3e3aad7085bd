/// A type of the model that says of itself what it is: in the JSON Schema, and in the tables of `docs/`.
public protocol Described: Sendable {
    /// One sentence for who writes facts.
    static var says: String { get }
    /// What each of its keys says.
    static var rows: [KeyRow] { get }
}

extension Described {
    public static var rows: [KeyRow] { [] }
}

/// A value with keys of its own: a fact, or a part of one that has no place of its own.
///
/// What goes over any fact follows from its table: its facts, texts and terms, what of it no document tells, what JSON
/// Schema and `docs/` say of it, and the facts that tests draw.
public protocol Keyed: KeyValue, Described {
    /// Each key once, in the order of the model.
    static var keys: Keys<Self> { get }
    /// Why nothing that it holds is told; nothing where something is.
    var silence: String? { get }
}

extension Keyed {
    public static var rows: [KeyRow] { keys.all.map(\.row) }
    public var silence: String? { nil }
    /// Whether it says nothing at all.
    public var isBlank: Bool { !Self.keys.all.contains { $0.isSaid(in: self) } }
}

/// One of a few words.
public protocol Choice: KeyValue, Described, CaseIterable, RawRepresentable where RawValue == String {}

/// A word that stands for what is usual, or for silence: in JSON it has no key, as it has no argument in Swift.
public protocol UsualWord: Choice {
    /// What a key that is left out means, and the one value that is not written.
    static var whenLeftOut: Self { get }
}
