/// The keys of a type, and what collects from them what is looked through most.
public struct Keys<Whole: Sendable>: Sendable, ExpressibleByArrayLiteral {
    public let all: [Key<Whole>]
    private let collectors: Collectors<Whole>

    public init(arrayLiteral keys: Key<Whole>...) { self.init(keys) }

    init(_ keys: [Key<Whole>]) {
        all = keys
        collectors = Collectors(keys)
    }

    static func + (left: Keys, right: [Key<Whole>]) -> Keys { Keys(left.all + right) }

    /// What values with these keys hold.
    var holds: Holdings { collectors.holds }
}

// Each adds what one value holds.
extension Keys {
    func addParts(of whole: Whole, to parts: inout [any Fact]) { collect(collectors.parts, of: whole, to: &parts) }
    func addTexts(of whole: Whole, to texts: inout [FactText]) { collect(collectors.texts, of: whole, to: &texts) }
    func addNotated(of whole: Whole, to values: inout [any Notated]) {
        collect(collectors.notated, of: whole, to: &values)
    }
    func addUnpublished(of whole: Whole, to found: inout [Unpublished]) {
        collect(collectors.unpublished, of: whole, to: &found)
    }
    func addDoubled(of whole: Whole, to found: inout [Doubled]) { collect(collectors.lists, of: whole, to: &found) }

    private func collect<Found>(_ all: [Collector<Whole, Found>], of whole: Whole, to found: inout [Found]) {
        if all.isEmpty { return }
        withUnsafePointer(to: whole) { pointer in for collector in all { collector(pointer, &found) } }
    }
}

/// Adds what the value of one key holds.
private typealias Collector<Whole, Found> = @Sendable (UnsafePointer<Whole>, inout [Found]) -> Void

/// What collects something from each key that can hold it.
///
/// A class, since a table is handed over for each value that is looked through.
private final class Collectors<Whole: Sendable>: Sendable {
    let parts: [Collector<Whole, any Fact>]
    let texts: [Collector<Whole, FactText>]
    let notated: [Collector<Whole, any Notated>]
    let unpublished: [Collector<Whole, Unpublished>]
    let lists: [Collector<Whole, Doubled>]

    init(_ keys: [Key<Whole>]) {
        parts = keys.filter { $0.type.holds.contains(.facts) }.map(\.addParts)
        texts = keys.filter { $0.type.holds.contains(.texts) }.map(\.addTexts)
        notated = keys.filter { $0.type.holds.contains(.notated) }.map(\.addNotated)
        unpublished = keys.filter(\.canBeUnpublished).map { key in { key.addUnpublished(of: $0, to: &$1) } }
        lists = keys.filter { $0.type.holds.contains(.lists) }.map { key in { key.addDoubled($0, key.row, &$1) } }
    }

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
