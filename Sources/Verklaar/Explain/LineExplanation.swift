import Diagnostics
import Facts

/// What lies behind a line of a page or of the facts.
public struct LineExplanation: Sendable {
    /// What the documents say, each with its fact.
    public let claims: [Explanation]
    /// What the documents say in the organisation's own words, each with its fact.
    public var ownWords: [OwnWordsExplanation] = []
    /// The facts of the line from which no claim follows by itself.
    public var silent: [SilentFact] = []
    /// What the rules find at the facts of the line.
    public var findings: [Diagnostic] = []
    /// Where the nearest fact above begins, if none begins on the line.
    public var above: Location?
}

/// A fact from which no claim follows by itself.
public struct SilentFact: Sendable {
    /// The name of its type in the model.
    public let name: String
    /// Whether facts of this kind are for the rules alone.
    public let isNeverPublished: Bool

    init(_ fact: any Fact) {
        name = "\(type(of: fact))"
        isNeverPublished = ModelType.isJudged(type(of: fact))
    }
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
    /// What a line of the facts leads to, and what the rules find there.
    func explain(
        fact file: String, _ line: Int, _ organisations: [Organisation], on day: CalendarDate
    ) throws -> LineExplanation {
        func isHere(_ place: Location?) -> Bool { place?.file == file && place?.line == line }
        let claims = organisations.flatMap { explanations(of: $0) { isHere($0.origin) } }
        let facts = organisations.flatMap(\.allFacts)
        let told = Set(claims.map(\.fact))
        let words = try ownWords(of: organisations).filter { isHere($0.fact) }
        let silent = facts.filter { isHere($0.location) && !told.contains($0.location) && !($0 is OwnWords) }
        return LineExplanation(
            claims: claims, ownWords: words, silent: silent.map(SilentFact.init),
            findings: organisations.flatMap { Stages.judge($0, on: day) }.filter { finding in
                isHere(finding.location) || finding.notes.contains { isHere($0.location) }
            },
            above: facts.compactMap(\.location).filter { $0.file == file && ($0.line ?? 0) < line }.max())
    }
}
