internal import Markup

/// A style that stands in a page itself, in the attribute of an element, as the editor of a CMS leaves it.
///
/// What it may be is a closed list of what no other style can turn into harm: two that do none by themselves, such as two
/// backgrounds, can hide text together.
enum PlainStyles {
    /// What in the value of a `style` attribute is not plain, as it is written.
    ///
    /// - Parameter element: whose attribute it is.
    static func faults(in style: SourceText, of element: String) -> [String] {
        let items = CSSTokenizer.items(of: style)
        // A mark that can hold others, or ends nothing that began, is more than a declaration needs.
        if items.contains(where: { $0.token.isMoreThanPlain }) { return [style.string.trimmed] }
        return items.split { $0.token == .semicolon }.compactMap { fault(in: $0, of: element, style) }
    }

    /// The same of an element of another system around a document: what it says of the space there, in terms of its own style
    /// sheet, is no matter.
    static func faults(around style: SourceText, of element: String) -> [String] {
        CSSTokenizer.items(of: style).split { $0.token == .semicolon }.compactMap { part in
            let tokens = part.map(\.token)
            if ThemeSpacing.holds(tokens.trimmed) { return nil }
            return tokens.contains(where: \.isMoreThanPlain)
                ? style.string.trimmed : fault(in: part, of: element, style)
        }
    }

    private static func fault(in part: ArraySlice<CSSTokenizer.Item>, of element: String, _ style: SourceText)
        -> String?
    {
        let tokens = part.map(\.token).trimmed
        if tokens.isEmpty { return nil }
        guard let declaration = PlainDeclaration(tokens) else { return written(part, in: style) }
        return declaration.isPlain(of: element) ? nil : written(part, in: style)
    }

    private static func written(_ items: ArraySlice<CSSTokenizer.Item>, in style: SourceText) -> String {
        items.map { $0.token.written }.joined().trimmed
    }
}

extension CSSToken {
    fileprivate var isMoreThanPlain: Bool {
        switch self {
        case .ident, .number, .percentage, .dimension, .space, .colon, .semicolon, .comma, .delim(0x21), .string: false
        default: true
        }
    }

    /// As a message has it.
    fileprivate var written: String {
        switch self {
        case .ident(let text): text
        case .string(let text): "\"\(text)\""
        case .number(let number): Self.short(number)
        case .percentage(let number): Self.short(number) + "%"
        case .dimension(let number, let unit): Self.short(number) + unit
        case .space: " "
        case .colon: ":"
        case .comma: ","
        default: "!"
        }
    }

    private static func short(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e9 ? String(Int(number)) : String(number)
    }
}

extension Collection<CSSToken> {
    /// Without white space at either end.
    var trimmed: [CSSToken] {
        Array(drop { $0 == .space }.reversed().drop { $0 == .space }.reversed())
    }
}
