/// A value in a notation of its own, which a writer of facts can get wrong: a date, a term, a country.
public protocol Notated: KeyValue {
    /// What is wrong with it; nothing where it can be read.
    var notationFault: NotationFault? { get }
}

/// That a value is none of its notation.
public struct NotationFault: Sendable {
    /// The value as it was written.
    public let written: String
    /// Why it is none, to stand behind it: "is no term".
    public let what: String
}

extension Notated {
    public static var holds: Holdings { .notated }
    public func addNotated(to values: inout [any Notated]) { values.append(self) }
}

extension CalendarDate: Notated {
    public var notationFault: NotationFault? { fault.map { NotationFault(written: misread ?? "", what: $0) } }
}

extension CalendarMonth: Notated {
    public var notationFault: NotationFault? { misread.map { NotationFault(written: $0, what: "is no month") } }
}

extension Country: Notated {
    public var notationFault: NotationFault? { fault.map { NotationFault(written: rawValue, what: $0) } }
}

extension Term: Notated {
    public var notationFault: NotationFault? {
        Self.counts.contains(count) ? nil : NotationFault(written: inWords, what: "is no term")
    }
}
