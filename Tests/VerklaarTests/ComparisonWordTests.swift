import Digests
import Facts
import Redline
import TestSupport
import Testing

@testable import Verklaar

@Suite("A comparison for Word")
struct ComparisonWordTests {
    private func compared(with change: (inout Organisation) -> Void) throws -> (Comparison, ComparisonWord) {
        let site = try FrozenSite.loaded.get()
        var new = FrozenSite.bres
        change(&new)
        let comparison = try site.compare(
            site.edition(of: [FrozenSite.bres], named: "old.json"), with: site.edition(of: [new], named: "new.json"),
            only: [], on: "2026-11-29")
        return (comparison, ComparisonWord(try #require(comparison.organisations.first), of: comparison))
    }

    @Test("each passage that differs has a comment, for whatever reason it does")
    func comments() throws {
        let (_, word) = try compared {
            $0.addressing = $0.addressing == .formal ? .informal : .formal
            $0.purposes.removeLast()
        }
        for (passage, remarks) in zip(word.redline.passages, word.redline.placed(word.remarks)) {
            #expect(remarks.isEmpty == (passage.change == .kept), "\(passage)")
        }
        let lines = word.remarks.flatMap(\.text)
        #expect(lines.contains { $0.hasPrefix("Doel vervallen: ") })
        #expect(lines.contains { $0.hasPrefix("Hoort bij: Doel vervallen: ") })
        #expect(lines.contains { $0.contains("aanspreekvorm (") })
    }

    @Test("a finding stands in the comment of the change that it concerns")
    func findings() throws {
        let (comparison, word) = try compared { $0.categories.append(DataCategory("strafblad")) }
        let organisation = try #require(comparison.organisations.first)
        let found = try #require(organisation.findings.first { $0.change != nil })
        #expect(found.state == .new)
        let remark = try #require(word.remarks.first { $0.text[0].hasPrefix("Gegevens nieuw: strafblad") })
        #expect(remark.text.contains("bevinding: \(found.finding.inDutch)"))
    }

    @Test("the foot of each page has the SHA-256 of what was compared")
    func digests() throws {
        let (_, word) = try compared { $0.purposes.removeLast() }
        let pages = try FrozenSite.loaded.get().publish(FrozenSite.bres).filter { $0.format == .markdown }
        let digest = SHA256.of(pages.flatMap(\.bytes))
        #expect(word.digests.count == 2)
        #expect(word.digests.first == "oud: old.json, SHA-256 \(digest)")
    }
}
