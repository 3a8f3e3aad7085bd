import Facts
import Foundation
import TestSupport
import Testing
import Verklaar

/// `make docs` writes the page anew; look at the difference.
private let isResetting = ProcessInfo.processInfo.environment["RESET_EXPECTED"] != nil

@Suite("The reference of the keys of facts")
struct KeyReferenceTests {
    private static let page = Repository.root.appendingPathComponent("docs/facts-keys.md")

    @Test("docs/facts-keys.md is what `verklaar facts --keys` writes")
    func page() throws {
        if isResetting { try KeyReference.markdown.write(to: Self.page, atomically: true, encoding: .utf8) }
        let written = (try? String(contentsOf: Self.page, encoding: .utf8)) ?? ""
        let isFresh = written == KeyReference.markdown
        #expect(isFresh, "run `make docs`, and commit docs/facts-keys.md: \(AddAFact.pages)")
    }
}
