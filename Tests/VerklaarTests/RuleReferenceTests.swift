import Diagnostics
import FactRules
import Facts
import Foundation
import TestSupport
import Testing
import TextRules

@testable import Verklaar

/// `make docs` writes the page anew; look at the difference.
private let isResetting = ProcessInfo.processInfo.environment["RESET_EXPECTED"] != nil

@Suite("The reference of the rules")
struct RuleReferenceTests {
    private static let page = Repository.root.appendingPathComponent("docs/regels.md")

    @Test("docs/regels.md is what `verklaar rules --format markdown` writes")
    func page() throws {
        let text = RuleReference.list(as: .markdown)
        if isResetting { try text.write(to: Self.page, atomically: true, encoding: .utf8) }
        let written = (try? String(contentsOf: Self.page, encoding: .utf8)) ?? ""
        let isFresh = written == text
        #expect(isFresh, "run `make docs`, and commit docs/regels.md")
    }

    @Test("every rule is told in Dutch")
    func dutch() {
        let missing = RuleReference.entries.filter { $0.dutch == nil }.map(\.id.rawValue)
        #expect(missing == [])
    }

    @Test("what is told in Dutch is shaped as the English is")
    func shape() {
        for rule in RuleReference.entries {
            guard let dutch = rule.dutch else { continue }
            #expect(!dutch.title.isEmpty && !dutch.title.hasSuffix("."), "\(rule.id)")
            #expect(dutch.title.first?.isUppercase == true && dutch.why.first?.isUppercase == false, "\(rule.id)")
            #expect(dutch.why.hasSuffix(".") && dutch.remedy.hasSuffix("."), "\(rule.id)")
        }
    }

    @Test("every provision of a law has an address")
    func addresses() {
        for provision in RuleReference.entries.flatMap(\.provisions) where provision.law != .guidance {
            #expect(provision.url?.hasPrefix("https://") == true, "\(provision)")
        }
    }

    @Test("a rule is found by its name as findings and as Swift write it, and a misspelt one has a nearest")
    func names() {
        #expect(RuleReference.id(named: "retentionBelowFiscalDuty") == .retentionBelowFiscalDuty)
        #expect(RuleReference.id(named: "retention-below-fiscal-duty") == .retentionBelowFiscalDuty)
        #expect(RuleReference.id(named: "text-drifted") == "text-drifted")
        #expect(RuleReference.id(named: "retention-below") == nil)
        #expect(RuleReference.nearest(to: "retention-below-fiscal-dutty") == .retentionBelowFiscalDuty)
        #expect(RuleReference.nearest(to: "interestUnamed") == .interestUnnamed)
        #expect(RuleReference.nearest(to: "nietsdaarvan") == nil)
    }

    @Test("a rule whose findings can be accepted says how, by its name in Swift")
    func acceptance() {
        let line = "write at its fact: .accepting(.interestUnnamed, because: \"...\", until: \"2027-11-21\")"
        #expect(RuleReference.text(of: .interestUnnamed)?.contains(line) == true)
        #expect(RuleReference.text(of: .valueUnreadable)?.contains(".accepting(") == false)
        for rule in TextRule.all { #expect(RuleReference.text(of: rule.id)?.contains(".accepting(") == false) }
    }

    @Test("every name in Swift is the name in findings, in other letters")
    func swiftNames() throws {
        let file = Repository.root.appendingPathComponent("Sources/Facts/Taxonomy/RuleNames.swift")
        let names = try String(contentsOf: file, encoding: .utf8).matches(of: /static let (\w+): RuleID = "([a-z-]+)"/)
        #expect(!names.isEmpty)
        for name in names { #expect(RuleReference.id(named: String(name.1))?.rawValue == String(name.2)) }
    }

    @Test("no address is given twice")
    func addressesOnce() {
        for rule in RuleReference.entries {
            let text = RuleReference.text(of: rule.id) ?? ""
            let lines = text.split(separator: "\n").filter { $0.contains("https://") }
            #expect(Set(lines).count == lines.count, "\(rule.id)")
        }
    }

    @Test("rules of the text are listed and explained beside those of facts")
    func textRules() {
        for rule in TextRule.all {
            #expect(RuleReference.text(of: rule.id)?.contains(rule.title) == true)
            #expect(RuleReference.list(as: .text).contains(rule.id.rawValue))
            #expect(RuleReference.list(as: .json).contains("\"\(rule.id.rawValue)\""))
            #expect(RuleReference.descriptions.contains { $0.id == rule.id })
        }
    }
}
