internal import Diagnostics
internal import Markup

/// A first walk over a page of another system: where in it the document stands, and which links in its headings are signs by
/// which visitors copy where these are.
struct ThemeSurvey {
    /// An element, by its number in the order in which they open.
    struct Element {
        let number: Int
        let offset: Int
        let name: String
        let path: String
    }

    /// The elements that hold the document, none inside another.
    private(set) var documents: [Element] = []
    /// The numbers of the signs.
    private(set) var signs: Set<Int> = []

    private let selector: ElementSelector
    private var matcher: SelectorMatcher
    private var count = 0
    private var open: [(name: String, texts: Int, isDocument: Bool)] = []
    private var matches: [Int: [Element]] = [:]
    private var nested: Element?
    private var heading = HeadingSigns()
    /// Of more, none is looked through for the one that was meant.
    private static let mostNames = 2000
    private static let longestName = 100
    /// The marked names that the page has, once each, in its order.
    private var names: [String] = []
    private var known: Set<String> = []
    /// The element with most headings and paragraphs right inside it.
    private var richest: (path: String, texts: Int)?

    /// - Throws: where the selector names no element, several, or one inside another.
    init(_ selector: ElementSelector, in source: HTMLSource, _ lines: SourceLines, file: String) throws(DiagnosticError)
    {
        self.selector = selector
        matcher = SelectorMatcher(selector)
        source.walk { take($0) }
        let faults = SelectionFaults(selector: selector, lines: lines, file: file)
        if matches.isEmpty { throw DiagnosticError(faults.none(near: names, richest?.path)) }
        let all = matches.sorted { $0.key < $1.key }.map(\.value)
        if let several = all.first(where: { $0.count > 1 }) { throw DiagnosticError(faults.several(several)) }
        if let nested { throw DiagnosticError(faults.nested(nested)) }
    }

    private mutating func take(_ event: HTMLEvent) {
        switch event {
        case .open(let element): enter(element)
        case .text(let text): heading.take(text)
        case .close(let element, _): leave(element)
        }
    }

    private mutating func enter(_ element: HTMLElement) {
        defer { count += 1 }
        let name = Self.name(of: element)
        note(element)
        if Self.isText(element), !open.isEmpty { open[open.count - 1].texts += 1 }
        heading.open(element, count)
        let named = matcher.enter(element)
        let isInside = open.last?.isDocument ?? false
        open.append((name, texts: 0, isDocument: isInside || !named.isEmpty))
        if named.isEmpty { return }
        let found = Element(number: count, offset: element.offset, name: name, path: path)
        for alternative in named { matches[alternative, default: []].append(found) }
        if isInside { nested = nested ?? found } else { documents.append(found) }
    }

    private mutating func leave(_ element: HTMLElement) {
        matcher.leave()
        signs.formUnion(heading.close(element))
        if let texts = open.last?.texts, texts > richest?.texts ?? 0 { richest = (path, texts) }
        open.removeLast()
    }

    /// The last elements that are open: `main#main > article.post > div.entry-content`.
    private var path: String { open.suffix(3).map(\.name).joined(separator: " > ") }

    private static func isText(_ element: HTMLElement) -> Bool {
        ["h2", "h3", "p", "ul", "table"].contains(element.name)
    }

    private mutating func note(_ element: HTMLElement) {
        let classes = (element["class"] ?? "").split(whereSeparator: \.isWhitespace).map { "." + $0 }
        for name in [element.name] + (element["id"].map { ["#" + $0] } ?? []) + classes
        where names.count < Self.mostNames && name.utf8.count < Self.longestName && known.insert(name).inserted {
            names.append(name)
        }
    }

    /// `div#content.entry`: as a selector has it, with the first of its classes.
    private static func name(of element: HTMLElement) -> String {
        let first = element["class"]?.split(whereSeparator: \.isWhitespace).first
        return element.name + (element["id"].map { "#" + $0 } ?? "") + (first.map { "." + $0 } ?? "")
    }
}
