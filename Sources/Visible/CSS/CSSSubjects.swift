/// What the selectors of a rule select, as far as that decides what its declarations may do.
struct CSSSubjects {
    private struct Subject {
        /// Of the element; empty where the selector doesn't say.
        var name = ""
        /// What stands behind the name, without what is in brackets.
        var rest = ""

        init(_ compound: String) {
            name = String(compound.prefix { $0.isLetter || $0.isNumber || $0 == "@" })
            rest = String(compound.dropFirst(name.count))
            // A name of another kind, or of a namespace.
            if let next = rest.first, !":.#".contains(next) { name = "" }
        }

        var isPseudoElement: Bool {
            rest.contains("::") || [":before", ":after", ":first-l"].contains(where: rest.contains)
        }
    }

    private let subjects: [Subject]

    /// - Parameter outer: what a nested rule stands in.
    init(_ selectors: String, in outer: CSSSubjects?) {
        subjects = Self.compounds(selectors).flatMap { compound in
            compound.hasPrefix("&") && outer != nil ? outer?.subjects ?? [] : [Subject(compound)]
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
    var areBlocks: Bool { areElements(in: Self.blocks.union(Self.frames)) }
    /// Whether each is an element of a page, or a part of one.
    var areOfThePage: Bool { subjects.allSatisfy { Self.blocks.union(Self.inline).contains($0.name) } }
    /// Whether one holds the page or the document.
    var includeFrames: Bool { subjects.contains { Self.frames.contains($0.name) || $0.rest == ":root" } }
    var areWholePage: Bool { subjects.allSatisfy { $0.name == "html" || ($0.name.isEmpty && $0.rest == ":root") } }
    /// Whether each only shows where the keyboard is.
    var areInFocus: Bool { subjects.allSatisfy { $0.rest.contains(":focus") && !$0.isPseudoElement } }
    /// Whether each stands before or after an element, or is the mark of a list.
    var areAdditions: Bool {
        subjects.allSatisfy { subject in
            ["::before", "::after", "::marker", ":before", ":after"].contains(where: subject.rest.hasSuffix)
        }
    }

    func areElements(in names: Set<String>) -> Bool {
        subjects.allSatisfy { names.contains($0.name) && !$0.isPseudoElement }
    }

    /// Whether each has this name, be it a part of the element.
    func areNamed(_ name: String) -> Bool { subjects.allSatisfy { $0.name == name } }

    private static let frames: Set<String> = ["html", "body", "main", "@page"]
    private static let inline: Set<String> = ["a", "strong", "b", "em", "i", "code", "span", "button"]
    private static let blocks: Set<String> = [
        "header", "nav", "footer", "section", "article", "aside", "div", "h1", "h2", "h3", "p", "ul", "li", "pre",
        "blockquote", "table", "caption", "thead", "tbody", "tr", "th", "td", "hr", "img",
    ]
}
