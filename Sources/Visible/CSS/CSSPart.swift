/// One part of a value: a word, a colour, a length, or a function with what stands between its brackets.
struct CSSPart {
    let text: String

    /// So deep functions may stand in each other: what is deeper is unclear.
    private static let mostNested = 8

    /// - Returns: the parts between spaces, commas and slashes that no brackets hold; nil where the brackets do not match,
    ///   or stand too deep in each other.
    static func all(in value: some StringProtocol) -> [CSSPart]? {
        split(value) { $0 == " " || $0 == "," || $0 == "/" }?.map { CSSPart(text: $0) }
    }

    /// What each argument of a function can come to, as far as it can be told: of a value between two bounds the bounds.
    ///
    /// - Returns: nil for another function than one that picks a length, or where an argument is a sum.
    var outcomes: [CSSPart]? {
        guard let bracket = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
        let inside = text[text.index(after: bracket)...].dropLast()
        guard var arguments = Self.split(inside, where: { $0 == "," })?.map({ CSSPart(text: $0.trimmed) }) else {
            return nil
        }
        switch text[..<bracket] {
        case "clamp" where arguments.count == 3: arguments.remove(at: 1)
        case "min", "max", "minmax", "repeat": break
        default: return nil
        }
        return arguments.allSatisfy { !$0.text.contains(" ") || $0.outcomes != nil } ? arguments : nil
    }

    private static func split(
        _ value: some StringProtocol, where isBorder: (Character) -> Bool
    ) -> [String]? {
        var parts = [""]
        var depth = 0
        for character in value {
            if character == "(" { depth += 1 }
            if character == ")" { depth -= 1 }
            guard (0...mostNested).contains(depth) else { return nil }
            if depth == 0, isBorder(character) { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return depth == 0 ? parts.filter { !$0.isEmpty } : nil
    }
}
