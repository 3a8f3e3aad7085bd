import Facts
import Texts

/// A type of which facts hold values, and that is drawn in a way of its own.
protocol Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Self
}

/// The key that a value is drawn for.
struct DrawnKey: Sendable {
    /// "Hosting.ipAddress".
    let name: String
    let row: KeyRow
}

extension Bool: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Bool { generator.chance() }
}

extension Int: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Int { generator.number(1...9999) }
}

extension Term: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Term { generator.term() }
}

extension CalendarDate: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> CalendarDate { generator.date() }
}

extension Country: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Country {
        generator.one(of: ["NL", "BE", "IS", "US", "GB", "FO", "IM", "CH", "JP"])
    }
}

extension String: Drawable {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> String {
        if case .reference(let target) = key.row.form { return generator.one(of: generator.names[target]!) }
        let pool = LabelPool(of: key)
        return pool.isExact ? generator.one(of: pool.labels) : generator.label(pool.labels)
    }
}

extension Optional: Drawable where Wrapped: KeyValue {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Wrapped? {
        generator.canDraw(key) ? generator.optional { $0.value(Wrapped.self, for: key) } : nil
    }
}

extension Answer: Drawable where Value: KeyValue {
    /// Known more than half of the time; there is none only where that means something.
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> Answer {
        guard generator.canDraw(key) else { return .unsaid }
        if key.row.tellsNone, generator.chance(oneIn: 6) { return .none }
        let answer = generator.answer { $0.value(Value.self, for: key) }
        return answer.value?.isEmptyList == true ? .unsaid : answer
    }
}

extension Array: Drawable where Element: KeyValue {
    static func drawn(by generator: inout FactGenerator, for key: DrawnKey) -> [Element] {
        guard generator.canDraw(key) else { return [] }
        if case .reference(let target) = key.row.form {
            return generator.some(of: generator.names[target]!) as! [Element]
        }
        if Element.self == String.self {
            let pool = LabelPool(of: key)
            return (pool.isExact ? generator.some(of: pool.labels) : generator.labels(pool.labels)) as! [Element]
        }
        if let words = Element.self as? any Choice.Type { return generator.some(of: words) as! [Element] }
        var seen: Set<AnyHashable> = []
        return generator.list { $0.value(Element.self, for: key) }.filter { seen.insert($0.identity).inserted }
    }
}

extension KeyValue {
    /// By what lists tell their elements apart: each thing stands in them once.
    fileprivate var identity: AnyHashable {
        func identity<Whole: Keyed>(of whole: Whole) -> AnyHashable {
            let name = Whole.keys.all.first { $0.type == String.self && $0.row.form?.isLabel == true }
            let key = name ?? Whole.keys.all.first { $0.type is any Choice.Type || $0.type == Int.self }
            let value = key.flatMap { whole[keyPath: $0.path] as? AnyHashable }
            return (value as? String).map { DisplayText.normalised($0) } ?? value ?? AnyHashable(whole)
        }
        return (self as? any Keyed).map { identity(of: $0) } ?? AnyHashable(self)
    }
}
