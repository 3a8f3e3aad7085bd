/// `[u|je]`: the two forms of a word, for readers addressed formally and informally. Brackets that hold no bar are text.
public enum Alternates {
    /// The text with each `[formal|informal]` replaced by its form. What is malformed stays as it is.
    public static func resolved(_ text: String, isFormal: Bool) -> String {
        guard text.hasByte(UInt8(ascii: "[")) else { return text }
        return parts(of: text).reduce(into: "") { result, part in
            switch part {
            case .text(let text), .malformed(let text): result += text
            case .forms(let formal, let informal): result += isFormal ? formal : informal
            }
        }
    }

    /// Both forms of a text; nothing where it has a fault.
    public static func forms(of text: String) -> (formal: String, informal: String)? {
        guard text.hasByte(UInt8(ascii: "[")) else { return (text, text) }
        var (formal, informal) = ("", "")
        for part in parts(of: text) {
            switch part {
            case .text(let text):
                formal += text
                informal += text
            case .forms(let own, let other):
                formal += own
                informal += other
            case .malformed: return nil
            }
        }
        return (formal, informal)
    }

    /// The first bracket that has a bar in it and yet is no pair of forms; nothing if there is none.
    public static func fault(in text: String) -> String? {
        guard text.hasByte(UInt8(ascii: "[")) else { return nil }
        for case .malformed(let fault) in parts(of: text) { return String(fault) }
        return nil
    }

    private enum Part {
        case text(Substring)
        case forms(formal: Substring, informal: Substring)
        case malformed(Substring)
    }

    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "[")) {
            parts.append(.text(rest[..<open]))
            let part = part(at: open, of: rest)
            parts.append(part.part)
            rest = rest[part.end...]
        }
        return parts + [.text(rest)]
    }

    /// What begins at a bracket, and where it ends.
    private static func part(at open: String.Index, of text: Substring) -> (part: Part, end: String.Index) {
        let start = text.utf8.index(after: open)
        guard let close = text[start...].utf8.firstIndex(of: UInt8(ascii: "]")) else {
            let hasBar = text[start...].utf8.contains(UInt8(ascii: "|"))
            return hasBar ? (.malformed(text[open...]), text.endIndex) : (.text(text[open..<start]), start)
        }
        let inside = text[start..<close]
        guard let bar = inside.utf8.firstIndex(of: UInt8(ascii: "|")) else { return (.text(text[open..<start]), start) }
        let end = text.utf8.index(after: close)
        let (formal, informal) = (inside[..<bar], inside[text.utf8.index(after: bar)...])
        let isPair = !inside.utf8.contains(UInt8(ascii: "[")) && !informal.utf8.contains(UInt8(ascii: "|"))
        let isSaid = ![formal, informal].contains { $0.allSatisfy(\.isWhitespace) }
        return isPair && isSaid
            ? (.forms(formal: formal, informal: informal), end) : (.malformed(text[open..<end]), end)
    }
}
