import Claims
import Content
import Diagnostics
import Facts
import TestSupport
import Verklaar

/// An organisation to make mutants of: its facts as JSON, so that each has a line of its own, and its pages.
struct Original: Sendable {
    let name: String
    let json: [UInt8]
    let organisation: Organisation
    let pages: [PublishedPage]
    /// The site's own facts, from content/; these are looked at in full.
    let isOwn: Bool
    let seed: UInt64

    init(_ organisation: Organisation, named name: String, seed: UInt64? = nil, _ site: Site) throws {
        self.name = name
        isOwn = seed == nil
        self.seed = seed ?? 0
        json = FactsEncoder.json([organisation])
        self.organisation = try FactsFile.organisations(fromJSON: json, file: "\(name).json")[0]
        pages = try site.publish(self.organisation)
    }

    /// The organisations of content/, and generated ones with the seeds that follow each other.
    static func all(generated count: Int, from seed: UInt64, _ site: Site) throws -> [Original] {
        try organisations.map { try Original($0, named: $0.id, site) }
            + (0..<UInt64(count)).map { index in
                var generator = FactGenerator(seed: seed + index)
                return try Original(generator.organisation(), named: "seed-\(seed + index)", seed: seed + index, site)
            }
    }
}
