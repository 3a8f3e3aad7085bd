import Facts
import JSONText
import TestSupport
import Testing

@testable import Exports

@Suite("Facts in TILT, and TILT in facts")
struct TILTTests {
    private func document(_ organisation: Organisation) throws -> JSON {
        try JSON(parsing: Array(Export.tilt.file(of: organisation, in: try SiteTemplates.load()).text.utf8))
    }

    @Test("each ground, recipient and term stays with the purpose that it belongs to")
    func items() throws {
        let items = try document(.exemplary)["dataDisclosed"]?.list ?? []
        let orders = try #require(items.first { $0["_id"] == "bestellingen-leveren/bestellingen" })
        #expect(orders["legalBases"]?.list.first?["reference"] == "GDPR-6-1-b")
        #expect(orders["storage"]?.list.first?["temporal"]?.list.first?["ttl"] == "P2Y")
        #expect(
            orders["recipients"]?.list.map { $0["name"] } == [
                "Voorbeeldbetalen B.V.", "Voorbeeldpakket B.V.", "Voorbeeldhosting B.V.",
            ])
        let administration = try #require(
            items.first { $0["_id"] == "onze-boekhouding-bijhouden/facturen-en-betalingen" })
        #expect(administration["legalBases"]?.list.first?["reference"] == "GDPR-6-1-c")
        #expect(administration["storage"]?.list.first?["legalBasisConditional"] == ["AWR-52"])
        let applications = try #require(items.first { $0["_id"] == "sollicitaties-beoordelen/sollicitatiegegevens" })
        #expect(applications["storage"]?.list.first?["temporal"]?.list.first?["ttl"] == "P28D")
    }

    @Test("what no fact says is said to be so, and told")
    func unsaid() throws {
        let bare = Organisation("leeg", addressing: .formal) { Purpose("iets doen") {} }
        let file = Export.tilt.file(of: bare, in: try SiteTemplates.load())
        let document = try JSON(parsing: Array(file.text.utf8))
        #expect(document["controller"]?["country"] == "ZZ")
        #expect(document["controller"]?["address"] == "Niet vermeld in de feiten")
        #expect(document["automatedDecisionMaking"] == [:])
        #expect(file.notes.contains { $0.text == "TILT asks the controller's country, and no fact says it" })
        #expect(file.notes.contains { $0.text.hasPrefix("\"iets doen\": no fact says which data it uses") })
    }

    @Test("what is only judged is in no format")
    func judged() throws {
        for kind in [Export.tilt, .dpv] {
            let text = kind.file(of: .exemplary, in: try SiteTemplates.load()).text
            for evidence in ["dossier 3", "dossier 7", "het tijdstip van elke keuze"] {
                #expect(!text.contains(evidence))
            }
        }
    }

    @Test("read back, it gives the names, data, grounds, parties and terms of the facts that it was made of")
    func readBack() throws {
        let text = Export.tilt.file(of: .exemplary, in: try SiteTemplates.load()).text
        let draft = try TILTReader.draft(from: Array(text.utf8), file: "tilt.json").organisation
        #expect(draft.id == "theewinkel" && draft.controller?.name == "Theewinkel Voorbeeld B.V.")
        #expect(draft.controller?.country == "NL" && draft.version?.date == "2026-11-21")
        #expect(draft.purposes.map(\.name) == Organisation.exemplary.purposes.map(\.name))
        #expect(draft.purposes.map(\.categories) == Organisation.exemplary.purposes.map(\.categories))
        #expect(draft.purposes.map(\.recipients) == Organisation.exemplary.purposes.map(\.recipients))
        #expect(
            draft.purposes.map { $0.grounds.map(\.ground) }
                == Organisation.exemplary.purposes.map { $0.grounds.map(\.ground) })
        #expect(draft.sharing?.processors.map(\.name) == Organisation.exemplary.sharing?.processors.map(\.name))
        #expect(draft.automatedDecisions.isNone && draft.authority == nil)
        #expect(
            try FactsFile.organisations(
                fromJSON: TILTReader.draft(from: Array(text.utf8), file: "t").json, file: "f.json") == [draft])
    }

    @Test("what does not become a fact is told, with its path and line")
    func rest() throws {
        let text = """
            {
              "controller": { "name": "Voorbeeld", "division": "Fietsen" },
              "dataDisclosed": [
                { "category": "namen", "purposes": [{ "purpose": "leveren", "description": "leveren" }],
                  "legalBases": [{ "reference": "BDSG-42-5" }],
                  "storage": [{ "temporal": [{ "description": "x", "ttl": "P1Y6M" }], "aggregationFunction": "max" }] }
              ],
              "vreemd": [true, 3]
            }
            """
        let draft = try TILTReader.draft(from: Array(text.utf8), file: "tilt.json")
        #expect(
            draft.notes.map { $0.location?.keyPath } == [
                "controller.division", "dataDisclosed[0].legalBases[0].reference",
                "dataDisclosed[0].storage[0].temporal[0].description", "dataDisclosed[0].storage[0].temporal[0].ttl",
                "vreemd[0]", "vreemd[1]",
            ])
        #expect(
            draft.notes.first?.description
                == "tilt.json:2:52 controller.division: note: \"Fietsen\" is not in the facts")
        #expect(draft.organisation.purposes.first?.categories == ["namen"])
    }

    @Test("a reader is given what a person has to say: it invents no fact of a document that says nothing")
    func empty() throws {
        let draft = try TILTReader.draft(from: Array("{}".utf8), file: "tilt.json")
        #expect(draft.notes == [])
        #expect(draft.organisation == Organisation("vervang", addressing: .formal) { Controller("VERVANG") })
    }

    @Test("what is no JSON is an error with its place")
    func noJSON() {
        #expect(throws: (any Error).self) { try TILTReader.draft(from: Array("{,".utf8), file: "tilt.json") }
    }
}
