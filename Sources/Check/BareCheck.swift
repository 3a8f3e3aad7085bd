import Diagnostics
import Visible

/// A document alone, to be pasted into another page: it has no head, and nothing stands around it.
struct BareCheck {
    private let page: VisiblePage

    init(_ page: VisiblePage) { self.page = page }

    func diagnostics() -> [Diagnostic] {
        let start = Location(file: page.file, line: 1)
        let head = page.head.map { $0.isSilent ? [] : [finding("a head", at: start)] } ?? []
        let around = page.blocks.filter { $0.region != .main && $0.region != .head }.prefix(1).map {
            finding("\"\($0.text.string)\" around the document", at: page.location(ofOffset: $0.offset))
        }
        return head + around
    }

    private func finding(_ what: String, at place: Location) -> Diagnostic {
        Diagnostic(
            .layoutWrong, .error, "this document alone has \(what)", at: place,
            reason: "what is pasted into a page can be no page itself",
            remedy: "Run `verklaar build --layout bare` to write it anew, or check pages with --layout page.")
    }
}
