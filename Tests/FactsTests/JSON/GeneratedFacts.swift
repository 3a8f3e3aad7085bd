import JSONText
@testable import Facts

/// Makes JSON of organisations from the shapes of the model.
struct GeneratedFacts {
    private var random: SplitMix
    private let shapes = FactsShapes.all
    /// Whether every key is there, every switch is on and lists are longer.
    private let isFull: Bool
    private var listLength = 2
    /// Where each enum and choice has got to, so that full facts use all their values in turn.
    private var turns: [String: Int] = [:]

    private init(seed: UInt64, isFull: Bool) {
        random = SplitMix(state: seed)
        self.isFull = isFull
    }

    /// Uses every key of the model. Facts of different rounds use different words of the enums.
    static func full(round: Int, listLength: Int = 2) -> JSON {
        var generator = GeneratedFacts(seed: UInt64(round), isFull: true)
        generator.listLength = listLength
        for name in generator.shapes.forms.keys.sorted() { generator.turns[name] = generator.random.below(60) }
        return generator.node(generator.shapes.organisation)
    }

    static func any(seed: UInt64) -> JSON {
        var generator = GeneratedFacts(seed: seed, isFull: false)
        return generator.node(generator.shapes.organisation)
    }

    private mutating func node(_ shape: Shape) -> JSON {
        switch shape {
        case .text: JSON(.text(text()))
        case .flag: JSON(.flag(isFull || random.isHeads()))
        case .yes: true
        case .number: JSON(.number(String(random.below(1_000))))
        case .list(let element):
            JSON(.list((0..<(isFull ? listLength : 1 + random.below(2))).map { _ in node(element) }))
        case .named(let name): node(shapes.forms[name]!, name)
        }
    }

    private mutating func node(_ form: Form, _ name: String) -> JSON {
        switch form {
        case .object(let fields): return object(fields)
        case .words(let words): return JSON(.text(words[turn(name, of: words.count)]))
        case .notation(.date): return "2024-02-29"
        case .notation(.month): return "2024-02"
        case .notation(.term): return JSON(.text(["P1M", "P7Y", "P4W", "P30D", "PT72H", "PT30M"][turn(name, of: 6)]))
        case .notation(.country): return JSON(.text(["NL", "US", "BE"][turn(name, of: 3)]))
        case .choice(let words, let objects):
            let index = turn(name, of: words.count + objects.count)
            return index < words.count ? JSON(.text(words[index])) : object(objects[index - words.count])
        }
    }

    private mutating func object(_ fields: [Field]) -> JSON {
        let chosen = fields.filter { $0.isRequired || isFull || random.isHeads() }
        return JSON(members: chosen.map { ($0.name, node($0)) })
    }

    /// Full facts leave out no key, so they don't have the words for which a key is left out; and no facts say that there
    /// is none where nothing tells it.
    private mutating func node(_ field: Field) -> JSON {
        var first = node(field.shape)
        while !field.takesNone, case .object(let members) = first.content, members.first?.name == "none" {
            first = node(field.shape)
        }
        guard isFull, let usual = field.usual, case .text(usual) = first.content else { return first }
        return node(field.shape)
    }

    private mutating func text() -> String {
        let texts = ["klanten", "één €\n\t", "a/b", "\"tussen\" \\", "\u{1}\u{7F}", "👩‍💻", "\u{FEFF}x"]
        return texts[random.below(texts.count)]
    }

    private mutating func turn(_ name: String, of count: Int) -> Int {
        guard isFull else { return random.below(count) }
        defer { turns[name]! += 1 }
        return turns[name]! % count
    }
}

/// The same numbers for the same seed, everywhere (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
    mutating func isHeads() -> Bool { next() % 2 == 0 }
}
