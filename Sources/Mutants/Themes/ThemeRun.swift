import Claims
import Diagnostics
import Facts
import Foundation
import TestSupport
import Verklaar
import Visible

/// Text mutants of one document in a page of another system, read through the element that holds it.
struct ThemeRun {
    let theme: Theme
    let original: Original
    /// The document alone, in HTML, without the element around it.
    let source: Source
    private let opening: String
    let inspector: DocumentInspector
    let selector: ElementSelector
    let bounds: Bounds

    init(_ theme: Theme, _ original: Original, _ page: PublishedPage, by inspector: Inspector, _ bounds: Bounds) throws
    {
        self.theme = theme
        self.original = original
        self.bounds = bounds
        let (opening, inner) = Self.unwrapped(page)
        self.opening = opening
        source = Source(inner, claims: try inspector.explanations(of: inner, of: original.organisation))
        self.inspector = try inspector.inspector(of: original.organisation, page.document, page.layout)
        selector = try ElementSelector(theme.selector)
    }

    func tally() -> ThemeTally {
        var tally = ThemeTally(theme: theme.name)
        for mutant in chosen { add(mutant, to: &tally) }
        let whole = dressed(source.bytes)
        for change in ThemeMutants.around(theme) {
            let changed = change.applied(to: whole, around: theme)
            if changed != whole { tally.add(mutant: change.name, findings(in: changed), difference(change.name)) }
        }
        for edit in HarmlessEdits.mutants(of: source) where edit.kind != "harmless.bom" {
            tally.add(
                harmless: edit.kind, findings(in: dressed(source.bytes.applying(edit.edits))), difference(edit.kind))
        }
        for (name, page) in ThemeMutants.harmless(of: wrapped(source.bytes), in: theme) {
            tally.add(harmless: name, findings(in: page), difference(name))
        }
        return tally
    }

    private var chosen: [Mutant] {
        Sampling.sample(
            TextMutators.mutants(of: source), perKind: bounds.perPage(of: original), seed: bounds.seed &+ original.seed,
            kind: \.kind)
    }

    private func add(_ mutant: Mutant, to tally: inout ThemeTally) {
        let page = dressed(source.bytes.applying(mutant.edits))
        // What the theme takes away, nobody can change.
        if page == dressed(source.bytes) { return }
        let found = findings(in: page)
        tally.add(mutant: mutant.kind, found, Difference(mutant, source, found, of: "\(theme.name): \(original.name)"))
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// The line with the tag that opens the element around a document, and the page without that element.
    private static func unwrapped(_ page: PublishedPage) -> (opening: String, inner: PublishedPage) {
        let lines = page.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        var inner = page
        inner.bytes = Array(lines.dropFirst().dropLast(2).joined(separator: [0x0A])) + [0x0A]
        return (lines.first.map { String(decoding: $0, as: UTF8.self) } ?? "", inner)
    }

    private func wrapped(_ document: [UInt8]) -> String { "\(opening)\n\(text(document))</div>\n" }

    private func dressed(_ document: [UInt8]) -> String { theme.page(holding: wrapped(document)) }

    private func findings(in page: String) -> [Diagnostic] {
        let page = PublishedPage(
            file: source.page.file, document: source.page.document, format: .html, layout: .bare,
            bytes: Array(page.utf8), selector: selector)
        return inspector.findings(in: page).filter(\.isFatal)
    }

    private func difference(_ name: String) -> Difference {
        Difference(place: "\(theme.name): \(original.name): \(source.page.file)", before: "", after: name)
    }
}
