import Foundation
import Testing

@testable import Facts

@Suite("What the shapes say is what decoding does")
struct ShapeTests {
    /// Every way to leave one key out of a value, and whether that key is required.
    private func removals(from node: JSONNode, _ shape: Shape) -> [(node: JSONNode, isRequired: Bool)] {
        switch (shape, node.content) {
        case (.list(let element), .list(let nodes)):
            return nodes.indices.flatMap { index in
                removals(from: nodes[index], element).map { removal in
                    var copy = nodes
                    copy[index] = removal.node
                    return (JSONNode(.list(copy)), removal.isRequired)
                }
            }
        case (.named(let name), .object(let members)):
            switch FactsShapes.all.forms[name]! {
            case .object(let fields): return removals(from: members, fields)
            case .choice(_, let objects):
                return removals(from: members, objects.first { $0[0].name == members[0].name }!)
            case .words, .notation: return []
            }
        default: return []
        }
    }

    private func removals(from members: [JSONNode.Member], _ fields: [Field]) -> [(node: JSONNode, isRequired: Bool)] {
        members.indices.flatMap { index -> [(node: JSONNode, isRequired: Bool)] in
            let field = fields[index]
            var without = members
            without.remove(at: index)
            let deeper = removals(from: members[index].value, field.shape).map { removal in
                var copy = members
                copy[index] = .init(name: field.name, offset: 0, value: removal.node)
                return (node: JSONNode(.object(copy)), isRequired: removal.isRequired)
            }
            return [(JSONNode(.object(without)), field.isRequired)] + deeper
        }
    }

    @Test("decoding misses exactly the keys that are required", arguments: 0..<3)
    func requiredKeys(round: Int) throws {
        let removals = removals(from: GeneratedFacts.full(round: round), FactsShapes.all.organisation)
        #expect(removals.count > 200)
        for removal in removals {
            let json = JSONWriter.document(removal.node)
            let decoded = try? JSONDecoder().decode(Organisation.self, from: Data(json))
            #expect((decoded == nil) == removal.isRequired, "\(String(decoding: json, as: UTF8.self))")
            let read = try? FactsFile.organisations(fromJSON: json, file: "f.json")
            #expect((read == nil) == removal.isRequired)
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
