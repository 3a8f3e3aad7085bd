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
        return reader.grammars.flatMap { grammar in
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
        return zip(grammar.patterns(of: [kind]), formal).map { pattern, formal in
            Candidate(pattern, isTried: grammar.addressing == .informal && pattern.phrase.pieces == formal.pieces)
        }
    }

    private func faults(among candidates: [Candidate]) -> [Diagnostic] {
        var beginners: [UInt8: [Candidate]] = [:]
        return candidates.compactMap { candidate in
            guard let first = candidate.sample.first else { return nil }
            let others = beginners[first] ?? candidates.filter { $0.canBegin(with: first) }
            beginners[first] = others
            // Few samples can be anything else: most are never matched.
            lazy var matcher = PatternMatcher(candidate.sample)
            var own: [Fit]?
            let other = others.first { other in
                guard !(other.isTried && candidate.isTried), other.canSpan(candidate.sample),
                    other.kind != candidate.kind
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

/// A pattern beside others of its place; a class, since each is held against all others.
private final class Candidate: Sendable {
    let pattern: Pattern
    let kind: ClaimKind
    /// Whether it reads the same in the form of address that was tried before; two that do need not be tried again.
    let isTried: Bool
    /// The phrase with a sample value in each slot.
    let sample: [UInt8]
    /// The words before its first slot, and those behind its last one.
    private let opening: [UInt8]
    private let closing: [UInt8]

    init(_ pattern: Pattern, isTried: Bool) {
        self.isTried = isTried
        self.pattern = pattern
        kind = pattern.phrase.kind
        sample = pattern.pieces.flatMap { piece in
            switch piece {
            case .literal(let bytes): bytes
            case .slot(let slot, _): Array(pattern.values.rules.sample(of: slot.type).utf8)
            }
        }
        opening = if case .literal(let bytes)? = pattern.pieces.first { bytes } else { [] }
        closing = if case .literal(let bytes)? = pattern.pieces.last { bytes } else { [] }
    }

    /// Whether a text that begins so can be read as it.
    func canBegin(with first: UInt8) -> Bool { opening.first == nil || opening.first == first }

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
