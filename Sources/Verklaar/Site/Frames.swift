import Claims
import Facts
import Surroundings

// What the head of each page holds. The pages are written from these, and held against them.
extension Site {
    /// Search engines show about so many characters.
    private static let descriptionLength = 160

    /// - Parameter claims: what the document must say.
    func frame(of organisation: Organisation, _ document: DocumentKind, saying claims: [Claim]) -> PageFrame {
        let title = claims.first(where: \.kind.isTitle)
        return PageFrame(
            PageFrame.Line(
                title.map { templates(of: organisation.id).sentence(for: $0, organisation.addressing, in: document) }
                    ?? "",
                from: title?.origin),
            surroundings[organisation.id].assets, root: "../../",
            canonical: siteFacts.address?.address(of: "\(organisation.id)/\(document.folder)/"),
            description: description(of: organisation, document, among: claims))
    }

    var indexFrame: PageFrame {
        PageFrame(
            PageFrame.Line(furniture.indexTitle), surroundings.common.assets, root: "",
            canonical: siteFacts.address?.address())
    }

    /// It has no address of its own, and is shown at any: with the site's address, its links start at the host's root.
    var notFoundFrame: PageFrame {
        PageFrame(PageFrame.Line(furniture.notFoundTitle), surroundings.common.assets, root: notFoundRoot)
    }

    /// What the site declares around its own pages; it calls documents what every page calls them.
    var furniture: Furniture { surroundings.common.furniture }

    var notFoundRoot: String { siteFacts.address?.path ?? "" }

    /// Whole sentences of the document, as many as fit.
    private func description(
        of organisation: Organisation, _ document: DocumentKind, among claims: [Claim]
    ) -> PageFrame.Line? {
        let sentences = document.descriptiveClaims(among: claims).map {
            PageFrame.Line.Sentence(
                templates(of: organisation.id).sentence(for: $0, organisation.addressing, in: document), from: $0.origin
            )
        }
        guard let first = sentences.first else { return nil }
        return sentences.dropFirst().reduce(PageFrame.Line([first])) { line, sentence in
            let longer = PageFrame.Line(line.sentences + [sentence])
            return longer.text.count <= Self.descriptionLength ? longer : line
        }
    }
}
