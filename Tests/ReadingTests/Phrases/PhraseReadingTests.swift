import Claims
import Dutch
import Facts
import Foundation
import Languages
import Phrases
import TestSupport
import Testing
import Texts

@testable import Reading

@Suite("Every phrase, read from the sentence beside it")
struct PhraseReadingTests {
    private static let templates = Result { try SiteTemplates.load() }

    @Test("the sentence is read as the claim", arguments: PhraseExample.all)
    func reads(_ said: PhraseExample) throws {
        let matches = try Self.matches(of: said)
        #expect(!matches.isEmpty, "no document places \(said.kind.id)")
        for match in matches {
            #expect(match.kind == said.kind)
            #expect(Set(match.values.keys) == Set(said.values.keys))
            for (name, value) in said.values {
                let means = match.values[name]?.means(
                    value, startsSentence: match.sentenceStarts.contains(name),
                    endsSentence: match.sentenceEnds.contains(name), by: Language.dutch.reading)
                #expect(means == true, "\(name): \(String(describing: match.values[name]))")
            }
        }
    }

    @Test("no phrase goes without such a sentence")
    func complete() throws {
        let phrasebook = try Self.templates.get().phrasebook
        let read = Set(try PhraseExample.all.flatMap { try Self.matches(of: $0) }.map(\.phrase.location))
        let unread = ClaimKind.all.flatMap { phrasebook.phrases(of: $0, .formal) }.filter {
            !read.contains($0.location)
        }
        #expect(
            unread.map { phrase in
                "\(phrase.kind.id): \(phrase.location) \(phrase.pattern); write a sentence beside it"
            } == [], "\(AddAFact.sentence)")
    }

    /// How a sentence is read at each place where its kind can stand, among all phrases of that place. Nothing for one
    /// that is unread, read in parts, or ambiguous.
    private static func matches(of said: PhraseExample) throws -> [Match] {
        let templates = try templates.get()
        let placements = templates.documents.flatMap(\.placements)
        let places = Set(placements.filter { $0.branch.kinds.contains { $0 == said.kind } }.map(\.place))
        return places.compactMap { place -> Match? in
            let kinds = placements.filter { $0.place == place }.flatMap(\.branch.kinds)
            let phrases = kinds.flatMap { templates.phrasebook.phrases(of: $0, said.addressing) }
            let text = Array(said.sentence.withPlainQuotes.utf8)
            let patterns = phrases.map { Pattern($0, by: Language.dutch.reading) }
            var parser = BlockParser(text) { kinds.contains($0.kind) }
            let result = parser.parse(by: PatternSet(patterns))
            guard !result.isAmbiguous, result.parts.count == 1, case .match(let match) = result.parts[0] else {
                Issue.record("\"\(said.sentence)\" is not read as one claim")
                return nil
            }
            return match
        }
    }
}
