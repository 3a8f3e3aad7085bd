import Claims
import Diagnostics
import Facts
import Phrases

/// Finds phrases that could be read as another claim: filled with a sample of each value, a text must be read at its
/// place as nothing but its own kind.
public struct AmbiguousPhrases {
    private let templates: Templates

    public init(_ templates: Templates) { self.templates = templates }

    /// Each phrase that can be read as another, at the line it stands on.
    public func faults() -> [Diagnostic] {
        var reported: Set<Location> = []
        return Addressing.allCases.flatMap { addressing in
            groups(addressing).flatMap { faults(among: $0) }.filter { reported.insert($0.location!).inserted }
        }
    }

    /// The patterns that stand at one place of a document.
    private func groups(_ addressing: Addressing) -> [[Candidate]] {
        var kinds: [Place: [ClaimKind]] = [:]
        var places: [Place] = []
        for placement in templates.documents.flatMap(\.placements) {
            if kinds[placement.place] == nil { places.append(placement.place) }
            kinds[placement.place, default: []] += placement.branch.kinds
        }
        return places.map { place in
            (kinds[place] ?? []).flatMap { templates.phrasebook.phrases(of: $0, addressing).map(Candidate.init) }
        }
    }

    private func faults(among candidates: [Candidate]) -> [Diagnostic] {
        candidates.compactMap { candidate in
            let own = candidate.fits(candidate)
            let other = candidates.first { other in
                guard other.canOpen(candidate.sample), other.kind != candidate.kind else { return false }
                return other.fits(candidate).contains { fit in own.allSatisfy { fit.slotBytes <= $0.slotBytes } }
            }
            return other.map { fault(candidate.pattern.phrase, $0.pattern.phrase) }
        }
    }

    private func fault(_ phrase: Phrase, _ other: Phrase) -> Diagnostic {
        Diagnostic(
            .wordingAmbiguous, .error,
            "\"\(phrase.pattern)\" can be read as \(other.kind.id) as well as \(phrase.kind.id)", at: phrase.location,
            notes: [.init("which is said so", at: other.location)],
            remedy: "Give one of them words that the other does not have.")
    }
}

/// A pattern beside others of its place.
private struct Candidate {
    let pattern: Pattern
    let kind: ClaimKind
    /// The phrase with a sample value in each slot.
    let sample: [UInt8]
    /// The words before its first slot.
    private let opening: [UInt8]

    init(_ phrase: Phrase) {
        pattern = Pattern(phrase)
        kind = phrase.kind
        sample = pattern.pieces.flatMap { piece in
            switch piece {
            case .literal(let bytes): bytes
            case .slot(let slot, _): Array(slot.type.sample.utf8)
            }
        }
        opening = if case .literal(let bytes)? = pattern.pieces.first { bytes } else { [] }
    }

    func canOpen(_ text: [UInt8]) -> Bool { text.starts(with: opening) }

    /// The ways in which this pattern takes the whole sample of another.
    func fits(_ other: Candidate) -> [Fit] {
        var matcher = PatternMatcher(other.sample)
        return matcher.fits(of: pattern, from: 0).filter { $0.range.upperBound == other.sample.count }
    }
}

extension ValueType {
    fileprivate var sample: String {
        switch self {
        case .text, .heading, .purpose: "Alfa"
        case .list: "Alfa en Beta"
        case .choice: "Alfa of Beta"
        case .term: "3 weken"
        case .date: "1 mei 2026"
        case .month: "mei 2026"
        case .number: "7"
        case .edition: "1.1"
        case .email: "alfa@example.nl"
        case .telephone: "010 234 56 78"
        case .webAddress: "https://example.nl"
        case .document: "privacyverklaring"
        }
    }
}
