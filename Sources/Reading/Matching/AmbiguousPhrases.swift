import Claims
import Diagnostics
import Facts
import Phrases

/// Finds phrases that could be read as another claim: filled with a sample of each value, a text must be read at its
/// place as nothing but its own kind.
public struct AmbiguousPhrases {
    private let templates: Templates
    private let reader: PageReader

    /// - Parameter reader: of these templates.
    public init(_ templates: Templates, by reader: PageReader) {
        self.templates = templates
        self.reader = reader
    }

    /// Each phrase that can be read as another, at the line it stands on.
    public func faults() -> [Diagnostic] {
        var reported: Set<Location> = []
        return Addressing.allCases.map(reader.grammars.grammar).flatMap { grammar in
            groups(grammar).flatMap { faults(among: $0) }.filter { reported.insert($0.location!).inserted }
        }
    }

    /// The patterns that stand at one place of a document.
    private func groups(_ grammar: Grammar) -> [[Candidate]] {
        var kinds: [Place: [ClaimKind]] = [:]
        var places: [Place] = []
        for placement in templates.documents.flatMap(\.placements) {
            if kinds[placement.place] == nil { places.append(placement.place) }
            kinds[placement.place, default: []] += placement.branch.kinds
        }
        return places.map { place in
            (kinds[place] ?? []).flatMap { candidates(of: $0, grammar) }
        }
    }

    private func candidates(of kind: ClaimKind, _ grammar: Grammar) -> [Candidate] {
        let formal = templates.phrasebook.phrases(of: kind, .formal)
        return zip(grammar.patterns(of: kind), formal).map { pattern, formal in
            let isTried = grammar.addressing == .informal && pattern.phrase.pieces == formal.pieces
            return Candidate(pattern: pattern, isTried: isTried)
        }
    }

    private func faults(among candidates: [Candidate]) -> [Diagnostic] {
        let untried = PatternSet(candidates.filter { !$0.isTried }.map(\.pattern))
        if untried.isEmpty { return [] }
        let all = PatternSet(candidates.map(\.pattern))
        return candidates.compactMap { candidate in
            let other = other(than: candidate.pattern, among: candidate.isTried ? untried : all)
            return other.map { fault(candidate.pattern.phrase, $0.phrase) }
        }
    }

    /// The first pattern of another kind that takes the whole of a sample of one, and no less literally.
    private func other(than pattern: Pattern, among others: PatternSet) -> Pattern? {
        let sample = sample(of: pattern)
        let words = WordBits(of: sample)
        var candidates: [Int] = []
        others.candidates(in: sample, from: 0, others.loose(in: words), words, into: &candidates)
        // Few samples can be anything else: most are never matched.
        lazy var matcher = PatternMatcher(sample)
        var own: [Fit]?
        return candidates.lazy.map { others.patterns[$0] }.first { other in
            if other.kind == pattern.kind { return false }
            let fits = matcher.wholeFits(of: other)
            if fits.isEmpty { return false }
            let better = own ?? matcher.wholeFits(of: pattern)
            own = better
            return fits.contains { fit in better.allSatisfy { fit.slotBytes <= $0.slotBytes } }
        }
    }

    /// The phrase with a sample value in each slot.
    private func sample(of pattern: Pattern) -> [UInt8] {
        pattern.pieces.flatMap { piece in
            switch piece {
            case .literal(let bytes): bytes
            case .slot(let slot, _): Array(pattern.values.rules.sample(of: slot.type).utf8)
            }
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
    /// Whether it reads the same in the form of address that was tried before; two that do need not be tried again.
    let isTried: Bool
}

extension PatternMatcher {
    /// The ways in which a pattern takes the whole text.
    fileprivate mutating func wholeFits(of pattern: Pattern) -> [Fit] {
        fits(of: pattern, from: 0).filter { $0.range.upperBound == text.count }
    }
}
