import Claims
import Facts

/// How a language writes values: without the locale of the machine.
public protocol WritingRules: Sendable {
    /// Items as a sentence lists them. With another mark or without the conjunction, the same words can mean something else.
    func list(_ items: [String], _ joint: Joint) -> String
    func term(_ term: Term) -> String
    func month(_ month: CalendarMonth) -> String
    func date(_ date: CalendarDate) -> String
    /// What a sentence calls the other document.
    func name(of document: DocumentKind) -> String
    /// With a capital, as at the start of a sentence.
    func startingSentence(_ text: String) -> String
}

/// What holds of the items of a list.
public enum Joint: Hashable, Sendable {
    /// All of them: "a, b and c".
    case all
    /// Any of them: "a, b or c".
    case any
}

extension Value {
    /// As it reads by itself, outside a sentence: "4 weken", "naam, adres en woonplaats".
    public func written(by rules: any WritingRules) -> String {
        switch self {
        case .text(let text), .heading(let text), .purpose(let text), .email(let text), .telephone(let text),
            .webAddress(let text), .edition(let text):
            text
        case .list(let items): rules.list(items, .all)
        case .choice(let items): rules.list(items, .any)
        case .term(let term): rules.term(term)
        case .date(let date): rules.date(date)
        case .month(let month): rules.month(month)
        case .number(let number): String(number)
        case .document(let document): rules.name(of: document)
        }
    }
}
