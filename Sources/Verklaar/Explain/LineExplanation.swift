import Claims
import Diagnostics
import Facts
import Reading
import Texts

/// What lies behind a line of a page or of the facts.
public struct LineExplanation: Sendable {
    /// What the documents say, each with its fact.
    public var claims: [Explanation] = []
    /// What they say because of other facts that name those of the line: a purpose names the people whose data it uses.
    public var naming: [Explanation] = []
    /// What the documents say in the organisation's own words, each with its fact.
    public var ownWords: [OwnWordsExplanation] = []
    /// The facts of the line of which nothing is told, or not all.
    public var silent: [SilentFact] = []
    /// What the rules find at the facts of the line.
    public var findings: [Diagnostic] = []
    /// The nearest facts above and below, if none begins on the line.
    public var above: NearbyFact?
    public var below: NearbyFact?
}

/// A fact on another line than the one that was asked for.
public struct NearbyFact: Sendable {
    public let place: Location
    /// The name of its type in the model.
    public let name: String
}

/// A line that a file does not have.
public struct LineError: Error, Sendable, CustomStringConvertible {
    public let file: String
    public let line: Int
    /// How many lines the file has.
    public let count: Int

    public var description: String {
        "\(file) has \(count) line\(count == 1 ? "" : "s"); there is no line \(line)"
    }
}

extension Site {
    /// Every sentence of every published document that a line of the facts leads to, and what the rules find there.
    ///
    /// - Parameters:
    ///   - line: from 1.
    ///   - organisations: several can share a fact; each has its own documents.
    func explain(
        fact file: String, _ line: Int, _ organisations: [Organisation], in output: OutputFolder, on day: CalendarDate
    ) throws -> LineExplanation {
        let line = FactLine(file: file, line: line)
        var explanation = LineExplanation()
        for organisation in organisations {
            for document in organisation.documents {
                var pages = try published(document, of: organisation, in: output, by: reader)
                tell(line, of: organisation, in: document, from: &pages, to: &explanation)
                explanation.ownWords += try ownWords(of: organisation, in: document)
                    .filter { line.holds($0.fact) }.map { $0.placed(in: pages) }
            }
        }
        explanation.findings =
            organisations.flatMap { Stages.judge($0, on: day) }.filter { finding in
                line.holds(finding.location) || finding.notes.contains { line.holds($0.location) }
            }.toldOnce
        tell(line, among: organisations.flatMap(\.allFacts), to: &explanation)
        return explanation
    }

    /// What a document says because of the facts of a line.
    private func tell(
        _ line: FactLine, of organisation: Organisation, in document: DocumentKind, from pages: inout PublishedClaims,
        to explanation: inout LineExplanation
    ) {
        let names = organisation.names { line.holds($0.location) }
        for claim in required(of: organisation, in: document) {
            let said = pages.take(claim)
            let isOwn = line.holds(claim.origin)
            guard isOwn || claim.names(names) else { continue }
            let told = explained(claim, organisation, document, at: said, of: pages)
            if isOwn { explanation.claims.append(told) } else { explanation.naming.append(told) }
        }
    }

    /// The facts of which something is told nowhere; or where others begin, if none does on the line.
    private func tell(_ line: FactLine, among facts: [any Fact], to explanation: inout LineExplanation) {
        let told = Set((explanation.claims.map(\.fact) + explanation.ownWords.map(\.fact)).compactMap(\.self))
        let here = facts.filter { line.holds($0.location) }
        explanation.silent =
            here.map { fact in
                SilentFact(fact, isSilent: fact.location.map { !told.contains($0) } ?? true)
            }.filter { $0.isSilent || !$0.reasons.isEmpty }.toldOnce
        guard here.isEmpty else { return }
        explanation.above = facts.nearby(line) { $0 < line.line }.max { $0.place < $1.place }
        explanation.below = facts.nearby(line) { $0 > line.line }.min { $0.place < $1.place }
    }

    private func explained(
        _ claim: Claim, _ organisation: Organisation, _ document: DocumentKind, at said: ReadClaim?,
        of published: PublishedClaims
    ) -> Explanation {
        Explanation(
            sentence: said?.text
                ?? templates(of: organisation.id).sentence(for: claim, organisation.addressing, in: document),
            claim: claim,
            page: said?.location ?? Location(file: published.file), fact: claim.origin,
            provisions: claim.kind.provisions)
    }
}

/// A line of a file with facts.
private struct FactLine {
    let file: String
    let line: Int

    func holds(_ place: Location?) -> Bool { place?.file == file && place?.line == line }
}

extension OwnWordsExplanation {
    fileprivate func placed(in published: PublishedClaims) -> Self {
        var placed = self
        placed.page = published.unread(sentence)?.location ?? Location(file: published.file)
        return placed
    }
}

extension Organisation {
    /// The names by which other facts refer to the chosen ones, as their documents write them.
    fileprivate func names(where isChosen: (any Fact) -> Bool) -> Set<String> {
        Set(
            allFacts.filter(isChosen).compactMap(\.referredName).map {
                DisplayText.normalised(Alternates.resolved($0, for: addressing))
            })
    }
}

extension Fact {
    /// The name by which other facts refer to it, where they do.
    fileprivate var referredName: String? {
        switch self {
        case let subject as DataSubject: subject.label
        case let category as DataCategory: category.label
        case let processor as Processor: processor.name
        case let recipient as Recipient: recipient.name
        case let purpose as Purpose: purpose.name
        default: nil
        }
    }
}

extension Claim {
    /// Whether one of these names is a value of it, or one of the items of a value.
    fileprivate func names(_ names: Set<String>) -> Bool {
        if names.isEmpty { return false }
        return values.values.contains { value in
            switch value {
            case .text(let text), .heading(let text), .purpose(let text): names.contains(text)
            case .list(let items), .choice(let items): !names.isDisjoint(with: items)
            default: false
            }
        }
    }
}

extension [any Fact] {
    fileprivate func nearby(_ asked: FactLine, where isMeant: (Int) -> Bool) -> [NearbyFact] {
        compactMap { fact in
            guard let place = fact.location, place.file == asked.file, let line = place.line, isMeant(line) else {
                return nil
            }
            return NearbyFact(place: place, name: "\(type(of: fact))")
        }
    }
}

extension Array where Element: Hashable {
    /// Each once, in its first place: what organisations share is told once.
    fileprivate var toldOnce: [Element] {
        var known: Set<Element> = []
        return filter { known.insert($0).inserted }
    }
}
