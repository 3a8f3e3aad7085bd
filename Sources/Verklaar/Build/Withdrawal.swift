import Claims
import Facts
import Foundation
import Surroundings
import Visible

/// What an earlier build published and this one does not: the documents to which the index page of then leads, the assets that
/// pages used, and what its address went with. Other files are no build's, and stay.
struct Withdrawal {
    /// What pages used that are no more what they were, from the output folder.
    private var replaced: Set<String> = []

    /// Whether all that replaced pages used is used still.
    func isIdle(besides known: some Sequence<String>) -> Bool { replaced.subtracting(known).isEmpty }

    /// Takes note of a page that is no more what it was: the assets that it used may be used no more.
    mutating func add(_ old: PublishedAssets) { replaced.formUnion(old.paths) }

    /// What goes, in the order of the paths; what pages that go used, goes with them.
    ///
    /// - Parameters:
    ///   - output: with the index page as the earlier build left it.
    ///   - isKnown: whether a path is that of something that is published now.
    /// - Throws: `FileError` for a page that cannot be read.
    func files(in output: OutputFolder, besides isKnown: (String) -> Bool) throws(FileError) -> [String] {
        var gone = replaced.filter { !isKnown($0) }
        try Self.forEachPath(publishedIn: output) { path in if !isKnown(path) { gone.insert(path) } }
        var all = gone
        for path in gone where path.hasSuffix(".html") {
            if let bytes = try output.bytesIfThere(path) {
                all.formUnion(PublishedAssets(ofPage: bytes).paths.filter { !isKnown($0) })
            }
        }
        return all.sorted()
    }

    /// Tells what the index of an earlier build leads to, page by page, and what was published with it.
    private static func forEachPath(publishedIn output: OutputFolder, _ tell: (String) -> Void) throws(FileError) {
        guard output.layout == .page, let index = try page("index.html", in: output) else { return }
        let links = index.blocks.flatMap(\.links).map(\.destination)
        let parts = links.filter(IndexPage.isPart)
        let common = index.head.map { commonFiles($0, besides: parts.count) } ?? []
        (documents(among: links) + parts + common).forEach(tell)
        for part in parts {
            guard let page = try page(part, in: output) else { continue }
            documents(among: page.blocks.flatMap(\.links).map(\.destination)).forEach(tell)
        }
    }

    private static func page(_ path: String, in output: OutputFolder) throws(FileError) -> VisiblePage? {
        guard let bytes = try output.bytesIfThere(path) else { return nil }
        return try? Stages.see(bytes, file: path, as: .html)
    }

    /// The files of the documents that links lead to.
    private static func documents(among links: [String]) -> [String] {
        links.compactMap(document).flatMap { folder in
            PublishedPage.Format.allCases.map { "\(folder)/\($0.fileName)" }
        }
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
    ///
    /// - Parameter parts: how many pages the index leads to, each with a sitemap.
    private static func commonFiles(_ head: PageHead, besides parts: Int) -> [String] {
        let address = head.canonicals.first.flatMap(SiteAddress.init)
        let sitemaps = [SearchPage.mainPath] + (0..<parts).map { SearchPage.path(ofPart: $0 + 1) }
        return (head.stylesheets + head.icons + head.pictures).filter(Asset.isPath)
            + (address == nil ? [] : sitemaps) + (address?.isWholeHost == true ? [SearchPage.robots.path] : [])
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
