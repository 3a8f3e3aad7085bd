import Content
import Diagnostics
import Facts
import Foundation
import Verklaar

/// Fact mutants of the site itself: what its pages said before is no longer what it says.
struct SiteFactRun {
    let root: URL

    func outcomes() throws -> [Outcome] {
        let before = try SiteOfItsOwn.site(at: root)
        let pages = try organisations.map { (organisation: $0, pages: try before.publish($0)) }
        let common = try before.commonFiles(of: organisations)
        return try Self.changes.map { kind, old, new in
            let text = SiteOfItsOwn.facts.replacing(old, with: new, maxReplacements: 1)
            let findings = try findings(in: pages, common, afterwards: text).filter(\.isFatal)
            let places = findings.flatMap { [$0.location] + $0.notes.map(\.location) }
            return Outcome(
                kind: "fact.site-\(kind)", verdict: findings.isEmpty ? .survived : .killed, findings: findings.count,
                namesFact: places.contains { $0?.file == SiteOfItsOwn.file }, isOneThing: false,
                difference: Difference(
                    place: SiteOfItsOwn.file, before: old, after: new, note: FindingList.text(findings)))
        }
    }

    private static let changes: [(kind: String, old: String, new: String)] = [
        ("value", "privacy.example.nl", "www.example.nl"),
        ("value", "example.nl\n## accent", "example.nl/p\n## accent"),
        ("value", "#8a1538", "#0b5394"), ("value", "#ff9db3", "#8cc4ff"), ("value", "#101010", "#000000"),
        ("value", "#101418", "#000000"), ("value", "arial", "verdana"), ("value", "110 %", "111 %"),
        ("value", "50 rem", "51 rem"), ("value", "compact", "normal"), ("value", "logo.svg", "merk.svg"),
        ("value", "Home", "Welkom"), ("value", "https://www.example.nl/\n", "https://example.nl/\n"),
        ("value", "Contact", "Zoeken"), ("value", "/contact", "/adres"),
        ("removed", "## address\n- https://privacy.example.nl\n", ""),
        ("removed", "## accent\n- #8a1538 #ff9db3\n", ""),
        ("removed", "## text\n- #101010 #f0f0f0\n", ""), ("removed", "## paper\n- #fffdf5 #101418\n", ""),
        ("removed", "## font\n- arial\n", ""), ("removed", "## size\n- 110 %\n", ""),
        ("removed", "## width\n- 50 rem\n", ""), ("removed", "## spacing\n- compact\n", ""),
        ("removed", "## logo\n- logo.svg\n", ""), ("removed", "## header\n- Home: https://www.example.nl/\n", ""),
        ("removed", "\n## footer\n- Contact: https://www.example.nl/contact", ""),
        ("added", "## footer\n", "## footer\n- Zoeken: https://www.example.nl/zoeken\n"),
    ]

    private func findings(
        in published: [(organisation: Organisation, pages: [PublishedPage])], _ common: [CommonFile],
        afterwards text: String
    ) throws -> [Diagnostic] {
        let site = try SiteOfItsOwn.site(at: root, saying: text)
        let inspector = Inspector(site)
        let found = try published.flatMap { one in
            try one.pages.flatMap { try inspector.findings(in: $0, of: one.organisation) }
        }
        let asked = try site.commonFiles(of: organisations)
        return found
            + asked.flatMap { file in
                guard let old = common.first(where: { $0.path == file.path }) else { return [Diagnostic]() }
                return site.findings(in: old.bytes, insteadOf: file, file: file.path, of: organisations)
            }
    }
}
