internal import Markup

/// What stands before a `;`, `{` or `}`: a declaration, or what begins a rule. Its tokens, in one notation out of those that
/// mean the same.
struct CSSStatement {
    /// A token of a style sheet, with its place.
    struct Placed {
        let token: CSSToken
        /// Byte offset in the file.
        let offset: Int
        /// Of the whole statement, in bytes of the file.
        let statement: Range<Int>
        /// Of what begins the rule around it.
        let around: Range<Int>?
    }

    private var items: [CSSTokenizer.Item] = []

    /// All tokens of a style sheet. A declaration ends with `;` also where it is the last, and is none where it is empty.
    static func placed(in source: SourceText) -> [Placed] {
        var placed: [Placed] = []
        var statement = CSSStatement()
        var around: [Range<Int>] = []
        var depth = 0
        func add(_ items: [CSSTokenizer.Item], in range: Range<Int>) {
            placed += items.map { Placed(token: $0.token, offset: $0.start, statement: range, around: around.last) }
        }
        for item in CSSTokenizer.items(of: source) + [CSSTokenizer.Item(token: .semicolon, start: -1, end: -1)] {
            guard depth == 0 || item.start < 0, item.token.endsStatement else {
                depth = max(0, depth + item.token.depth)
                statement.items.append(item)
                continue
            }
            let range = statement.range ?? item.start..<max(item.end, item.start)
            let isOpening = item.token == .open(UInt8(ascii: "{"))
            let plain = isOpening ? statement.opening : statement.declaration
            add(plain, in: range)
            if !isOpening, let last = plain.last {
                add([CSSTokenizer.Item(token: .semicolon, start: last.start, end: last.end)], in: range)
            }
            if item.token != .semicolon { add([item], in: range) }
            if isOpening { around.append(range) } else if item.token != .semicolon { _ = around.popLast() }
            statement = CSSStatement()
            depth = 0
        }
        return placed
    }

    /// Without the white space at its ends.
    private var range: Range<Int>? {
        guard let first = items.first(where: { $0.token != .space }),
            let last = items.last(where: { $0.token != .space })
        else { return nil }
        return first.start..<last.end
    }
}

extension CSSToken {
    fileprivate var endsStatement: Bool {
        self == .semicolon || self == .open(UInt8(ascii: "{")) || self == .close(UInt8(ascii: "}"))
    }

    /// Whether white space behind it says nothing.
    fileprivate var needsNoSpace: Bool {
        if case .atKeyword = self { return true }
        return depth > 0
    }

    /// How many brackets it opens.
    fileprivate var depth: Int {
        switch self {
        case .function, .open: 1
        case .close: -1
        default: 0
        }
    }
}

// One notation.
extension CSSStatement {
    private typealias Item = CSSTokenizer.Item

    /// As what begins a rule: selectors, or an at-rule. `::before` may have one colon.
    private var opening: [CSSTokenizer.Item] {
        let isAtRule = items.contains { if case .atKeyword = $0.token { true } else { false } }
        let marks: Set<CSSToken> = isAtRule ? [.comma, .colon] : [.comma, .delim(0x3E), .delim(0x2B), .delim(0x7E)]
        let tight = Self.tight(items.map { $0.with($0.token.inSmallLetters) }, marks)
        return tight.indices.filter { index in
            !(tight[index].token == .colon && index + 2 < tight.count && tight[index + 1].token == .colon
                && [.ident("before"), .ident("after")].contains(tight[index + 2].token))
        }.map { tight[$0] }
    }

    private var declaration: [CSSTokenizer.Item] {
        let small = items.map { $0.with($0.token.inSmallLetters) }
        let property = small.first { $0.token != .space }?.token
        let isFont = property == .ident("font") || property == .ident("font-family")
        var depth = 0
        let plain = small.flatMap { item -> [Item] in
            depth = max(0, depth + item.token.depth)
            if isFont, case .string(let name) = item.token { return Self.words(of: name, item) }
            return [item.with(item.token.inOneNotation(isLength: depth == 0))]
        }
        return Self.tight(plain, [.comma, .colon, .delim(0x2F), .delim(0x21)])
    }

    /// The name of a font in quotes is the same as its words.
    private static func words(of name: String, _ item: Item) -> [Item] {
        let words = name.lowercased().split(separator: " ").map { item.with(.ident(String($0))) }
        return Array(words.map { [$0] }.joined(separator: [item.with(.space)]))
    }

    /// Without white space at the ends, inside brackets, and beside some marks.
    private static func tight(_ items: [Item], _ marks: Set<CSSToken>) -> [Item] {
        var tight: [Item] = []
        for item in items {
            switch item.token {
            case .space:
                guard let last = tight.last?.token, last != .space, !marks.contains(last), !last.needsNoSpace else {
                    continue
                }
            case _ where marks.contains(item.token) || item.token.depth < 0:
                if tight.last?.token == .space { tight.removeLast() }
            default: break
            }
            tight.append(item)
        }
        if tight.last?.token == .space { tight.removeLast() }
        return tight
    }
}

extension CSSTokenizer.Item {
    fileprivate func with(_ token: CSSToken) -> CSSTokenizer.Item {
        CSSTokenizer.Item(token: token, start: start, end: end)
    }
}

extension CSSToken {
    /// Names that begin with two hyphens are told apart by their case.
    fileprivate var inSmallLetters: CSSToken {
        switch self {
        case .ident(let name) where !name.hasPrefix("--"): .ident(name.lowercased())
        case .function(let name): .function(name.lowercased())
        case .atKeyword(let name): .atKeyword(name.lowercased())
        default: self
        }
    }

    /// `#FFF` as `#ffffff`, and a length of nothing without its unit.
    fileprivate func inOneNotation(isLength: Bool) -> CSSToken {
        switch self {
        case .hash(let digits) where digits.allSatisfy(\.isHexDigit):
            let digits = digits.lowercased()
            return .hash(digits.count == 3 ? digits.map { "\($0)\($0)" }.joined() : digits)
        case .dimension(0, let unit) where isLength && Self.lengths.contains(unit): return .number(0)
        default: return self
        }
    }

    private static let lengths: Set<String> = ["px", "em", "rem", "pt", "cm", "mm", "in", "pc", "ch", "ex", "vw", "vh"]
}
