import Foundation
import JSONText
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
                let json = removal.node.bytes
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
            keys.formUnion(type.value.allFields.map { "\(type.key).\($0.name)" })
        }
    }

    @Test("every type and key of the model is described, once, and nothing else is")
    func descriptions() {
        let types = FactsShapes.all.forms.keys.filter { !$0.hasPrefix("Answer.") }
        #expect(Set(TypeDescriptions.all.keys).symmetricDifference(types).sorted() == [])
        let described = TypeDescriptions.all.flatMap { type, text in text.keys.keys.map { "\(type).\($0)" } }
        let keys = Self.allKeys.filter { !$0.hasPrefix("Answer.") && !$0.hasSuffix(".acceptances") }
        #expect(Set(described).symmetricDifference(keys).sorted() == [])
        let fields = FactsShapes.all.forms.flatMap { type, form in form.allFields.map { (type, $0) } }
        #expect(fields.filter { $1.description(in: $0) == nil }.map { "\($0).\($1.name)" } == [])
    }

    @Test("descriptions are whole sentences")
    func sentences() {
        for (type, description) in TypeDescriptions.all {
            for text in [description.text] + description.keys.values {
                #expect(text.first?.isUppercase == true || text.first == "\"" || text.first == "1", "\(type): \(text)")
                #expect(text.hasSuffix("."), "\(type): \(text)")
            }
        }
    }

    @Test("country codes are those with a name")
    func countries() {
        #expect(Country.codes.first == "AD")
        #expect(Country.codes.contains("NL"))
        #expect(!Country.codes.contains("XX"))
        #expect(Country.assigned.count == 249 && Country.assigned.isSuperset(of: Country.codes))
    }
}
