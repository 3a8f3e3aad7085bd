import Facts

/// A value that a claim holds, and how it follows from what is told of.
struct Slot<Subject>: Sendable {
    let type: ValueType
    /// Nothing where there is no value, or an empty list: then there is no claim either.
    let value: @Sendable (Subject, any Naming) -> Value?

    private init<Content>(
        _ type: ValueType, _ content: @escaping @Sendable (Subject) -> Content?,
        _ value: @escaping @Sendable (Content) -> Value?
    ) {
        self.type = type
        self.value = { subject, _ in content(subject).flatMap(value) }
    }

    private init<Content>(
        _ type: ValueType, naming content: @escaping @Sendable (Subject) -> Content?,
        _ value: @escaping @Sendable (Content, any Naming) -> Value?
    ) {
        self.type = type
        self.value = { subject, names in content(subject).flatMap { value($0, names) } }
    }

    static func text(_ text: @escaping @Sendable (Subject) -> String?) -> Slot { Slot(.text, text) { .text($0) } }
    static func email(_ text: @escaping @Sendable (Subject) -> String?) -> Slot { Slot(.email, text) { .email($0) } }
    static func telephone(_ text: @escaping @Sendable (Subject) -> String?) -> Slot {
        Slot(.telephone, text) { .telephone($0) }
    }
    static func heading(_ text: @escaping @Sendable (Subject) -> String?) -> Slot {
        Slot(.heading, text) { .heading($0) }
    }
    static func heading(_ heading: LinkedHeading) -> Slot {
        Slot(.heading, naming: { _ in Concept.heading(heading) }) { $1.name(of: $0).map(Value.heading) }
    }
    static func name(_ concept: @escaping @Sendable (Subject) -> Concept?) -> Slot {
        Slot(.text, naming: concept) { $1.name(of: $0).map(Value.text) }
    }
    /// What all holds, by its names in the language.
    static func names(_ concepts: @escaping @Sendable (Subject) -> [Concept]) -> Slot {
        Slot(.list, naming: concepts) { concepts, names in
            let items = concepts.compactMap(names.name)
            return items.isEmpty ? nil : .list(items)
        }
    }
    /// What any of can hold, by its names in the language.
    static func choice(ofNames concepts: @escaping @Sendable (Subject) -> [Concept]) -> Slot {
        Slot(.choice, naming: concepts) { concepts, names in
            let items = concepts.compactMap(names.name)
            return items.isEmpty ? nil : .choice(items)
        }
    }
    static func purpose(_ name: @escaping @Sendable (Subject) -> String?) -> Slot {
        Slot(.purpose, name) { .purpose($0) }
    }
    static func webAddress(_ text: @escaping @Sendable (Subject) -> String?) -> Slot {
        Slot(.webAddress, text) { .webAddress($0) }
    }
    /// - Parameter evenIfEmpty: an empty list is told as well. Its sentence cannot be read, so that the page is refused.
    static func list(
        _ items: @escaping @Sendable (Subject) -> [String]?, evenIfEmpty: Bool = false
    ) -> Slot {
        Slot(.list, items) { $0.isEmpty && !evenIfEmpty ? nil : .list($0) }
    }
    static func choice(_ items: @escaping @Sendable (Subject) -> [String]?) -> Slot {
        Slot(.choice, items) { $0.isEmpty ? nil : .choice($0) }
    }
    static func term(_ term: @escaping @Sendable (Subject) -> Term?) -> Slot { Slot(.term, term) { .term($0) } }
    static func date(_ date: @escaping @Sendable (Subject) -> CalendarDate?) -> Slot { Slot(.date, date) { .date($0) } }
    static func month(_ month: @escaping @Sendable (Subject) -> CalendarMonth?) -> Slot {
        Slot(.month, month) { .month($0) }
    }
    static func edition(_ edition: @escaping @Sendable (Subject) -> String?) -> Slot {
        Slot(.edition, edition) { .edition($0) }
    }
    static func number(_ number: @escaping @Sendable (Subject) -> Int?) -> Slot {
        Slot(.number, number) { .number($0) }
    }
    static func document(_ kind: DocumentKind) -> Slot { Slot(.document, { _ in kind }) { .document($0) } }
}

/// The slots of a claim, by name, in their order.
struct Slots<Subject>: ExpressibleByDictionaryLiteral, Sendable {
    private let slots: [(String, Slot<Subject>)]

    init(dictionaryLiteral slots: (String, Slot<Subject>)...) { self.slots = slots }
    private init(_ slots: [(String, Slot<Subject>)]) { self.slots = slots }

    static func + (left: Slots, right: Slots) -> Slots { Slots(left.slots + right.slots) }

    var declared: [ClaimKind.Slot] { slots.map { name, slot in ClaimKind.Slot(name: name, type: slot.type) } }

    /// Their values; nothing where one of them has none.
    func values(of subject: Subject, in names: any Naming) -> Claim.Values? {
        var values: Claim.Values = [:]
        for (name, slot) in slots {
            guard let value = slot.value(subject, names) else { return nil }
            values[name] = value
        }
        return values
    }
}
