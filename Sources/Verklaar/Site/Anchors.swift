import Facts
import Phrases
import Surroundings
import Texts

// Ids of headings last when a heading is reworded and when "u" becomes "je": that of a section is written in its template, or
// made of its heading as it is said to "u"; that of a purpose is written among the facts, or made of its name.

extension Site {
    /// What stands around the pages of an organisation, with the ids that its purposes have.
    func surroundings(of organisation: Organisation) -> Surroundings {
        var anchors: [String: String] = [:]
        for purpose in organisation.purposes {
            guard let anchor = purpose.anchor else { continue }
            anchors[Templates.slug(of: Alternates.resolved(purpose.name, for: organisation.addressing))] = anchor
        }
        return surroundings[organisation.id].adding(anchors)
    }
}

extension Templates {
    /// The ids of headings, by what they would be by their words alone, in either form of address.
    var anchors: [String: String] {
        var anchors: [String: String] = [:]
        for section in documents.flatMap(\.sections) {
            guard case .fixed(let heading) = section.heading else { continue }
            let anchor = section.anchor ?? Self.slug(of: heading.formal)
            for addressing in Addressing.allCases { anchors[Self.slug(of: heading.form(addressing))] = anchor }
        }
        return anchors
    }

    /// The id that a heading has by its words.
    fileprivate static func slug(of heading: String) -> String { DocumentPlaces().anchor(of: heading) }
}

extension Surroundings {
    fileprivate func adding(_ anchors: [String: String]) -> Surroundings {
        var places = places
        places.anchors.merge(anchors) { _, own in own }
        return Surroundings(furniture: furniture, assets: assets, places: places, frontMatter: frontMatter)
    }
}
