import Foundation
import Testing

@testable import Facts

@Suite("What the shapes say is what decoding does")
struct ShapeTests {
    @Test("decoding misses exactly the keys that are required")
    func requiredKeys() throws {
        // Each round has other words and choices; together they have every key of every type.
        var removals = Removals()
        for round in EncodingTests.rounds {
            let full = GeneratedFacts.full(round: round, listLength: 1)
            for removal in removals.of(full, FactsShapes.all.organisation) {
                let json = JSONWriter.document(removal.node)
                let decoded = try? JSONDecoder().decode(Organisation.self, from: Data(json))
                #expect((decoded == nil) == removal.isRequired, "\(removal.key)")
                let read = try? FactsFile.organisations(fromJSON: json, file: "f.json")
                #expect((read == nil) == removal.isRequired, "\(removal.key)")
            }
        }
        #expect(Self.allKeys.subtracting(removals.seen) == [])
    }

    private static var allKeys: Set<String> {
        FactsShapes.all.forms.reduce(into: []) { keys, type in
            switch type.value {
            case .object(let fields): keys.formUnion(fields.map { "\(type.key).\($0.name)" })
            case .choice(_, let objects): keys.formUnion(objects.joined().map { "\(type.key).\($0.name)" })
            case .words, .notation: break
            }
        }
    }

    @Test("every type of the model is described, and nothing else is")
    func descriptions() {
        let names = FactsShapes.all.forms.keys.filter { !$0.hasPrefix("Answer.") }
        #expect(Set(names) == Set(TypeDescriptions.texts.keys))
    }

    @Test("country codes are those with a name")
    func countries() {
        #expect(Country.codes.first == "AD")
        #expect(Country.codes.contains("NL"))
        #expect(!Country.codes.contains("XX"))
    }
}

@Suite("The nearest name")
struct NearestNameTests {
    @Test func edits() {
        #expect(NearestName.edits(from: "", to: "abc") == 3)
        #expect(NearestName.edits(from: "abc", to: "") == 3)
        #expect(NearestName.edits(from: "name", to: "nmae") == 1)
        #expect(NearestName.edits(from: "één", to: "een") == 2)
        #expect(NearestName.edits(from: "kitten", to: "sitting") == 3)
    }

    @Test func nearest() {
        #expect(NearestName.of("Email", among: ["name", "email"]) == "email")
        #expect(NearestName.of("adres", among: ["name", "email"]) == nil)
        #expect(NearestName.of("x", among: []) == nil)
    }
}
