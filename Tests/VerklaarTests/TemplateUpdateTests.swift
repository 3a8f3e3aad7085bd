import Facts
import Foundation
import TestSupport
import Testing

@testable import Verklaar

@Suite("Two versions of a template that come from one")
struct ThreeWayMergeTests {
    private func merge(_ base: String, _ own: String, _ new: String) -> (text: String, conflicts: [String]) {
        func units(_ text: String) -> [TextUnit] { TextUnit.units(of: text, by: .paragraphs) }
        let merge = ThreeWayMerge(of: units(own), and: units(new), from: units(base))
        let conflicts = merge.conflicts.map { $0.other.map(\.text).joined(separator: " ") }
        return (TextUnit.text(of: merge.units, by: .paragraphs), conflicts)
    }

    private let base = "# Wie\n\n## a\n- Een.\n\n## b\n- Twee.\n\n## c\n- Drie.\n"

    @Test("nothing changed, and what only one side changed is as that side has it")
    func oneSide() {
        let other = base.replacing("Twee", with: "Zwei")
        #expect(merge(base, base, base).text == base)
        #expect(merge(base, other, base) == (other, []))
        #expect(merge(base, base, other) == (other, []))
        #expect(merge(base, other, other) == (other, []))
    }

    @Test("phrases that stand side by side are changed apart")
    func neighbours() {
        let own = base.replacing("Twee", with: "Zwei")
        let new = base.replacing("Drie", with: "Drei").replacing("Een", with: "Eins")
        #expect(merge(base, own, new) == (new.replacing("Twee", with: "Zwei"), []))
    }

    @Test("a phrase that both changed stays the site's, and the other is told")
    func conflict() {
        let own = base.replacing("Twee", with: "Zwei")
        let new = base.replacing("Twee", with: "Two")
        #expect(merge(base, own, new) == (own, ["## b\n- Two."]))
    }

    @Test("what came and went stands where it stood, beside a phrase that the site changed")
    func comings() {
        let own = base.replacing("Twee", with: "Zwei")
        let new = "# Wie\n\n## b\n- Twee.\n\n## d\n- Vier.\n\n## c\n- Drie.\n"
        #expect(merge(base, own, new) == ("# Wie\n\n## b\n- Zwei.\n\n## d\n- Vier.\n\n## c\n- Drie.\n", []))
        #expect(merge(base, new, base) == (new, []))
    }

    @Test("a heading that was reworded is known by its id")
    func headings() {
        let base = "## Wie zijn wij? {#who}\n\n{controller}\n\n## Wat nog? {#more}\n"
        let own = base.replacing("Wie zijn wij?", with: "Over ons")
        let new = base.replacing("{controller}", with: "{controller} {laws}")
        #expect(merge(base, own, new) == (own.replacing("{controller}", with: "{controller} {laws}"), []))
    }
}

@Suite("A new site")
struct NewSiteTests {
    @Test(
        "a name becomes an id",
        arguments: [
            ("Bakkerij De Linde B.V.", "bakkerij-de-linde-b-v"), ("Café ’t Hoekje", "cafe-t-hoekje"),
            ("ACCÈS 24", "acces-24"),
        ])
    func ids(name: String, id: String) { #expect(NewSite.id(of: name) == id) }

    @Test("a name without letters has none")
    func noID() { #expect(NewSite.id(of: "…") == nil) }

    @Test("a package is a folder with a manifest, or the address of a repository")
    func packages() throws {
        let root = Repository.root.path
        #expect(PackagePlace(root) == .folder(root))
        #expect(PackagePlace(root + "/templates") == nil)
        let repository = try #require(PackagePlace("https://example.com/anna/verklaar.git"))
        #expect(repository.name == "verklaar")
        #expect(repository.dependency.hasPrefix(".package(url: \"https://example.com/anna/verklaar.git\", from: "))
        #expect(PackagePlace("git@example.com:anna/verklaar.git")?.name == "verklaar")
    }
}
