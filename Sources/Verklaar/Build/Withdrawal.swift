import Claims
import Facts
import Foundation
import Surroundings
import Visible

/// What an earlier build published and this one does not: the documents to which the index page of then leads, the assets that
/// pages used, and what its address went with. Other files are no build's, and stay.
struct Withdrawal {
    /// What may go, from the output folder.
    private var paths: Set<String> = []

    /// - Parameter output: as the earlier build left it.
    /// - Throws: `FileError` for an index page that cannot be read.
    init(from output: OutputFolder) throws(FileError) {
        guard output.layout == .page, let bytes = try output.bytesIfThere("index.html"),
            let index = try? Stages.see(bytes, file: "index.html", as: .html)
        else { return }
        let folders = index.blocks.flatMap(\.links).compactMap { Self.document($0.destination) }
        paths = Set(
            folders.flatMap { folder in PublishedPage.Format.allCases.map { "\(folder)/\($0.fileName)" } }
                + (index.head.map(Self.commonFiles) ?? []))
    }

    /// Takes note of a page that is no more what it was: the assets that it used may be used no more.
    mutating func add(_ old: PublishedAssets) { paths.formUnion(old.paths) }

    /// What goes, in the order of the paths; what pages that go used, goes with them.
    ///
    /// - Parameter known: what is published now.
    func files(besides known: Set<String>, in output: OutputFolder) throws(FileError) -> [String] {
        let gone = paths.subtracting(known)
        var all = gone
        for path in gone where path.hasSuffix(".html") {
            if let bytes = try output.bytesIfThere(path) {
                all.formUnion(PublishedAssets(ofPage: bytes).paths.subtracting(known))
            }
        }
        return all.sorted()
    }

    /// What stays of an organisation that could not be published: each of its documents, and the assets that they use.
    static func spared(of id: String, in output: OutputFolder) throws(FileError) -> Set<String> {
        var spared: Set<String> = []
        for document in DocumentKind.allCases {
            let paths = PublishedPage.Format.allCases.map { "\(id)/\(document.folder)/\($0.fileName)" }
            spared.formUnion(paths)
            for path in paths where path.hasSuffix(".html") {
                if let bytes = try output.bytesIfThere(path) { spared.formUnion(PublishedAssets(ofPage: bytes).paths) }
            }
        }
        return spared
    }

    /// What the head of an index page says that was published with it.
    private static func commonFiles(_ head: PageHead) -> [String] {
        let address = head.canonicals.first.flatMap(SiteAddress.init)
        return (head.stylesheets + head.icons + head.pictures).filter(Asset.isPath)
            + (address == nil ? [] : ["sitemap.xml"])
            + (address?.isWholeHost == true ? ["robots.txt"] : [])
    }

    /// `ID/privacyverklaring` of a link to that document; nothing for any other link.
    private static func document(_ destination: String) -> String? {
        let parts = destination.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[2] == PublishedPage.Format.html.fileName, Organisation.isID(parts[0]),
            DocumentKind.allCases.contains(where: { $0.folder == parts[1] })
        else { return nil }
        return "\(parts[0])/\(parts[1])"
    }
}

/// The assets that a page of a document uses, from the output folder.
struct PublishedAssets: Sendable {
    let paths: Set<String>

    /// - Parameter bytes: of a page; in most, as a build wrote them, the assets can be found without reading all of it.
    init(ofPage bytes: [UInt8]) {
        let quoted = Self.quoted(in: bytes)
        paths = quoted.isEmpty ? Set(Site.assets(ofPage: bytes, file: "index.html")) : quoted
    }

    private static func quoted(in bytes: [UInt8]) -> Set<String> {
        let opening = Array("\"../../assets/".utf8)
        var paths: Set<String> = []
        bytes.withUnsafeBytes { page in
            guard let first = page.baseAddress else { return }
            var start = 0
            while let found = memchr(first + start, Int32(UInt8(ascii: "\"")), page.count - start) {
                let quote = first.distance(to: UnsafeRawPointer(found))
                start = quote + 1
                guard page.count - quote > opening.count, memcmp(found, opening, opening.count) == 0 else { continue }
                let name = page[(quote + 7)...].prefix { $0 != UInt8(ascii: "\"") }
                let path = String(decoding: name, as: UTF8.self)
                if Asset.isPath(path) { paths.insert(path) }
                start = name.endIndex
            }
        }
        return paths
    }
}

extension Site {
    /// The files that belong to no organisation alone, by their paths from the output folder.
    func commonPaths(of cards: [OrganisationCard]) -> [String] {
        ["index.html", "404.html"] + surroundings.assets(of: cards.map(\.id)).map(\.path)
            + searchFiles(of: cards).map(\.path)
    }
}

extension Organisation {
    /// Whether a text can be an id: never a path.
    static func isID(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension OutputFolder {
    /// Deletes a file, if it is there and no link leads to it, and the folders that are empty then.
    ///
    /// - Returns: whether it was there.
    func remove(_ path: String) throws(FileError) -> Bool {
        guard SiteLinks.first(on: path, in: self) == nil, try bytesIfThere(path) != nil else { return false }
        do {
            try FileManager.default.removeItem(at: url.appendingPathComponent(path))
        } catch {
            throw FileError(kind: .failed, path: "\(name)/\(path)", reason: "cannot be deleted")
        }
        var folder = path.split(separator: "/").dropLast()
        // Only empty folders can be removed in this way.
        while !folder.isEmpty, rmdir(url.appendingPathComponent(folder.joined(separator: "/")).path) == 0 {
            folder = folder.dropLast()
        }
        return true
    }
}
