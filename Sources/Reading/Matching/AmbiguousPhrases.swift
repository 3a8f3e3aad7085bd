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
            (kinds[place] ?? []).flatMap { candidates(of: $0, addressing) }
        }
    }

    private func candidates(of kind: ClaimKind, _ addressing: Addressing) -> [Candidate] {
        let formal = templates.phrasebook.phrases(of: kind, .formal)
        return zip(templates.phrasebook.phrases(of: kind, addressing), formal).map { phrase, formal in
            Candidate(phrase, isTried: addressing == .informal && phrase.pattern == formal.pattern)
        }
    }

    private func faults(among candidates: [Candidate]) -> [Diagnostic] {
        candidates.compactMap { candidate in
            // Few samples can be anything else: most are never matched.
            lazy var matcher = PatternMatcher(candidate.sample)
            var own: [Fit]?
            let other = candidates.first { other in
                guard other.kind != candidate.kind, other.canSpan(candidate.sample),
                    !(other.isTried && candidate.isTried)
                else { return false }
                let fits = other.fits(whole: &matcher)
                if fits.isEmpty { return false }
                let better = own ?? candidate.fits(whole: &matcher)
                own = better
                return fits.contains { fit in better.allSatisfy { fit.slotBytes <= $0.slotBytes } }
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
    /// Whether it reads the same in the form of address that was tried before; two that do need not be tried again.
    let isTried: Bool
    /// The phrase with a sample value in each slot.
    let sample: [UInt8]
    /// The words before its first slot, and those behind its last one.
    private let opening: [UInt8]
    private let closing: [UInt8]

    init(_ phrase: Phrase, isTried: Bool) {
        self.isTried = isTried
        pattern = Pattern(phrase)
        kind = phrase.kind
        sample = pattern.pieces.flatMap { piece in
            switch piece {
            case .literal(let bytes): bytes
            case .slot(let slot, _): Array(slot.type.sample.utf8)
            }
        }
        opening = if case .literal(let bytes)? = pattern.pieces.first { bytes } else { [] }
        closing = if case .literal(let bytes)? = pattern.pieces.last { bytes } else { [] }
    }

    /// Whether a text begins and ends as it does: few do.
    func canSpan(_ text: [UInt8]) -> Bool {
        text.count >= closing.count && text.starts(with: opening)
            && text[(text.count - closing.count)...].elementsEqual(closing)
    }

    /// The ways in which this pattern takes a whole text.
    func fits(whole matcher: inout PatternMatcher) -> [Fit] {
        let end = matcher.text.count
        return matcher.fits(of: pattern, from: 0).filter { $0.range.upperBound == end }
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
