/// The keys of a type, and what collects from them what is looked through most.
public struct Keys<Whole: Sendable>: Sendable, ExpressibleByArrayLiteral {
    public let all: [Key<Whole>]
    let parts: [@Sendable (Whole, inout [any Fact]) -> Void]
    let texts: [@Sendable (Whole, inout [FactText]) -> Void]
    let notated: [@Sendable (Whole, inout [any Notated]) -> Void]
    let unpublished: [@Sendable (Whole, inout [Unpublished]) -> Void]
    let lists: [@Sendable (Whole, inout [Doubled]) -> Void]

    public init(arrayLiteral keys: Key<Whole>...) { self.init(keys) }

    init(_ keys: [Key<Whole>]) {
        all = keys
        parts = keys.filter { $0.row.keyed is any Fact.Type }.map(\.addParts)
        texts = keys.filter { $0.type.holds.contains(.texts) }.map(\.addTexts)
        notated = keys.filter { $0.type.holds.contains(.notated) }.map(\.addNotated)
        unpublished = keys.filter(\.canBeUnpublished).map { key in { key.addUnpublished(of: $0, to: &$1) } }
        lists = keys.filter { $0.type.holds.contains(.lists) }.map { key in { key.addDoubled($0, key.row, &$1) } }
    }

    static func + (left: Keys, right: [Key<Whole>]) -> Keys { Keys(left.all + right) }

    /// What values with these keys hold.
    var holds: Holdings {
        [
            texts.isEmpty ? [] : .texts, notated.isEmpty ? [] : .notated,
            unpublished.isEmpty ? [] : .unpublished, lists.isEmpty ? [] : .lists,
        ]
    }
}

/// What a table says of one key, whatever the type that has it.
public struct KeyRow: Sendable {
    /// As JSON has it.
    public let name: String
    /// What the key says: a sentence for who writes facts.
    public let says: String
    /// The type of its values; nothing for a row that no key has.
    var value: (any KeyValue.Type)?
    /// The same, as the schema names it: "Answer.Term".
    public var type: String { value.map(ShapeCollector.name) ?? "" }
    /// The type with keys of its own that stands there, once or several times; nothing where none does.
    public internal(set) var keyed: (any Keyed.Type)?
    /// Of what form its texts are; nothing where they are no texts, or have forms of their own.
    public let form: TextForm?
    /// What the law asks of a key that is only judged, and never published; nothing for one that documents tell.
    public internal(set) var judged: String?
    /// Whether "there is none" means something here.
    public internal(set) var tellsNone = false
    /// Why no document tells of a value in some cases, in which it is refused.
    public internal(set) var refusals: [CodeText] = []

    init(_ name: String, _ says: String, form: TextForm? = nil) {
        self.name = name
        self.says = says
        self.form = form
    }
}
