import Claims
import Diagnostics
import Facts
import Phrases

/// Finds phrases that could be read as another claim: filled with a sample of each value, a text must be read at its
/// place as nothing but its own kind.
struct Readings {
    private let templates: Templates

    init(_ templates: Templates) { self.templates = templates }

    func faults() -> [Diagnostic] {
        var reported: Set<Location> = []
        return Addressing.allCases.flatMap { addressing in
            groups(addressing).flatMap { faults(among: $0) }.filter { reported.insert($0.location!).inserted }
        }
    }

    /// The patterns that stand at one place of a document.
    private func groups(_ addressing: Addressing) -> [[Pattern]] {
        var kinds: [Place: [ClaimKind]] = [:]
        var places: [Place] = []
        for placement in templates.documents.flatMap(\.placements) {
            if kinds[placement.place] == nil { places.append(placement.place) }
            kinds[placement.place, default: []] += placement.branch.kinds
        }
        return places.map { place in
            (kinds[place] ?? []).flatMap { templates.phrasebook.phrases(of: $0, addressing).map(Pattern.init) }
        }
    }

    private func faults(among patterns: [Pattern]) -> [Diagnostic] {
        patterns.compactMap { pattern in
            let text = Array(pattern.sample.utf8)
            let matcher = PatternMatcher(text)
            let own = matcher.whole(pattern, of: text.count)
            let other = patterns.first { other in
                guard other.phrase.kind != pattern.phrase.kind else { return false }
                return matcher.whole(other, of: text.count).contains { match in
                    own.allSatisfy { match.slotBytes <= $0.slotBytes }
                }
            }
            return other.map { fault(pattern.phrase, $0.phrase) }
        }
    }

    private func fault(_ phrase: Phrase, _ other: Phrase) -> Diagnostic {
        Diagnostic(
            "wording-ambiguous", .error,
            "\"\(phrase.pattern)\" can be read as \(other.kind.id) as well as \(phrase.kind.id)", at: phrase.location,
            notes: [.init("which is said so", at: other.location)],
            remedy: "Give one of them words that the other does not have.")
    }
}

extension PatternMatcher {
    /// The ways in which a pattern takes the whole text.
    fileprivate func whole(_ pattern: Pattern, of length: Int) -> [Match] {
        matches(of: pattern, from: 0).filter { $0.range.upperBound == length }
    }
}

extension Pattern {
    /// The phrase with a sample value in each slot.
    fileprivate var sample: String {
        phrase.pieces.map { piece in
            switch piece {
            case .literal(let text): text
            case .slot(let slot, _): slot.type.sample
            }
        }.joined()
    }
}

extension ValueType {
    fileprivate var sample: String {
        switch self {
        case .text: "Alfa"
        case .list: "Alfa en Beta"
        case .choice: "Alfa of Beta"
        case .term: "3 weken"
        case .date: "1 mei 2026"
        case .number: "7"
        case .email: "alfa@example.nl"
        case .webAddress: "https://example.nl"
        case .document: "privacyverklaring"
        }
    }
}
