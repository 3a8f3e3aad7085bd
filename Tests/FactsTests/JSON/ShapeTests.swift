import Foundation
import JSONText
import TestSupport
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
        let keys = FactsShapes.all.forms.flatMap { name, form in form.allFields.map { "\(name).\($0.name)" } }
        return Set(keys).subtracting(untoldNones)
    }

    /// That there is none, of answers of which no document tells it anywhere.
    private static var untoldNones: Set<String> {
        let fields = FactsShapes.all.forms.values.flatMap(\.allFields)
        func types(_ fields: [Field]) -> Set<Shape> { Set(fields.map(\.shape)) }
        return types(fields.filter { !$0.takesNone }).subtracting(types(fields.filter(\.takesNone)))
            .reduce(into: []) { keys, shape in if case .named(let name) = shape { keys.insert("\(name).none") } }
    }

    @Test("every key of JSON has one row in the table of its type, and every row a key")
    func rows() {
        for (name, form) in FactsShapes.all.forms {
            let rows = FactsShapes.all.types[name]?.rows
            #expect(rows != nil, "\(name) does not say what it is")
            let keys = form.keys.filter { $0 != "acceptances" }
            #expect(rows?.map(\.name).sorted() == Set(keys).sorted(), "\(name): \(AddAFact.key)")
            for field in form.allFields { #expect(field.description(in: name) != nil, "\(name).\(field.name)") }
        }
    }

    @Test("what types and keys say are whole sentences")
    func sentences() {
        for type in ModelType.all {
            for text in [type.says] + type.rows.map(\.says) {
                #expect(
                    text.first?.isUppercase == true || text.first == "\"" || text.first == "1", "\(type.name): \(text)")
                #expect(text.hasSuffix("."), "\(type.name): \(text)")
            }
        }
    }

    @Test("country codes are those of ISO 3166-1, which all have a name")
    func countries() {
        #expect(Country.codes.first == "AD")
        #expect(Country.codes.contains("NL"))
        #expect(!Country.codes.contains("XX"))
        #expect(Country.codes.count == 249)
    }
}
