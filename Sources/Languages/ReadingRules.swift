import Claims
import Facts

/// How values are read in a language. It knows nothing of how they are written, only of the language.
public protocol ReadingRules: Sendable {
    /// The items of what a sentence lists; what is no list is one item.
    func items(_ text: String, _ joint: Joint) -> [String]
    /// Nothing where the text is no term.
    func term(_ text: String) -> Term?
    func month(_ text: String) -> CalendarMonth?
    func date(_ text: String) -> CalendarDate?
    func document(_ text: String) -> DocumentKind?
    /// The words of a list as they stand on a page, whichever of them are one item.
    func words(of items: [String], _ joint: Joint) -> String
    /// A value of a type as a page has it, to try phrases with.
    func sample(of type: ValueType) -> String
    /// With the capital that a sentence starts with.
    func capitalised(_ text: String) -> String
}
