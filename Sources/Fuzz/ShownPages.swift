import Foundation
import TestSupport
import Verklaar
import Visible

/// Published pages, changed at random, in which the reader finds nothing; each beside the texts that it read, for a browser to
/// show whether these are what visitors see. With the same seed they are the same.
struct ShownPages {
    private struct Base {
        /// From the folder of the site.
        let folder: String
        let bytes: [UInt8]
    }

    /// So many changes are tried for each page that is kept.
    private static let triesForEach = 40
    private let bases: [Base]
    private let assets: [(path: String, bytes: [UInt8])]

    /// - Throws: where the site cannot be loaded.
    init() throws {
        let site = try Site(root: FrozenSite.root)
        let common = try site.commonFiles(of: FrozenSite.organisations)
        let documents = try FrozenSite.organisations.flatMap { try site.publish($0) }.filter { $0.format == .html }
        bases =
            common.filter { $0.path.hasSuffix(".html") }.map { Base(folder: "", bytes: $0.bytes) }
            + documents.map { Base(folder: "a/b/", bytes: $0.bytes) }
        assets = common.filter { $0.path.hasPrefix("assets/") }.map { ($0.path, $0.bytes) }
    }

    /// Writes pages and, beside each, a line for each block that the reader saw.
    ///
    /// - Returns: how many pages were tried.
    func write(_ count: Int, seed: UInt64, to folder: URL) throws -> Int {
        for asset in assets { try write(asset.bytes, folder.appendingPathComponent(asset.path)) }
        var generator = SplitMix64(seed: seed)
        var (kept, tried) = (0, 0)
        while kept < count, tried < count * Self.triesForEach {
            tried += 1
            let base = bases[Int(generator.next() % UInt64(bases.count))]
            var bytes = base.bytes
            for _ in 0...(generator.next() % 4) { PageChange.random(in: bytes, &generator).apply(to: &bytes) }
            guard let page = try? VisiblePageReader.read(bytes, file: "page", format: .html), page.findings.isEmpty
            else { continue }
            let file = folder.appendingPathComponent("\(base.folder)\(kept).html")
            try write(bytes, file)
            try write(Array(Self.text(of: page).utf8), file.appendingPathExtension("txt"))
            kept += 1
        }
        return tried
    }

    /// What stands in the body, for people who look; empty cells say nothing.
    private static func text(of page: VisiblePage) -> String {
        page.blocks.filter { block in
            switch block.role {
            case .title, .meta, .attribute: false
            default: true
            }
        }.map(\.whole.string).filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
    }

    private func write(_ bytes: [UInt8], _ file: URL) throws {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}
