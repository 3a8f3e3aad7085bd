internal import Diagnostics
internal import JSONText

/// Reads an HTTP Archive (HAR 1.2, softwareishard.com/blog/har-12-spec), as the developer tools of Chrome and Firefox and Playwright
/// write it. Each of its pages is a visit.
///
/// It goes through the file entry by entry, and never holds a body. Chrome leaves cookies out of a HAR, unless it is told to export
/// it "with sensitive data".
enum HARReader {
    /// - Throws: `observation-malformed` where it is no JSON or has no entries, `input-refused` as `JSONStream` and `HARVisits` do.
    static func read(_ source: ByteSource) throws(DiagnosticError) -> Observation {
        var visits = HARVisits(file: source.file)
        var stream = JSONStream(source) { item throws(DiagnosticError) in
            if let entry = HAREntry(item) { try visits.add(entry) }
        }
        let log = try stream.read(mask)["log"]
        guard log?["entries"] != nil else {
            throw StreamPlace(file: source.file, line: 1, column: 1).malformed("a HAR has \"log\" with \"entries\"")
        }
        let creator = log?["creator"].map { [$0["name"]?.text, $0["version"]?.text] } ?? []
        let times = (log?["pages"]?.list ?? []).compactMap { page in
            page["id"]?.text.flatMap { id in page["startedDateTime"]?.moment.map { (id, $0) } }
        }
        let name = creator.compactMap(\.self).joined(separator: " ")
        return Observation(
            file: source.file, kind: .har, observer: name.isEmpty ? nil : name,
            visits: visits.all(at: Dictionary(times) { first, _ in first }))
    }

    private static let mask: JSONMask = .members([
        "log": .members([
            "creator": .scalars("name", "version"),
            "pages": .each(.scalars("id", "startedDateTime")),
            "entries": .streamed(HAREntry.mask),
        ])
    ])
}
