import Facts
import Phrases
import Surroundings

extension Site {
    /// What stands around the pages of an organisation, with the ids that their headings have.
    func surroundings(of organisation: Organisation) -> Surroundings {
        surroundings[organisation.id].with(anchors: anchors(of: organisation))
    }

    /// Ids last when a heading is reworded and when "u" becomes "je": that of a section is written in its template, or made
    /// of its heading as it is said to "u"; that of a purpose is written among the facts, or made of its name.
    private func anchors(of organisation: Organisation) -> [String: String] {
        var anchors: [String: String] = [:]
        for section in templates.documents.flatMap(\.sections) {
            guard case .fixed(let heading) = section.heading else { continue }
            anchors[Self.slug(of: heading.form(organisation.addressing))] =
                section.anchor ?? Self.slug(of: heading.form(.formal))
        }
        for purpose in organisation.purposes {
            guard let anchor = purpose.anchor else { continue }
            anchors[Self.slug(of: Alternates.resolved(purpose.name, for: organisation.addressing))] = anchor
        }
        return anchors
    }

    /// The id that a heading has by its words.
    private static func slug(of heading: String) -> String { DocumentPlaces().anchor(of: heading) }
}

extension Surroundings {
    fileprivate func with(anchors: [String: String]) -> Surroundings {
        var places = places
        places.anchors = anchors
        return Surroundings(furniture: furniture, assets: assets, places: places, frontMatter: frontMatter)
    }
}
