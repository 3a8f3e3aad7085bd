import Facts
import JSONText

/// The notation of things, links and values in JSON-LD.
enum DPVNode {
    /// Something of a kind, with what is said of it. What is not said, and an empty list, is left out.
    ///
    /// - Parameters:
    ///   - id: by which others refer to it; none where it stands inside another alone.
    ///   - title: in Dutch.
    static func of(_ kind: String, _ id: String?, title: String?, _ members: [(String, JSON?)] = []) -> JSON {
        of([kind], id, title: title, members)
    }

    static func of(_ kinds: [String], _ id: String?, title: String?, _ members: [(String, JSON?)] = []) -> JSON {
        let type = kinds.count == 1 ? JSON.text(kinds[0]) : .list(kinds.map(JSON.text))
        let all: [(String, JSON?)] =
            [("@id", id.map(JSON.text)), ("@type", type), ("dct:title", title.map(dutch))] + members
        return JSON(members: all.compactMap { name, value in value.flatMap { $0 == [] ? nil : (name, $0) } })
    }

    static func link(_ id: String) -> JSON { ["@id": .text(id)] }

    static func dutch(_ text: String) -> JSON { ["@value": .text(text), "@language": "nl"] }

    static func date(_ date: CalendarDate) -> JSON { ["@value": .text("\(date)"), "@type": "xsd:date"] }

    static func duration(_ iso: String) -> JSON { ["@value": .text(iso), "@type": "xsd:duration"] }

    static func country(_ country: Country) -> JSON { link("loc:\(country.rawValue)") }
}
