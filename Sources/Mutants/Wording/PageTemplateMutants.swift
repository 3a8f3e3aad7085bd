/// Changes the words that templates/page.html has of itself, and adds false ones to it.
struct PageTemplateMutants {
    let file: String
    let text: String

    func mutants() -> [WordingMutant] {
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
            (words(String(line)) + additions(String(line))).map { kind, after in
                WordingMutant(
                    kind: "wording." + kind, file: file, line: index + 1, before: String(line), after: after, claim: nil
                )
            }
        }
    }

    /// Each text between two tags, without what Mustache fills in.
    private func words(_ line: String) -> [(String, String)] {
        line.matches(of: />([^<>{}]*[a-z][^<>{}]*)</).flatMap { match -> [(String, String)] in
            let range = match.1.startIndex..<match.1.endIndex
            let others = [
                ("page-addition", "\(match.1). Wij verkopen uw gegevens niet."), ("page-words", "Iets anders"),
                ("page-lookalike", match.1.replacing("a", with: "\u{430}", maxReplacements: 1)),
            ]
            return others.map { ($0.0, line.replacingCharacters(in: range, with: $0.1)) }
        }
    }

    private func additions(_ line: String) -> [(String, String)] {
        let places = ["<main id=\"inhoud\">", "</main>", "</body>", "<footer>", "</header>"]
        return places.filter { line.contains($0) }.flatMap { place in
            [
                ("page-paragraph", line.replacing(place, with: "<p>Wij verkopen uw gegevens niet.</p>" + place)),
                ("page-picture", line.replacing(place, with: "<img src=\"x.png\" alt=\"Wij delen niets\">" + place)),
                ("page-hidden", line.replacing(place, with: "<p hidden>Wij delen niets.</p>" + place)),
            ]
        }
    }
}
