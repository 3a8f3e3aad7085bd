import Document
import Markup
import Surroundings

/// The ids that the headings of a document get in its page, so that its own sentences can link to them.
struct HeadingAnchors {
    private var byText: [String: String] = [:]

    /// - Parameters:
    ///   - places: what the ids are.
    ///   - taken: those that the page around the document has.
    init(_ document: Document, in places: DocumentPlaces, besides taken: Set<String>) {
        var ids = UniqueIDs(taken: taken)
        for case .heading(_, let sentence) in document.blocks {
            let text = sentence.text
            let id = ids.claim(places.anchor(of: text))
            byText.merge([text: id]) { first, _ in first }
        }
    }

    /// Nothing where no heading has this text.
    func id(of text: String) -> String? { byText[text] }
}
