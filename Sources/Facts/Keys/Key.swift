/// Leads from a value to one that it holds.
public typealias Path<Whole, Value> = any KeyPath<Whole, Value> & Sendable

/// One key of a type of the model.
public struct Key<Whole: Sendable>: Sendable {
    public internal(set) var row: KeyRow
    /// Leads to its value; writable but in an enum.
    public let path: any PartialKeyPath<Whole> & Sendable
    /// The type of its value.
    public let type: any KeyValue.Type
    private let holdsUnpublished: Bool
    private(set) var conditions: [Condition] = []

    let addParts: @Sendable (UnsafePointer<Whole>, inout [any Fact]) -> Void
    let addTexts: @Sendable (UnsafePointer<Whole>, inout [FactText]) -> Void
    let addNotated: @Sendable (UnsafePointer<Whole>, inout [any Notated]) -> Void
    let addDoubled: @Sendable (UnsafePointer<Whole>, KeyRow, inout [Doubled]) -> Void
    private let state: @Sendable (UnsafePointer<Whole>) -> (isSaid: Bool, isNone: Bool, word: String?)
    private let addInner: @Sendable (UnsafePointer<Whole>, KeyRow, inout [Unpublished]) -> Void

    /// When no document tells of the value, though it is there.
    struct Condition: Sendable {
        let what: String?
        let json: String?
        let reason: CodeText
        let holds: @Sendable (Whole) -> Bool
    }

    @inline(__always)
    private init<Value: KeyValue>(_ row: KeyRow, _ path: Path<Whole, Value>) {
        self.row = row
        self.path = path
        let form = row.form ?? .name
        type = Value.self
        holdsUnpublished = Value.holds.contains(.unpublished)
        self.row.value = Value.self
        self.row.keyed = Value.keyed
        let reader = KeyReader(path)
        addParts = { reader.value(in: $0).addParts(to: &$1) }
        addTexts = { reader.value(in: $0).addTexts(of: form, to: &$1) }
        addNotated = { reader.value(in: $0).addNotated(to: &$1) }
        addDoubled = { reader.value(in: $0).addDoubled(of: $1, to: &$2) }
        state = {
            let value = reader.value(in: $0)
            return (value.isSaid, value.isNone, value.word)
        }
        addInner = { reader.value(in: $0).addUnpublished(of: $1, to: &$2) }
    }
}

// How a table writes its rows.
extension Key {
    /// A key of which the type says all: a switch, a term, a word, a fact, a part of a fact.
    @inline(__always)
    public static func key<Value: KeyValue>(
        _ name: String, _ path: Path<Whole, Value>, _ says: String
    ) -> Key {
        Key(KeyRow(name, says), path)
    }

    /// A free text, or several.
    @inline(__always)
    public static func text<Value: KeyValue>(
        _ name: String, _ path: Path<Whole, Value>, _ form: TextForm, _ says: String
    ) -> Key {
        Key(KeyRow(name, says, form: form), path)
    }

    /// The name of another fact, or several.
    @inline(__always)
    public static func reference<Value: KeyValue>(
        _ name: String, _ path: Path<Whole, Value>, to target: ReferenceTarget, _ says: String
    ) -> Key {
        Key(KeyRow(name, says, form: .reference(target)), path)
    }

    /// Whether a list is complete, which has no meaning where nothing is in it.
    ///
    /// - Parameters:
    ///   - things: what stands in the list: "examples".
    ///   - what: how a message calls the key, where that is not by its name.
    public static func listing<Element: KeyValue>(
        _ name: String, _ path: Path<Whole, Listing>, of list: Path<Whole, [Element]>,
        _ things: String, as what: String? = nil, _ says: String
    ) -> Key {
        key(name, path, says).unpublished(because: "it has no \(things)", as: what.map { "\($0): .examples" }) {
            $0[keyPath: list].isEmpty
        }
    }

    /// The key is for rules alone; no document tells what stands there.
    ///
    /// - Parameter provision: what the law asks of it, which is not that it is told: "AVG art. 35: ...".
    public func judged(_ provision: String) -> Key {
        var key = self
        key.row.judged = provision
        return key
    }

    /// That there is none is told, or judged by a rule that needs it said.
    public var tellsNone: Key {
        var key = self
        key.row.tellsNone = true
        return key
    }

    /// Where something is said, and a condition holds, no document tells it.
    ///
    /// - Parameters:
    ///   - what: what is not told, as it reads in Swift, where that is not the key.
    ///   - json: the same in JSON.
    public func unpublished(
        because reason: CodeText, as what: String? = nil, inJSON json: String? = nil,
        where holds: @escaping @Sendable (Whole) -> Bool
    ) -> Key {
        var key = self
        key.conditions.append(Condition(what: what, json: json, reason: reason, holds: holds))
        key.row.refusals.append(reason)
        return key
    }
}

extension Key {
    /// Whether the value says more than leaving the key out.
    public func isSaid(in whole: Whole) -> Bool { withUnsafePointer(to: whole) { state($0).isSaid } }

    /// Whether the value can hold something that no document tells.
    package var canBeUnpublished: Bool { !conditions.isEmpty || holdsUnpublished }

    /// What stands here that no document tells.
    public func unpublished(in whole: Whole) -> [Unpublished] {
        var found: [Unpublished] = []
        withUnsafePointer(to: whole) { addUnpublished(of: $0, to: &found) }
        return found
    }

    func addUnpublished(of whole: UnsafePointer<Whole>, to found: inout [Unpublished]) {
        if holdsUnpublished { addInner(whole, row, &found) }
        if conditions.isEmpty { return }
        let (isSaid, isNone, word) = state(whole)
        guard isSaid, !isNone || row.tellsNone else { return }
        for condition in conditions where condition.holds(whole.pointee) {
            let swift = condition.what ?? word.map { "\(row.name): .\($0)" } ?? row.name
            let value = isNone ? ": {\"none\": true}" : word.map { ": \"\($0)\"" } ?? ""
            let what = CodeText(swift: swift, json: condition.json ?? "\"\(row.name)\"\(value)")
            found.append(Unpublished(what: what, reason: condition.reason))
        }
    }
}
