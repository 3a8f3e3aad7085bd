/// What can stand behind a key: it knows by its type what there is to look through in it.
public protocol KeyValue: Hashable, Sendable, Codable {
    /// The type with keys of its own that it is, or that it holds.
    static var keyed: (any Keyed.Type)? { get }
    /// What else there is to look through in it.
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
    /// Adds the lengths of time in it.
    func addTerms(to terms: inout [Term])
    /// Adds what in it no document tells, where it stands behind a key.
    func addUnpublished(of key: KeyRow, to found: inout [Unpublished])
    /// Adds the lists in it that hold several words, texts or names.
    func addLists(of key: KeyRow, to lists: inout [FactList])
}

/// A list of words, texts or names behind a key of a fact.
public struct FactList: Sendable {
    /// The name of the key.
    public let key: String
    public let elements: [any KeyValue]
}

/// What a type of values can hold.
public struct Holdings: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let texts = Holdings(rawValue: 1)
    public static let terms = Holdings(rawValue: 2)
    /// Something that no document tells.
    public static let unpublished = Holdings(rawValue: 4)
    public static let lists = Holdings(rawValue: 8)
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
    public func addTerms(to terms: inout [Term]) {}
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {}
    public func addLists(of key: KeyRow, to lists: inout [FactList]) {}
}

extension String: KeyValue {
    public static var holds: Holdings { .texts }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {
        texts.append(FactText(text: self, form: form))
    }
}

extension Term: KeyValue {
    public static var holds: Holdings { .terms }
    public func addTerms(to terms: inout [Term]) { terms.append(self) }
}

extension Bool: KeyValue { public var isSaid: Bool { self } }
extension Int: KeyValue {}
extension CalendarDate: KeyValue {}
extension Country: KeyValue {}

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
    public func addTerms(to terms: inout [Term]) { self?.addTerms(to: &terms) }
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        self?.addUnpublished(of: key, to: &found)
    }
    public func addLists(of key: KeyRow, to lists: inout [FactList]) { self?.addLists(of: key, to: &lists) }
}

extension Array: KeyValue where Element: KeyValue {
    public static var keyed: (any Keyed.Type)? { Element.keyed }
    public static var holds: Holdings { Element.self is any Fact.Type ? [] : Element.holds.union(.lists) }
    public var isSaid: Bool { !isEmpty }
    public var isEmptyList: Bool { isEmpty }
    public func addParts(to parts: inout [any Fact]) { for element in self { element.addParts(to: &parts) } }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {
        for element in self { element.addTexts(of: form, to: &texts) }
    }
    public func addTerms(to terms: inout [Term]) { for element in self { element.addTerms(to: &terms) } }
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        for element in self { element.addUnpublished(of: key, to: &found) }
    }
    public func addLists(of key: KeyRow, to lists: inout [FactList]) {
        if count > 1, !(Element.self is any Fact.Type) { lists.append(FactList(key: key.name, elements: self)) }
    }
}

extension Answer: KeyValue where Value: KeyValue {
    public static var keyed: (any Keyed.Type)? { Value.keyed }
    public static var holds: Holdings { Value.holds.union(.unpublished) }
    public var isSaid: Bool { value != nil || isNone }
    public func addParts(to parts: inout [any Fact]) { value?.addParts(to: &parts) }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) { value?.addTexts(of: form, to: &texts) }
    public func addTerms(to terms: inout [Term]) { value?.addTerms(to: &terms) }

    /// That there is none, where no document tells so; and a list that is known and empty.
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        switch self {
        case .unsaid, .unknown: break
        case .none where key.tellsNone: break
        case .none:
            found.append(
                Unpublished(what: "\(key.name): .none", reason: "no document says that there is none; leave it out"))
        case .known(let value) where value.isEmptyList:
            found.append(Unpublished(what: "\(key.name): .known([])", reason: "the list is empty"))
        case .known(let value): value.addUnpublished(of: key, to: &found)
        }
    }

    public func addLists(of key: KeyRow, to lists: inout [FactList]) { value?.addLists(of: key, to: &lists) }
}

// A part of a fact is looked through with the fact; a fact inside another is looked through by itself.
extension Keyed {
    public static var keyed: (any Keyed.Type)? { Self.self }
    public static var holds: Holdings { keys.holds }
    public func addParts(to parts: inout [any Fact]) { for add in Self.keys.parts { add(self, &parts) } }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {
        for add in Self.keys.texts { add(self, &texts) }
    }
    public func addTerms(to terms: inout [Term]) { for add in Self.keys.terms { add(self, &terms) } }
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {
        if let silence { found.append(Unpublished(what: key.name, reason: silence)) }
        addUnpublishedKeys(to: &found)
    }

    public func addLists(of key: KeyRow, to lists: inout [FactList]) {
        for add in Self.keys.lists { add(self, &lists) }
    }

    fileprivate func addUnpublishedKeys(to found: inout [Unpublished]) {
        for add in Self.keys.unpublished { add(self, &found) }
    }
}

extension Fact {
    public static var holds: Holdings { [] }
    public func addParts(to parts: inout [any Fact]) { parts.append(self) }
    public func addTexts(of form: TextForm, to texts: inout [FactText]) {}
    public func addTerms(to terms: inout [Term]) {}
    public func addUnpublished(of key: KeyRow, to found: inout [Unpublished]) {}
    public func addLists(of key: KeyRow, to lists: inout [FactList]) {}
}

extension Fact {
    public var parts: [any Fact] {
        var parts: [any Fact] = []
        for add in Self.keys.parts { add(self, &parts) }
        return parts
    }

    public var formedTexts: [FactText] {
        var texts: [FactText] = []
        for add in Self.keys.texts { add(self, &texts) }
        return texts
    }

    /// Its free texts without their forms.
    public var texts: [String] { formedTexts.map(\.text) }

    public var terms: [Term] {
        var terms: [Term] = []
        for add in Self.keys.terms { add(self, &terms) }
        return terms
    }

    public var lists: [FactList] {
        var lists: [FactList] = []
        for add in Self.keys.lists { add(self, &lists) }
        return lists
    }

    public var unpublished: [Unpublished] {
        var found: [Unpublished] = []
        if let silence { found.append(Unpublished(what: "\(Self.self)", reason: silence)) }
        addUnpublishedKeys(to: &found)
        return found
    }
}

/// What a fact holds that no document says anything of, and why not.
public struct Unpublished: Hashable, Sendable {
    /// As it stands in the facts: "listing: .examples".
    public let what: String
    /// What it lacks to be published, after "because".
    public let reason: String

    public init(what: String, reason: String) {
        self.what = what
        self.reason = reason
    }
}
