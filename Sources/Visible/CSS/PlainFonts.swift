/// Fonts of signs and pictures show other characters than the text has; so these are the fonts of letters.
enum PlainFonts {
    /// - Parameter values: words and strings of a value, without its commas.
    static func areLetters(_ values: [CSSToken]) -> Bool {
        let words = values.flatMap { token -> [String] in
            switch token {
            case .ident(let word): [word]
            case .string(let name): name.lowercased().split(separator: " ").map(String.init)
            default: ["?"]
            }
        }
        var rest = words[...]
        while !rest.isEmpty {
            guard let name = families.first(where: { rest.starts(with: $0) }) else { return false }
            rest = rest.dropFirst(name.count)
        }
        return !words.isEmpty
    }

    /// By their words; longer names first.
    private static let families: [[String]] = [
        "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "-apple-system",
        "blinkmacsystemfont", "segoe ui", "roboto", "roboto slab", "noto sans", "noto serif", "ubuntu", "cantarell",
        "oxygen", "helvetica", "helvetica neue", "arial", "verdana", "tahoma", "trebuchet ms", "georgia", "times",
        "times new roman", "palatino", "palatino linotype", "book antiqua", "garamond", "cambria", "calibri", "candara",
        "constantia", "corbel", "courier", "courier new", "consolas", "menlo", "monaco", "sf pro text", "inter",
        "open sans", "lato", "source sans 3", "source sans pro", "source serif 4", "fira sans", "ibm plex sans",
        "public sans", "work sans", "liberation sans", "liberation serif", "dejavu sans", "dejavu serif",
    ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
}
