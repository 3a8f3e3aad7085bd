internal import Diagnostics
internal import Markup

/// What is told where a selector does not say which element of a page holds the document.
struct SelectionFaults {
    let selector: ElementSelector
    let lines: SourceLines
    let file: String

    private static let mostShown = 5

    /// - Parameters:
    ///   - names: those of the page's elements, with their marks.
    ///   - richest: where most of the page's text stands.
    func none(near names: [String], _ richest: String?) -> Diagnostic {
        let asked = selector.alternatives.compactMap { $0.last?.plainName }
        let nearest = asked.lazy.compactMap { name in
            NearestName.of(name, among: names.filter { $0.first == name.first || name.first?.isLetter ?? false })
        }.first { !asked.contains($0) }
        let advice = [
            nearest.map { "Did you mean \"\($0)\"?" },
            richest.map { "Most of the page's text stands in \"\($0)\"." },
            "Name the element that holds the document alone.",
        ]
        return Diagnostic(
            .elementMissing, .error, "no element of the page is \"\(selector)\"", at: Location(file: file, line: 1),
            reason: "only in that element the document is read",
            remedy: advice.compactMap(\.self).joined(separator: " "))
    }

    func several(_ found: [ThemeSurvey.Element]) -> Diagnostic {
        let shown = found.prefix(Self.mostShown).map { Diagnostic.Note($0.path, at: place($0)) }
        let rest =
            found.count > Self.mostShown ? [Diagnostic.Note("and \(found.count - Self.mostShown) more")] : []
        return Diagnostic(
            .elementRepeated, .error, "\(found.count) elements of the page are \"\(selector)\"", at: place(found[0]),
            notes: shown + rest, reason: "a document stands in one element, or in one for each selector of a list",
            remedy: "Name one of them alone, by its id or by what stands around it: \"main > .entry-content\".")
    }

    func nested(_ inner: ThemeSurvey.Element) -> Diagnostic {
        Diagnostic(
            .elementRepeated, .error, "\"\(selector)\" names an element and \(inner.name) inside it", at: place(inner),
            notes: [.init(inner.path)], reason: "the document would be read twice",
            remedy: "Name one of the two alone.")
    }

    private func place(_ element: ThemeSurvey.Element) -> Location {
        lines.location(ofOffset: element.offset, file: file)
    }
}
