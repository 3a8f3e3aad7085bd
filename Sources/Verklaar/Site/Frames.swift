import Claims
import Facts
import Surroundings
import Wording

// What the head of each page holds. The pages are written from these, and held against them.
extension Site {
    /// Search engines show about so many characters.
    private static let descriptionLength = 160

    /// - Parameters:
    ///   - claims: what the document must say.
    ///   - sentences: how they read, one by one.
    func frame(
        of organisation: Organisation, _ document: DocumentKind, saying claims: [Claim], as sentences: [Sentence]
    ) -> PageFrame {
        let title = claims.firstIndex(where: \.kind.isTitle)
        return PageFrame(
            PageFrame.Line(title.map { sentences[$0].text } ?? "", from: title.flatMap { claims[$0].origin }),
            surroundings[organisation.id].assets, root: "../../",
            canonical: siteFacts.address?.address(of: "\(organisation.id)/\(document.folder)/"),
            description: description(of: document, among: claims, as: sentences))
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
        of document: DocumentKind, among claims: [Claim], as sentences: [Sentence]
    ) -> PageFrame.Line? {
        let telling = document.descriptiveClaims(among: claims).map {
            PageFrame.Line.Sentence(sentences[$0].text, from: claims[$0].origin)
        }
        guard let first = telling.first else { return nil }
        return telling.dropFirst().reduce(PageFrame.Line([first])) { line, sentence in
            let longer = PageFrame.Line(line.sentences + [sentence])
            return longer.text.count <= Self.descriptionLength ? longer : line
        }
    }
}
