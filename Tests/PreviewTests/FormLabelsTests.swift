import Diagnostics
import JSONText
import Testing

@testable import Preview

@Suite("What the form calls the model")
struct FormLabelsTests {
    @Test("each type, key and word has a Dutch label and a line of help", arguments: FormModel.names.map(\.type))
    func complete(type: String) throws {
        let names = try #require(FormModel.names.first { $0.type == type }?.names)
        let label = try #require(FormLabels.all.label(of: type), "the type \(type) has no label")
        #expect(!label.help.isEmpty, "the type \(type) has no help")
        for name in names {
            let label = try #require(
                FormLabels.all.label(of: name, in: type),
                "\(name) of \(type) has no label (CONTRIBUTING, Add a fact, step Label)")
            #expect(!label.text.isEmpty && !label.help.isEmpty, "\(name) of \(type) has no help")
        }
    }

    @Test("and no label is of something that is not there")
    func needed() {
        let known = Set(FormModel.names.flatMap { type, names in [type] + names.map { "\(type).\($0)" } })
        let shared = Set(FormModel.names.flatMap(\.names).map { "*.\($0)" })
        let needless = FormLabels.all.labels.keys.filter { !known.contains($0) && !shared.contains($0) }
        #expect(needless.sorted() == [])
    }

    @Test("each key of an organisation is in one part of the form")
    func parts() throws {
        let keys = try #require(FormModel.names.first { $0.type == "Organisation" }?.names)
        #expect(FormPart.all.flatMap(\.keys).sorted() == keys.sorted())
    }
}

@Suite("A facts file that the form writes in")
struct FactsDocumentTests {
    private let several = Array(
        """
        [
          { "id": "een", "addressing": "formal" },
          { "id": "twee", "addressing": "formal" }
        ]

        """.utf8)

    @Test("changes the organisation that was meant")
    func replaced() throws {
        let document = try FactsDocument(several, file: "facts.json")
        let new: JSON = ["id": "twee", "addressing": "informal"]
        let text = String(decoding: try #require(document.replacing("twee", by: new)), as: UTF8.self)
        #expect(
            text.split(separator: "\n").map(String.init) == [
                "[", "  { \"id\": \"een\", \"addressing\": \"formal\" },",
                "  { \"id\": \"twee\", \"addressing\": \"informal\" }", "]",
            ])
        #expect(document.replacing("drie", by: new) == nil)
    }

    @Test("takes one more")
    func added() throws {
        let document = try FactsDocument(several, file: "facts.json")
        let text = document.adding(["id": "drie", "addressing": "formal"])
        #expect(text.starts(with: several.dropLast(4)))
        #expect(try FactsDocument(text, file: "facts.json").organisations.count == 3)
        let single = try FactsDocument(Array(#"{"id": "een"}"#.utf8), file: "facts.json")
        #expect(try FactsDocument(single.adding(["id": "twee"]), file: "facts.json").organisations.count == 2)
    }

    @Test("knows the key path of a place within an organisation")
    func places() throws {
        let document = try FactsDocument(several, file: "facts.json")
        #expect(document.keyPath(of: .init(file: "facts.json", keyPath: "[1].controller"), in: "twee") == "controller")
        #expect(document.keyPath(of: .init(file: "facts.json", keyPath: "[0].controller"), in: "twee") == nil)
        #expect(document.keyPath(of: .init(file: "other.json", keyPath: "[1].controller"), in: "twee") == nil)
    }

    @Test("knows where a text stands that a finding quotes")
    func texts() throws {
        let facts = #"[{"id": "een"}, {"id": "twee", "controller": {"email": {"known": "x"}, "names": ["a", "b"]}}]"#
        let document = try FactsDocument(Array(facts.utf8), file: "facts.json")
        let place = { text, path in document.keyPath(ofText: text, within: path, in: "twee") }
        #expect(place("x", "controller") == "controller.email.known")
        #expect(place("x", "controller.email") == "controller.email.known")
        #expect(place("b", "controller") == "controller.names[1]")
        #expect(place("b", "controller.names[1]") == "controller.names[1]")
        #expect(place("b", "controller.names[0]") == nil)
        #expect(place("twee", "") == "id")
        #expect(place("x", "purposes[0]") == nil)
    }

    @Test("that is no JSON is told with its line")
    func broken() throws {
        let error = try #require(throws: (any Error).self) {
            try FactsDocument(Array("{\n\"id\": ]".utf8), file: "facts.json")
        }
        #expect("\(error)".contains("no JSON"))
    }
}

@Suite("A finding in Dutch")
struct DutchFindingTests {
    private func dutch(_ rule: RuleID, at place: Location? = nil) -> DutchFinding {
        DutchFinding(Diagnostic(rule, .error, "one of the keys is missing", at: place))
    }

    @Test("says what its rule says")
    func known() {
        let finding = dutch("contact-malformed")
        #expect(finding.title.contains("kan niet kloppen"))
        #expect(!finding.remedy.isEmpty && !finding.isGeneral)
    }

    @Test("and where no rule says it, what kind of thing is wrong and what to do")
    func general() {
        #expect(dutch(.factsInvalid).title == "Wat hier staat, past niet bij dit veld")
        let field = dutch("unheard-of", at: Location(file: "facts/een.json", keyPath: "controller"))
        #expect(field.title == "Iets in de feiten klopt niet")
        let template = dutch("unheard-of", at: Location(file: "templates/privacyverklaring.md", line: 3))
        #expect(template.title == "Iets in de sjablonen van de site klopt niet")
        for finding in [dutch(.factsInvalid), field, template, dutch("unheard-of")] {
            #expect(finding.isGeneral && !finding.remedy.isEmpty)
        }
    }
}
