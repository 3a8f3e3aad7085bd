import Claims
import Diagnostics
import Facts
import TestSupport

@testable import Verklaar

extension Publishing {
    /// The lines of the Markdown of a document that are a sentence or an item, by index.
    func sentences(_ document: DocumentKind) -> [(index: Int, text: String)] {
        let lines = text(document, .markdown).lines.map(String.init)
        return lines.enumerated().filter { _, line in
            !line.isEmpty && !line.hasPrefix("#") && !line.hasPrefix("|") && !line.contains("**")
        }.map { (index: $0.offset, text: $0.element) }
    }

    func findings(_ document: DocumentKind, changing lines: (inout [String]) -> Void) throws -> [Diagnostic] {
        var changed = text(document, .markdown).lines.map(String.init)
        lines(&changed)
        return try findings(in: changed.joined(separator: "\n"), document, .markdown)
    }
}

extension [String] {
    /// Takes out a line; where it opens an item, the item's next line opens it instead.
    mutating func removeSentence(at index: Int) {
        let line = remove(at: index)
        if line.hasPrefix("- "), index < count, self[index].hasPrefix("  "), !self[index].hasPrefix("  -") {
            self[index] = "- " + self[index].dropFirst(2)
        }
    }
}

extension Diagnostic {
    /// The notes that name a fact or template line.
    var origins: [Location] { notes.compactMap(\.location) }
}
