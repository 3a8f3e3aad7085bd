import Diagnostics
import Foundation
import Testing

@testable import Facts

@Suite("Where facts from JSON stand")
struct PlaceTests {
    static let json = """
        \u{FEFF}[{"id": "é", "addressing": "formal"},\r
         {"id": "b", "addressing": "formal", "purposes": [\r
          {"name": "€ 5", "grounds": [{"ground": "contract", "coverage": "whole",\r
            "acceptances": [{"rule": "rolesMixed", "reason": "é", "until": "2027-01-01"}]}]}],\r
          "minors": {"known": {}}}]\r

        """

    private func organisation() throws -> Organisation {
        try FactsFile.organisations(fromJSON: Array(Self.json.utf8), file: "feiten.json")[1]
    }

    @Test("file, line, column in UTF-8 bytes, and key path")
    func places() throws {
        let organisation = try organisation()
        #expect(organisation.location?.description == "feiten.json:2:2 [1]")
        let ground = organisation.purposes[0].grounds[0]
        #expect(ground.location?.description == "feiten.json:3:33 [1].purposes[0].grounds[0]")
        #expect(
            ground.acceptances[0].location?.description == "feiten.json:4:21 [1].purposes[0].grounds[0].acceptances[0]")
        #expect(organisation.minors.value?.location?.description == "feiten.json:5:23 [1].minors.known")
    }

    @Test("a file that is one organisation has no key path for it")
    func root() throws {
        let json = Array("\n {\"id\": \"a\", \"addressing\": \"formal\"}".utf8)
        let organisation = try FactsFile.organisations(fromJSON: json, file: "feiten.json")[0]
        #expect(organisation.location == Location(file: "feiten.json", line: 2, column: 2))
    }

    @Test("facts decoded outside a facts file have no place")
    func elsewhere() throws {
        let json = Data(#"{"label": "klanten"}"#.utf8)
        #expect(try JSONDecoder().decode(DataSubject.self, from: json).location == nil)
    }

    @Test("what only decoding refuses is told with its place")
    func decodingError() throws {
        let source = try FactsSource(Array(Self.json.utf8), file: "feiten.json")
        let keys: [any CodingKey] = [
            AnyKey(intValue: 1), AnyKey(stringValue: "minors"), AnyKey(stringValue: "nergens"),
        ]
        let error = DecodingError.dataCorrupted(.init(codingPath: keys, debugDescription: "kan niet"))
        let finding = FactsFile.diagnostic(for: error, in: source)
        #expect(finding.message == "kan niet")
        #expect(finding.location?.description == "feiten.json:5:13 [1].minors.nergens")
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}
