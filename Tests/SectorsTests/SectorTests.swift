import FactRules
import Facts
import Foundation
import SectorFacts
import TestSupport
import Testing

/// The facts with which new sites begin, in Swift; `sectors/NAME.json` has the same.
private let sectors: [(name: String, facts: Organisation)] = [
    ("accountant", .accountant), ("association", .association), ("care", .care), ("church", .church),
    ("municipality", .municipality), ("organisation", .organisation), ("recruitment", .recruitment), ("saas", .saas),
    ("school", .school), ("shop", .shop), ("zzp", .zzp),
]

@Suite("The facts with which new sites begin")
struct SectorTests {
    private static let folder = Repository.root.appendingPathComponent("sectors")

    @Test("each stands there in Swift and as JSON, and there are no others")
    func complete() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(files == sectors.flatMap { ["\($0.name).json", "\($0.name).swift"] })
    }

    /// `RESET_EXPECTED=1` writes the JSON anew.
    @Test("the JSON of each says what its Swift says", arguments: sectors.map(\.name))
    func json(name: String) throws {
        let facts = try #require(sectors.first { $0.name == name }).facts
        let file = Self.folder.appendingPathComponent("\(name).json")
        let expected = FactsEncoder.json([facts])
        if ProcessInfo.processInfo.environment["RESET_EXPECTED"] != nil { try Data(expected).write(to: file) }
        #expect(try Array(Data(contentsOf: file)) == expected)
    }

    @Test("nothing is found in them but what has to be asked and replaced", arguments: sectors.map(\.name))
    func lawful(name: String) throws {
        let facts = try #require(sectors.first { $0.name == name }).facts
        let findings = judge(facts, on: "2026-11-29").filter { $0.severity != .note && $0.severity != .dossier }
        #expect(Set(findings.map(\.rule)) == [.exampleLeft], "\(findings.map(\.message))")
        #expect(findings.allSatisfy { $0.severity == .warning })
    }

    @Test("their names say themselves that they hold for nobody", arguments: sectors.map(\.name))
    func names(name: String) throws {
        let controller = try #require(sectors.first { $0.name == name }?.facts.controller)
        #expect(controller.name.hasSuffix(" VERVANG"))
        #expect(controller.email.value == "info@vervang.example")
    }
}
