import Diagnostics
import Facts
import Testing

@testable import FactRules

@Suite("A name that nothing has")
struct ReferencePlaceTests {
    private let customers = DataSubject("klanten")
    private let contact = DataCategory("contactgegevens")

    private func findings(in organisation: Organisation) -> [Diagnostic] {
        judge(organisation, on: "2026-11-21").filter { $0.rule == .referenceUnknown }
    }

    @Test("is found where it stands, not where the purpose begins")
    func swift() {
        let line: Int = #line
        let organisation = Organisation("voorbeeld", addressing: .formal) {
            DataSubjects(customers)
            Purpose("bestellingen leveren") {
                Concerns(customers)
                Concerns(DataSubject("leveranciers"))
                Processes(contact)
                SharedWith(Recipient("de bank"))
            }
        }
        #expect(findings(in: organisation).map(\.location?.line) == [line + 5, line + 6, line + 7])
        #expect(
            findings(in: organisation).map(\.message) == [
                "purpose \"bestellingen leveren\" names data subject \"leveranciers\", which is not among the "
                    + "DataSubjects(...)",
                "purpose \"bestellingen leveren\" names category \"contactgegevens\", which is not among the "
                    + "DataCategories(...)",
                "purpose \"bestellingen leveren\" names party \"de bank\", which is no Processor or Recipient in "
                    + "Sharing { ... }",
            ])
    }

    @Test("is found at its list in JSON")
    func json() throws {
        let json = """
            {"id": "voorbeeld", "addressing": "formal", "purposes": [
              {"name": "bestellingen leveren",
               "categories": ["contactgegevens"]}]}
            """
        let organisation = try FactsFile.organisations(fromJSON: Array(json.utf8), file: "facts.json")[0]
        let place = try #require(findings(in: organisation).first?.location)
        #expect(place.line == 3 && place.keyPath == "purposes[0].categories")
    }

    @Test("is held against the names that there are of its kind")
    func nearest() throws {
        let json = """
            {"id": "voorbeeld", "addressing": "formal", "subjects": [{"label": "klanten"}],
             "purposes": [
              {"name": "bestellingen leveren", "subjects": ["klantn"]},
              {"name": "de winkel beveiligen", "subjects": ["bestellingen leveren"]}]}
            """
        let organisation = try FactsFile.organisations(fromJSON: Array(json.utf8), file: "facts.json")[0]
        let rule = "Add it where the finding misses it, or correct the name."
        #expect(
            findings(in: organisation).map(\.remedy) == [
                "Did you mean \"klanten\"? Known here are \"klanten\". \(rule)",
                "Known here are \"klanten\". \(rule)",
            ])
    }
}
