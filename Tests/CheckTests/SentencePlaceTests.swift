import Claims
import Facts
import TestSupport
import Testing
import Texts

/// The tables of keys say after which words a text stands, and messages quote them; the phrases of the templates write
/// the pages.
@Suite("Places of texts in sentences")
struct SentencePlaceTests {
    @Test("pages have the words that a key has before its texts")
    func before() throws {
        var wanted = Set(ModelType.all.flatMap(\.rows).compactMap(\.form?.place).filter { !$0.before.isEmpty })
        for seed in 0..<UInt64(400) where !wanted.isEmpty {
            var generator = FactGenerator(seed: seed)
            let organisation = seed == 0 ? Organisation.exemplary : generator.organisation()
            wanted.subtract(try seen(of: wanted, in: organisation))
        }
        #expect(wanted.map(\.before).sorted() == [])
    }

    private func seen(of places: Set<SentencePlace>, in organisation: Organisation) throws -> Set<SentencePlace> {
        let published = try Publishing(organisation)
        let pages = published.organisation.documents.map { visible(published.text($0, .html)) }
        func shown(_ text: String) -> String {
            DisplayText.normalised(Alternates.resolved(text, for: organisation.addressing)).lowercased()
        }
        let texts = organisation.allFacts.flatMap(\.formedTexts)
        return Set(
            texts.compactMap { text in
                guard let place = text.form.place, places.contains(place) else { return nil }
                let sentence = "\(shown(place.before)) \(shown(text.text))"
                return pages.contains { $0.contains(sentence) } ? place : nil
            })
    }

    private func visible(_ html: String) -> String {
        DisplayText.normalised(html.replacing(/<[^>]*>/, with: " ").replacing("&amp;", with: "&")).lowercased()
    }
}
