/// What the selectors of a rule select, as far as that decides what its declarations may do.
struct CSSSubjects {
    /// Of these there are only so many, whatever the selectors are.
    private struct Subject: Hashable {
        /// Of the element; nil where the selector doesn't say, or says another than those below.
        let name: String?
        let isRoot: Bool
        let isWholePage: Bool
        let isPseudoElement: Bool
        let isInFocus: Bool
        /// Whether it stands before or after an element, or is the mark of a list.
        let isAddition: Bool

        init(_ compound: String) {
            let name = String(compound.prefix { $0.isLetter || $0.isNumber || $0 == "@" })
            // What stands behind the name, without what is in brackets.
            let rest = compound.dropFirst(name.count)
            // Other signs make a name of another kind, or of a namespace.
            let isElement = rest.first.map(":.#".contains) ?? true
            self.name = isElement && CSSSubjects.known.contains(name) ? name : nil
            isRoot = rest == ":root"
            isWholePage = self.name == "html" || (isRoot && name.isEmpty)
            isPseudoElement = ["::", ":before", ":after", ":first-l"].contains(where: rest.contains)
            isInFocus = rest.contains(":focus") && !isPseudoElement
            isAddition = ["::before", "::after", "::marker", ":before", ":after"].contains(where: rest.hasSuffix)
        }
    }

    private let subjects: Set<Subject>

    /// - Parameter outer: what a nested rule stands in.
    init(_ selectors: String, in outer: CSSSubjects?) {
        subjects = Self.compounds(selectors).reduce(into: []) { subjects, compound in
            if compound.hasPrefix("&"), let outer {
                subjects.formUnion(outer.subjects)
            } else {
                subjects.insert(Subject(compound))
            }
        }
    }

    /// The last compound of each selector: what it is that a rule changes. What stands in brackets only narrows it.
    private static func compounds(_ selectors: String) -> [String] {
        var found = [""]
        var depth = 0
        var isBehindSpace = false
        for character in selectors {
            if "([".contains(character) { depth += 1 }
            if depth == 0 {
                switch character {
                case ",": found.append("")
                case " ", ">", "+", "~": break
                default:
                    if isBehindSpace { found[found.count - 1] = "" }
                    found[found.count - 1].append(character)
                }
                isBehindSpace = " >+~".contains(character)
            }
            if ")]".contains(character) { depth -= 1 }
        }
        return found
    }

    /// Whether each is an element that takes the room it covers.
    var areBlocks: Bool { areElements(in: Self.room) }
    /// Whether each is an element of a page, or a part of one.
    var areOfThePage: Bool { subjects.allSatisfy { $0.name.map(Self.ofThePage.contains) ?? false } }
    /// Whether one holds the page or the document.
    var includeFrames: Bool { subjects.contains { $0.isRoot || $0.name.map(Self.frames.contains) ?? false } }
    var areWholePage: Bool { subjects.allSatisfy(\.isWholePage) }
    /// Whether each only shows where the keyboard is.
    var areInFocus: Bool { subjects.allSatisfy(\.isInFocus) }
    /// Whether each stands before or after an element, or is the mark of a list.
    var areAdditions: Bool { subjects.allSatisfy(\.isAddition) }

    /// - Parameter names: some of those below.
    func areElements(in names: Set<String>) -> Bool {
        subjects.allSatisfy { !$0.isPseudoElement && $0.name.map(names.contains) ?? false }
    }

    /// Whether each has this name, which is one of those below, be it a part of the element.
    func areNamed(_ name: String) -> Bool { subjects.allSatisfy { $0.name == name } }

    private static let frames: Set<String> = ["html", "body", "main", "@page"]
    private static let inline: Set<String> = ["a", "strong", "b", "em", "i", "code", "span", "button"]
    private static let blocks: Set<String> = [
        "header", "nav", "footer", "section", "article", "aside", "div", "h1", "h2", "h3", "p", "ul", "li", "pre",
        "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "hr", "img",
    ]
    private static let room = blocks.union(frames)
    private static let ofThePage = blocks.union(inline)
    private static let known = room.union(inline)
}
