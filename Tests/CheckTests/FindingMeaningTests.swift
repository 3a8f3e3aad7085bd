import Foundation
import TestSupport
import Testing

@testable import Verklaar

@Suite("What findings mean")
struct FindingMeaningTests {
    @Test("every finding that is no rule over facts can be explained, and none is explained that nothing finds")
    func complete() throws {
        let file = Repository.root.appending(path: "Sources/Diagnostics/FindingNames.swift")
        let text = try String(contentsOf: file, encoding: .utf8)
        let names = text.matches(of: /static let \w+: RuleID = "([a-z-]+)"/).map { String($0.1) }
        #expect(names == FindingMeaning.all.map(\.id.rawValue))
        #expect(Set(names).intersection(RuleReference.descriptions.map(\.id.rawValue)) == [])
        #expect(try unused(text.matches(of: /static let (\w+): RuleID/).map { String($0.1) }) == [])
    }

    @Test("no finding is named by a text that nothing explains")
    func literals() throws {
        let finding = /(?:Diagnostic\(|finding\(|fault\(|problem\(|rule:|rule ==)\s*"([a-z]+(?:-[a-z]+)+)"/
        let literals = Set(try sources().flatMap { $0.matches(of: finding) }.map { String($0.1) })
        #expect(literals.subtracting(RuleReference.descriptions.map(\.id.rawValue)) == [])
    }

    private func unused(_ names: [String]) throws -> [String] {
        let texts = try sources().filter { !$0.contains("\nstruct FindingMeaning") }
        return names.filter { name in !texts.contains { $0.contains(".\(name)") } }
    }

    private func sources() throws -> [String] {
        let folder = Repository.root.appending(path: "Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let paths = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
        return try paths.map { try String(contentsOf: $0, encoding: .utf8) }
    }

    @Test("every finding that `make` cannot mend has a remedy of its own")
    func remedies() {
        let beforePages = FindingMeaning.all.prefix { $0.id != .pageMissing }
        #expect(beforePages.filter { $0.remedy == FindingMeaning.rewrite }.map(\.id) == [])
    }

    @Test("it is told by its name")
    func text() {
        #expect(
            RuleReference.text(of: "text-drifted") == """
                text-drifted: The page says something else than the facts.

                Run `make` to write it anew. What is meant to stay becomes a fact in content/, prose in content/prose, \
                or a text in templates/.

                """)
        #expect(RuleReference.text(of: "text-unheard-of") == nil)
    }
}
