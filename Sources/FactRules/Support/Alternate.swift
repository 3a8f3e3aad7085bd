/// A part of a text that has two forms: `[u|je]`.
struct Alternate {
    /// With its brackets.
    let range: Range<String.Index>
    let formal: Substring
    let informal: Substring

    /// The alternates of a text, in order; nothing if a bracket in it belongs to no alternate.
    static func all(in text: String) -> [Alternate]? {
        var found: [Alternate] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 == "[" || $0 == "]" }) {
            guard let alternate = Alternate(at: start, in: rest) else { return nil }
            found.append(alternate)
            rest = rest[alternate.range.upperBound...]
        }
        return found
    }

    private init?(at start: String.Index, in text: Substring) {
        guard text[start] == "[", let end = text[start...].firstIndex(of: "]") else { return nil }
        let inside = text[text.index(after: start)..<end]
        let sides = inside.split(separator: "|", omittingEmptySubsequences: false)
        guard sides.count == 2, sides.allSatisfy({ !String($0).isBlank }), !inside.contains("[") else { return nil }
        range = start..<text.index(after: end)
        formal = sides[0]
        informal = sides[1]
    }
}
