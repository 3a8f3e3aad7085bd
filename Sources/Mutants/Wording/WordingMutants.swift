/// Changes each phrase and each standing sentence of the templates.
struct WordingMutants {
    let file: String
    let text: String

    func mutants() -> [WordingMutant] {
        var claim: String?
        var mutants: [WordingMutant] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("## "), isPhrases { claim = String(line.dropFirst(3)) }
            guard isWording(line) else { continue }
            let (wording, name) = Self.parts(of: line)
            mutants += Self.changes(of: wording).map { kind, after in
                WordingMutant(
                    kind: "wording." + kind, file: file, line: index + 1, before: String(line), after: after + name,
                    claim: claim)
            }
        }
        return mutants
    }

    /// The name of a section says nothing: facts call it so.
    private static func parts(of line: Substring) -> (wording: String, name: String) {
        guard line.hasPrefix("#"), let start = line.firstRange(of: " {#") else { return (String(line), "") }
        return (String(line[..<start.lowerBound]), String(line[start.lowerBound...]))
    }

    private var isPhrases: Bool { file.contains("/phrases/") }

    private func isWording(_ line: Substring) -> Bool {
        if file.hasSuffix("furniture.md") { return line.hasPrefix("- ") }
        let isText = !line.hasPrefix(">") && !line.hasPrefix("| ---") && line.contains { $0.isLetter }
        return isPhrases ? line.hasPrefix("- ") : isText
    }

    /// The changed lines, each with its kind.
    static func changes(of line: String) -> [(String, String)] {
        (replaced(line) + [
            ("doubled", line + " " + line.drop { "-# ".contains($0) }),
            ("addition", line + " Wij verkopen uw gegevens niet."),
            ("slot-dropped", withoutFirstSlot(line)),
            ("slot-renamed", line.replacing("}", with: "x}", maxReplacements: 1)),
            ("full-stop-dropped", line.hasSuffix(".") ? String(line.dropLast()) : line),
            ("lookalike", line.replacing("e", with: "\u{435}", maxReplacements: 1)),
            ("invisible", line.replacing("en", with: "e\u{200B}n", maxReplacements: 1)),
        ]).filter { $0.1 != line }
    }

    private static let words: [(kind: String, old: String, new: String)] = [
        ("negation.dropped", " niet ", " "), ("negation.dropped", " geen ", " "), ("negation.dropped", "alleen ", ""),
        ("negation.dropped", " zonder ", " met "), ("negation.dropped", "nooit", "altijd"),
        ("negation.added", " wij ", " wij niet "), ("negation.added", " is ", " is niet "),
        ("negation.added", " een ", " geen "), ("negation.added", " met ", " zonder "),
        ("modality", "kunt", "moet"), ("modality", " kan ", " moet "), ("modality", " moeten ", " kunnen "),
        ("modality", "kunnen", "moeten"), ("modality", "altijd", "soms"), ("modality", "onder meer ", ""),
        ("unit", "maand", "week"), ("unit", "dagen", "weken"), ("unit", "jaar", "maanden"), ("unit", "uur", "dagen"),
        ("value", "artikel 6", "artikel 9"), ("value", "artikel 2", "artikel 3"), ("value", "onder a", "onder b"),
        ("value", "onder b", "onder c"), ("value", "onder f", "onder e"), ("value", "toestemming", "medeweten"),
        ("value", "wissen", "bewaren"), ("value", "(inzage)", "(beperking)"),
        ("value", "Autoriteit", "Belastingdienst"),
        ("verb", "bewaren", "verkopen"), ("verb", "gebruiken", "verkopen"), ("verb", "delen", "verkopen"),
        ("verb", "verwijderen", "bewaren"),
        ("mark", " niet ", " (niet) "), ("mark", " geen ", " “geen” "), ("mark", "alleen ", "‘alleen’ "),
        ("mark", " kunnen ", " – kunnen – "), ("mark", "beveiligd", "“beveiligd”"),
        ("preposition", " met ", " door "), ("preposition", " door ", " met "), ("preposition", " van ", " voor "),
        ("preposition", " voor ", " tegen "), ("preposition", " aan ", " van "), ("preposition", " in ", " buiten "),
        ("near-word", "beveiligd", "veilig"), ("near-word", "gegevens", "klantgegevens"),
        ("near-word", "inbreuk", "inbraak"), ("near-word", "uiterlijk", "ongeveer"),
    ]

    private static func replaced(_ line: String) -> [(String, String)] {
        words.map { ($0.kind, line.replacing($0.old, with: $0.new, maxReplacements: 1)) }
    }

    private static func withoutFirstSlot(_ line: String) -> String {
        guard let start = line.firstIndex(of: "{"), let end = line[start...].firstIndex(of: "}") else { return line }
        return String(line[..<start] + line[line.index(after: end)...])
    }
}
