import Facts

/// Draws facts at random, the same for the same seed: every case, every gap, lists of none to four. Each of them is
/// published, or judged by a rule.
public struct FactGenerator {
    private var random: SplitMix64
    /// What facts that are drawn already can be named by.
    var names: [ReferenceTarget: [String]] = [:]
    /// The place of the fact that was drawn last.
    var line = 0

    public init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// An organisation with any facts at all.
    public mutating func organisation() -> Organisation {
        names = [:]
        return whole(Organisation.self)
    }

    mutating func chance(oneIn count: Int = 2) -> Bool { random.next() % UInt64(count) == 0 }

    public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    public mutating func one<Choices: RandomAccessCollection>(of choices: Choices) -> Choices.Element
    where Choices.Index == Int {
        choices[number(choices.startIndex...choices.endIndex - 1)]
    }

    mutating func optional<Value>(_ value: (inout Self) -> Value) -> Value? { chance() ? value(&self) : nil }

    /// Known more than half of the time; else nothing, or a question.
    mutating func answer<Value>(_ value: (inout Self) -> Value) -> Answer<Value> {
        switch number(0...4) {
        case 0: .unsaid
        case 1: .unknown("gevraagd op 21 november 2026")
        default: .known(value(&self))
        }
    }

    mutating func list<Value>(_ value: (inout Self) -> Value) -> [Value] { list(0...4, value) }

    mutating func list<Value>(_ sizes: ClosedRange<Int>, _ value: (inout Self) -> Value) -> [Value] {
        (0..<number(sizes)).map { _ in value(&self) }
    }
}

// Words.
extension FactGenerator {
    /// Up to four different labels.
    public mutating func labels(_ pool: [String], atLeast least: Int = 0) -> [String] {
        let count = number(least...4)
        return pool.shuffled(using: &random).prefix(count).map { spiced($0) }
    }

    public mutating func label(_ pool: [String]) -> String {
        let label = one(of: pool)
        return spiced(label)
    }

    /// Up to four of what the organisation has.
    mutating func some(of known: [String]) -> [String] {
        let count = number(0...4)
        return Array(known.shuffled(using: &random).prefix(count))
    }

    /// Now and then with something in it that could be taken for markup, or for the end of a sentence.
    private mutating func spiced(_ label: String) -> String {
        guard chance(oneIn: 4) else { return label }
        let spice = one(of: Labels.hostile)
        return chance() ? "\(label) \(spice)" : "\(spice) \(label)"
    }
}

extension FactGenerator {
    public mutating func term() -> Term {
        Term(count: chance() ? 1 : number(1...9999), unit: one(of: Term.Unit.allCases))!
    }

    public mutating func date() -> CalendarDate {
        CalendarDate(year: number(1...9999), month: number(1...12), day: number(1...28))!
    }
}
