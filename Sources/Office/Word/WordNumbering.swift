import Redline

/// The lists of a document. Items are numbered by Word: when changes are accepted or rejected, the numbers follow.
struct WordNumbering {
    static let deepest = 8

    /// By depth: the list of the items there.
    private var current: [Int: String] = [:]
    /// Numbered lists: each starts anew.
    private var lists: [(depth: Int, start: Int)] = []

    private static let bullets = "1"

    mutating func endList() { current = [:] }

    mutating func properties(of passage: Marked, at depth: Int) -> Element {
        current = current.filter { $0.key <= depth }
        let id = passage.number.map { self.id(at: depth, startingAt: $0) } ?? Self.bullets
        current[depth] = id
        return Element("w:numPr", [:], [.value("w:ilvl", String(depth)), .value("w:numId", id)])
    }

    private mutating func id(at depth: Int, startingAt start: Int) -> String {
        if let id = current[depth], id != Self.bullets { return id }
        lists.append((depth, start))
        return String(lists.count + 1)
    }

    var root: Element {
        let numbered = lists.enumerated().map { index, list in
            Element(
                "w:num", ["w:numId": String(index + 2)],
                [
                    .value("w:abstractNumId", "1"),
                    Element(
                        "w:lvlOverride", ["w:ilvl": String(list.depth)], [.value("w:startOverride", String(list.start))]
                    ),
                ])
        }
        let bulleted = Element("w:num", ["w:numId": Self.bullets], [.value("w:abstractNumId", "0")])
        return Element(
            "w:numbering", ["xmlns:w": Namespace.word],
            [Self.abstract("0", isBulleted: true), Self.abstract("1", isBulleted: false), bulleted] + numbered)
    }

    private static func abstract(_ id: String, isBulleted: Bool) -> Element {
        let levels = (0...deepest).map { level($0, isBulleted: isBulleted) }
        return Element(
            "w:abstractNum", ["w:abstractNumId": id], [.value("w:multiLevelType", "hybridMultilevel")] + levels)
    }

    private static func level(_ depth: Int, isBulleted: Bool) -> Element {
        let text = isBulleted ? ["•", "–"][depth % 2] : "%\(depth + 1)."
        let format = isBulleted ? "bullet" : ["decimal", "lowerLetter", "lowerRoman"][depth % 3]
        let indent = Element("w:ind", ["w:left": String(357 * (depth + 1)), "w:hanging": "357"])
        return Element(
            "w:lvl", ["w:ilvl": String(depth)],
            [
                .value("w:start", "1"), .value("w:numFmt", format), .value("w:lvlText", text),
                .value("w:lvlJc", "left"),
                Element("w:pPr", [:], [indent]),
            ])
    }
}

extension Marked {
    fileprivate var number: Int? { if case .item(_, let number) = kind { number } else { nil } }
}
