import Facts

/// The types of values that claims hold. Writer and reader each have their own way from and to text for every type.
public enum ValueType: String, Hashable, Sendable, CaseIterable {
    case text
    /// Things that all hold: "a, b en c".
    case list
    /// Things of which any can hold: "a, b of c".
    case choice
    case term
    case date
    case month
    case number
    /// A number with what stands behind its point: "1.1".
    case edition
    case email
    /// With a link that dials it, where it is a number and no more.
    case telephone
    case webAddress
    /// One of the two documents, with a link to it.
    case document
    /// The text of a heading of the same document, with a link to it.
    case heading
    /// A purpose, by its heading in the privacy statement, with a link to that from another document.
    case purpose
}

public enum Value: Hashable, Sendable {
    case text(String)
    case list([String])
    case choice([String])
    case term(Term)
    case date(CalendarDate)
    case month(CalendarMonth)
    case number(Int)
    case edition(String)
    case email(String)
    case telephone(String)
    case webAddress(String)
    case document(DocumentKind)
    case heading(String)
    case purpose(String)
}

extension Value {
    /// The same with its texts changed; a term, a date, a number and a document have none.
    public func mapText(_ change: (String) -> String) -> Value {
        switch self {
        case .text(let text): .text(change(text))
        case .list(let items): .list(items.map(change))
        case .choice(let items): .choice(items.map(change))
        case .email(let address): .email(change(address))
        case .telephone(let number): .telephone(change(number))
        case .webAddress(let address): .webAddress(change(address))
        case .heading(let text): .heading(change(text))
        case .purpose(let name): .purpose(change(name))
        case .term, .date, .month, .number, .edition, .document: self
        }
    }
}

/// The two documents that an organisation publishes.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    case privacyStatement
    case cookiePolicy
}
