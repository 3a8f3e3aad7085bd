import Diagnostics
import Facts
import Foundation
import RuleExamples
import Testing

@testable import FactRules

/// The catalogue against the files beside it: what is written but not listed would silently not be judged.
@Suite("The catalogue of rules")
struct CatalogueTests {
    private let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources")

    /// Each rule file as `Purposes/interest-unnamed`.
    private var files: Set<String> {
        let folder = sources.appending(path: "FactRules/Rules")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return Set(paths.filter { $0.hasSuffix(".swift") }.map { $0.dropLast(".swift".count).kebab })
    }

    @Test("every rule file is in the catalogue, in the folder of its subject")
    func everyFile() {
        #expect(files == Set(Rule.all.map { "\($0.subject.rawValue)/\($0.id.rawValue)" }))
    }

    @Test("the names that facts can use are those of the catalogue")
    func names() throws {
        let text = try String(contentsOf: sources.appending(path: "Facts/Taxonomy/RuleNames.swift"), encoding: .utf8)
        let names = text.matches(of: /static let (\w+): RuleID = "([a-z-]+)"/)
        #expect(Set(names.map { String($0.2) }) == Set(Rule.all.map(\.id.rawValue)))
        for name in names { #expect(String(name.1).kebab == name.2) }
    }

    @Test("no two rules have one name")
    func unique() {
        #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    }

    @Test("every rule of the law says whether its sources have been looked up")
    func unchecked() {
        let unchecked = Rule.all.filter { $0.checked == nil && $0.subject.isAcceptable }.map(\.id)
        #expect(unchecked == [])
    }

    @Test("the examples are those of the catalogue, rule by rule")
    func examples() {
        #expect(FactExamples.all.map(\.rule) == Rule.all.map(\.id))
    }

    @Test("every rule has examples both ways, and tells all of them by their titles", arguments: Rule.all)
    func titles(rule: Rule) throws {
        let examples = try #require(FactExamples.of(rule.id))
        #expect(!examples.failing.isEmpty && !examples.passing.isEmpty)
        #expect(rule.foundIn == examples.failing.map(\.title))
        #expect(rule.notFoundIn == examples.passing.map(\.title))
    }

    @Test("every rule says what is wrong, why, and what to do", arguments: Rule.all)
    func complete(rule: Rule) {
        #expect(!rule.title.isEmpty && !rule.title.hasSuffix("."))
        #expect(rule.why.hasSuffix(".") && rule.remedy.text(in: .swift).hasSuffix("."))
        #expect(rule.subject.isAcceptable == false || !rule.provisions.isEmpty)
    }
}

extension Rule: CustomTestStringConvertible {
    public var testDescription: String { id.rawValue }
}

extension StringProtocol {
    /// `InterestUnnamed` and `interestUnnamed` as `interest-unnamed`, and so for the last part of a path.
    fileprivate var kebab: String {
        let parts = split(separator: "/").map { String($0) }
        let words = (parts.last ?? "").reduce(into: "") { name, letter in
            name += letter.isUppercase && !name.isEmpty ? "-" + letter.lowercased() : letter.lowercased()
        }
        return (parts.dropLast() + [words]).joined(separator: "/")
    }
}
