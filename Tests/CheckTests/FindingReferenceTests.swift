import Foundation
import TestSupport
import Testing

@testable import Verklaar

@Suite("What findings mean")
struct FindingReferenceTests {
    /// Each name of a finding that the sources give to one.
    private var named: Set<String> {
        get throws {
            let folder = Repository.root.appending(path: "Sources")
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            let paths = (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
            return try paths.reduce(into: []) { names, path in
                let text = try String(contentsOf: path, encoding: .utf8)
                let finding = /(?:Diagnostic\(|finding\(|fault\(|rule:|RuleID\) =|RuleID =)\s*"([a-z]+(?:-[a-z]+)+)"/
                names.formUnion(text.matches(of: finding).map { String($0.1) })
            }
        }
    }

    @Test("every finding that is no rule over facts can be explained, and none is explained that nothing finds")
    func complete() throws {
        let rules = Set(RuleReference.descriptions.map(\.id.rawValue))
        let explained = Set(FindingReference.all.map(\.key))
        #expect(try named.subtracting(rules).subtracting(explained) == [])
        #expect(explained.intersection(rules) == [])
    }

    @Test("every finding that `make` cannot mend has a remedy of its own, and no other name has")
    func remedies() {
        let names = FindingReference.all.map(\.key)
        #expect(Set(FindingRemedies.own.keys).subtracting(names) == [])
        let beforePages = names.prefix { $0 != "page-missing" }
        #expect(Set(beforePages).subtracting(FindingRemedies.own.keys) == [])
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
