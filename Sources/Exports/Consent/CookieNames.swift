/// The names under which something is stored, as a regular expression each: a fact can give several, and can leave a part of a
/// name open ("_ga_*", "sessie-<nummer>").
struct CookieNames {
    /// Regular expressions that fit the whole name, in the notation that JavaScript and most languages share.
    let patterns: [String]

    /// - Parameter text: the technical name of a fact. Nothing where it is none: a name has no spaces.
    init?(_ text: String) {
        let names = text.split(separator: ",").flatMap { $0.split(separator: " en ") }
            .map { name in String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
        patterns = names.map { "^\(Self.pattern(of: $0))$" }
        // One that is open as a whole would clear everything.
        if names.isEmpty || !names.allSatisfy(Self.isName) || patterns.contains("^.*$") { return nil }
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && !text.contains { $0.isWhitespace || $0 == ";" || $0 == "=" }
    }

    /// What can stand in no name of RFC 6265 stands for something else there.
    private static func isOpen(_ letter: Character) -> Bool { "*<>[]{}".contains(letter) }

    /// The name with all that is left open as `.*`.
    private static func pattern(of name: String) -> String {
        var result = ""
        var rest = name[...]
        while let letter = rest.popFirst() {
            guard isOpen(letter) else {
                result += escaped(letter)
                continue
            }
            if let end = closing(letter), let place = rest.firstIndex(of: end) {
                rest = rest[rest.index(after: place)...]
            }
            result += result.hasSuffix(".*") ? "" : ".*"
        }
        return result
    }

    /// What ends a part that began with this letter.
    private static func closing(_ letter: Character) -> Character? {
        switch letter {
        case "<": ">"
        case "[": "]"
        case "{": "}"
        default: nil
        }
    }

    private static func escaped(_ letter: Character) -> String {
        "\\^$.|?+()".contains(letter) ? "\\\(letter)" : String(letter)
    }
}
