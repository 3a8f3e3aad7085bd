import Diagnostics
import Facts

// Facts drawn from the tables of the model: a key that is added there is drawn here, with no line written.

extension FactGenerator {
    /// A value with each of its keys drawn, and without what no document would tell of it.
    mutating func whole<Whole: Keyed>(_ type: Whole.Type) -> Whole {
        for _ in 0..<100 {
            let whole = attempt(type)
            if whole.silence == nil { return whole }
        }
        preconditionFailure("whatever is drawn of \(type), no document tells of it")
    }

    private mutating func attempt<Whole: Keyed>(_ type: Whole.Type) -> Whole {
        let plan = DrawingPlan.of(type)
        let blank = plan.blank
        var whole = placed(blank)
        for (key, drawn) in plan.keys { draw(key, drawn, in: &whole) }
        adjust(&whole)
        var silenced: Set<String> = []
        while let silent = plan.untold.first(where: { !$0.unpublished(in: whole).isEmpty }) {
            precondition(
                silenced.insert(silent.row.name).inserted, "\(type).\(silent.row.name) is told nowhere, even blank")
            func reset<Value: KeyValue>(_ type: Value.Type) {
                let path = silent.path as! WritableKeyPath<Whole, Value>
                whole[keyPath: path] = blank[keyPath: path]
            }
            reset(silent.type)
        }
        return whole
    }

    /// Each fact has a place of its own, as in a file.
    mutating func placed<Whole: Keyed>(_ whole: Whole) -> Whole {
        guard var fact = whole as? any Fact else { return whole }
        line += 1
        fact.origin = Origin(location: Location(file: "drawn", line: line, column: 1))
        return fact as! Whole
    }

    private mutating func draw<Whole: Keyed>(_ key: Key<Whole>, _ drawn: DrawnKey, in whole: inout Whole) {
        func draw<Value: KeyValue>(_ type: Value.Type, _ whole: inout Whole) {
            whole[keyPath: key.path as! WritableKeyPath<Whole, Value>] = value(type, for: drawn)
        }
        draw(key.type, &whole)
    }

    /// A value of any type that stands behind a key.
    mutating func value<Value: KeyValue>(_ type: Value.Type, for key: DrawnKey) -> Value {
        if let type = type as? any Drawable.Type { return type.drawn(by: &self, for: key) as! Value }
        if let type = type as? any Choice.Type { return one(of: type) as! Value }
        if let type = type as? any Keyed.Type { return noted(whole(type)) as! Value }
        preconditionFailure("nothing draws \(type)")
    }

    mutating func some<Word: Choice>(of type: Word.Type) -> [Word] { type.allCases.filter { _ in chance() } }
    private mutating func one<Word: Choice>(of type: Word.Type) -> Word { one(of: Array(type.allCases)) }

    /// Whether all the names are there that a key has to give.
    func canDraw(_ key: DrawnKey) -> Bool {
        func wants(_ row: KeyRow, _ type: Any.Type) -> Bool {
            if case .reference(let target) = row.form { names[target, default: []].isEmpty } else { false }
        }
        func wants<Whole: Keyed>(_ type: Whole.Type) -> Bool {
            Whole.keys.all.contains { $0.type == String.self && wants($0.row, $0.type) }
        }
        return !wants(key.row, String.self) && !(key.row.keyed.map { wants($0) } ?? false)
    }
}

/// How values of one type are drawn: worked out once, since it is the same for each of them.
private struct DrawingPlan<Whole: Keyed>: Sendable {
    let blank: Whole
    /// In the order in which they are drawn.
    let keys: [(key: Key<Whole>, drawn: DrawnKey)]
    /// Those of which no document may tell what is drawn.
    let untold: [Key<Whole>]

    init() throws {
        blank = try Whole.blank()
        let type = String(reflecting: Whole.self).dropFirst("Facts.".count)
        keys = Self.ordered(Whole.keys.all).map { key in
            (key: key, drawn: DrawnKey(name: "\(type).\(key.row.name)", row: key.row))
        }
        untold = Whole.keys.all.filter(\.canBeUnpublished)
    }

    static func of(_ type: Whole.Type) -> DrawingPlan { drawingPlans[ObjectIdentifier(type)] as! DrawingPlan }

    /// First what others name.
    private static func ordered(_ keys: [Key<Whole>]) -> [Key<Whole>] {
        let named: [any Keyed.Type] = [DataSubject.self, DataCategory.self, Sharing.self, Purpose.self]
        let first = named.flatMap { type in keys.filter { $0.row.keyed == type } }
        return first + keys.filter { key in !named.contains { $0 == key.row.keyed } }
    }
}

/// Of all types of the model.
private let drawingPlans: [ObjectIdentifier: any Sendable] = ModelType.all.reduce(into: [:]) { plans, type in
    func plan<Whole: Keyed>(for type: Whole.Type) -> (any Sendable)? { try? DrawingPlan<Whole>() }
    guard let type = type.type as? any Keyed.Type else { return }
    plans[ObjectIdentifier(type)] = plan(for: type)
}
