/// What can stand behind a key: it knows by its type what there is to look through in it.
public protocol KeyValue: Hashable, Sendable, Codable {
    /// The type with keys of its own that it is, or that it holds.
    static var keyed: (any Keyed.Type)? { get }
    /// What there is to look through in it.
    static var holds: Holdings { get }
    /// Whether it says more than leaving the key out.
    var isSaid: Bool { get }
    /// Whether it is the answer that there is none.
    var isNone: Bool { get }
    /// Whether it is a list with nothing in it.
    var isEmptyList: Bool { get }
    /// The word that it is, where a key can be left out for the usual one.
    var word: String? { get }

    /// Adds the facts in it.
    func addParts(to parts: inout [any Fact])
    /// Adds its texts, which have this form where they have none of their own.
    func addTexts(of form: TextForm, to texts: inout [FactText])
    /// Adds the dates, terms and countries in it.
    func addNotated(to values: inout [any Notated])
    /// Adds what in it no document tells, where it stands behind a key.
    func addUnpublished(of key: KeyRow, to found: inout [Unpublished])
    /// Whether another value says the same: to readers, a capital at the start makes no difference.
    func saysSame(as other: Self) -> Bool
    /// Adds what stands in its lists twice.
    func addDoubled(of key: KeyRow, to found: inout [Doubled])
}

/// That a list behind a key of a fact holds something twice.
public struct Doubled: Sendable {
    /// The name of the key.
    public let key: String
    public let first: any KeyValue
    public let second: any KeyValue
}

/// What a type of values can hold.
public struct Holdings: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let texts = Holdings(rawValue: 1)
    public static let notated = Holdings(rawValue: 2)
    /// Something that no document tells.
    public static let unpublished = Holdings(rawValue: 4)
    public static let lists = Holdings(rawValue: 8)
    public static let facts = Holdings(rawValue: 16)
}

extension KeyValue {
    public static var keyed: (any Keyed.Type)? { nil }
    public static var holds: Holdings { [] }
    public var isSaid: Bool { true }
    public var isNone: Bool { false }
    public var isEmptyList: Bool { false }
    public var word: String? { nil }
    public func addParts(to parts: inout [any Fact]) {}
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {}
    public func addNotated(to values: inout [any Notated]) {}
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {}
    public func saysSame(as other: Self) -> Bool { self == other }
    public func addDoubled(of key: KeyRow, to found: inout [Doubled]) {}
}

extension String: KeyValue {
    public static var holds: Holdings { .texts }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {
        texts.append(FactText(text: self, form: form))
    }
    public func saysSame(as other: String) -> Bool {
        if self == other { return true }
        return utf8.count == other.utf8.count && dropFirst() == other.dropFirst()
            && prefix(1).lowercased() == other.prefix(1).lowercased()
    }
}

extension Bool: KeyValue { public var isSaid: Bool { self } }
extension Int: KeyValue {}

extension UsualWord {
    public var isSaid: Bool { self != Self.whenLeftOut }
    public var word: String? { rawValue }
}

extension Optional: KeyValue where Wrapped: KeyValue {
    public static var keyed: (any Keyed.Type)? { Wrapped.keyed }
    public static var holds: Holdings { Wrapped.holds }
    public var isSaid: Bool { self != nil }
    public func addParts(to parts: inout [any Fact]) { self?.addParts(to: &parts) }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) { self?.addTexts(of: form, to: &texts) }
    public func addNotated(to values: inout [any Notated]) { self?.addNotated(to: &values) }
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        self?.addUnpublished(of: key, to: &found)
    }
    public func addDoubled(of key: KeyRow, to found: inout [Doubled]) { self?.addDoubled(of: key, to: &found) }
}

extension Array: KeyValue where Element: KeyValue {
    public static var keyed: (any Keyed.Type)? { Element.keyed }
    public static var holds: Holdings { Element.holds.union(.lists) }
    public var isSaid: Bool { !isEmpty }
    public var isEmptyList: Bool { isEmpty }
    public func addParts(to parts: inout [any Fact]) { for element in self { element.addParts(to: &parts) } }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {
        for element in self { element.addTexts(of: form, to: &texts) }
    }
    public func addNotated(to values: inout [any Notated]) { for element in self { element.addNotated(to: &values) } }
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        for element in self { element.addUnpublished(of: key, to: &found) }
    }
    public func addDoubled(of key: KeyRow, to found: inout [Doubled]) {
        if count > Self.mostCompared { return addEqual(of: key, to: &found) }
        for second in indices.dropFirst() {
            if let first = self[..<second].first(where: { $0.saysSame(as: self[second]) }) {
                found.append(Doubled(key: key.name, first: first, second: self[second]))
            }
        }
    }

    /// Of longer lists, only what is the same to the letter: each with each would take too long.
    private func addEqual(of key: KeyRow, to found: inout [Doubled]) {
        var seen: Set<Element> = []
        for element in self where !seen.insert(element).inserted {
            found.append(Doubled(key: key.name, first: element, second: element))
        }
    }

    private static var mostCompared: Int { 32 }
}

extension Answer: KeyValue where Value: KeyValue {
    public static var keyed: (any Keyed.Type)? { Value.keyed }
    public static var holds: Holdings { Value.holds.union([.texts, .unpublished]) }
    public var isSaid: Bool { value != nil || isNone }
    public func addParts(to parts: inout [any Fact]) { value?.addParts(to: &parts) }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {
        if case .unknown(let question) = self { texts.append(FactText(text: question, form: .question)) }
        value?.addTexts(of: form, to: &texts)
    }
    public func addNotated(to values: inout [any Notated]) { value?.addNotated(to: &values) }

    /// That there is none, where no document tells so; and a list that is known and empty.
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        switch self {
        case .unsaid, .unknown: break
        case .none where key.tellsNone: break
        case .none:
            found.append(
                Unpublished(
                    what: CodeText(swift: "\(key.name): .none", json: "\"\(key.name)\": {\"none\": true}"),
                    reason: "no document says that there is none; leave it out"))
        case .known(let value) where value.isEmptyList:
            found.append(
                Unpublished(
                    what: CodeText(swift: "\(key.name): .known([])", json: "\"\(key.name)\": {\"known\": []}"),
                    reason: "the list is empty"))
        case .known(let value): value.addUnpublished(of: key, to: &found)
        }
    }

    public func addDoubled(of key: KeyRow, to found: inout [Doubled]) { value?.addDoubled(of: key, to: &found) }
}

// A part of a fact is looked through with the fact; a fact inside another is looked through by itself.
extension Keyed {
    public static var keyed: (any Keyed.Type)? { Self.self }
    public static var holds: Holdings { keys.holds }
    public func addParts(to parts: inout [any Fact]) { Self.keys.addParts(of: self, to: &parts) }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) { Self.keys.addTexts(of: self, to: &texts) }
    public func addNotated(to values: inout [any Notated]) { Self.keys.addNotated(of: self, to: &values) }
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        if let silence {
            found.append(
                Unpublished(what: CodeText(swift: key.name, json: "\"\(key.name)\""), reason: CodeText(silence)))
        }
        Self.keys.addUnpublished(of: self, to: &found)
    }

    public func addDoubled(of key: KeyRow, to found: inout [Doubled]) { Self.keys.addDoubled(of: self, to: &found) }
}

extension Fact {
    public static var holds: Holdings { .facts }
    public func addParts(to parts: inout [any Fact]) { parts.append(self) }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {}
    public func addNotated(to values: inout [any Notated]) {}
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {}
    public func addDoubled(of key: KeyRow, to found: inout [Doubled]) {}
}

extension Fact {
    public var parts: [any Fact] {
        var parts: [any Fact] = []
        Self.keys.addParts(of: self, to: &parts)
        return parts
    }

    public var allTexts: [FactText] {
        var texts: [FactText] = []
        Self.keys.addTexts(of: self, to: &texts)
        return texts
    }

    /// The free texts that its writer put into it, without those of its parts; each with the form that it has to have.
    public var formedTexts: [FactText] { allTexts.filter(\.form.isLabel) }

    /// Its free texts without their forms.
    public var texts: [String] { formedTexts.map(\.text) }

    public var notated: [any Notated] {
        var values: [any Notated] = []
        Self.keys.addNotated(of: self, to: &values)
        return values
    }

    public var doubled: [Doubled] {
        var found: [Doubled] = []
        Self.keys.addDoubled(of: self, to: &found)
        return found
    }

    public var unpublished: [Unpublished] {
        var found: [Unpublished] = []
        if let silence {
            found.append(Unpublished(what: CodeText(swift: "\(Self.self)", json: "this"), reason: CodeText(silence)))
        }
        Self.keys.addUnpublished(of: self, to: &found)
        return found
    }
}

/// What a fact holds that no document says anything of, and why not.
public struct Unpublished: Hashable, Sendable {
    /// As it stands in the facts: `listing: .examples`, `"listing": "examples"`.
    public let what: CodeText
    /// What it lacks to be published, after "because".
    public let reason: CodeText

    public init(what: CodeText, reason: CodeText) {
        self.what = what
        self.reason = reason
    }
}
