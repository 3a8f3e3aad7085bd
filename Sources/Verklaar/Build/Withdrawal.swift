import Claims
import Facts
import Foundation
import Surroundings
import Visible

extension Site {
    /// What an earlier build published, and this one does not: the documents to which the index page of then leads, the
    /// assets that it used, and what its address went with. Other files are no build's, and stay.
    ///
    /// - Parameter organisations: all organisations of the site.
    func withdrawnFiles(besides organisations: [Organisation], in output: OutputFolder) throws(FileError) -> [String] {
        guard let bytes = try output.bytesIfThere("index.html"),
            let index = try? Stages.see(bytes, file: "index.html", as: .html)
        else { return [] }
        let known = Set(
            organisations.flatMap(\.publishedPaths) + commonPaths(of: organisations) + frozenPaths(of: organisations))
        let documents = index.blocks.flatMap(\.links).compactMap { Self.document($0.destination) }.flatMap { folder in
            PublishedPage.Format.allCases.map { "\(folder)/\($0.fileName)" }
        }
        var all = documents + (index.head.map(Self.commonFiles) ?? [])
        for path in documents { all += try Self.assets(ofDocument: path, in: output) }
        return Set(all).subtracting(known).sorted()
    }

    /// The files that belong to no organisation alone, by their paths from the output folder.
    func commonPaths(of organisations: [Organisation]) -> [String] {
        ["index.html", "404.html"] + assets(of: organisations).map(\.path)
            + searchFiles(of: organisations).map(\.path) + exports(of: organisations).map(\.path)
    }

    /// What the head of an index page says that was published with it.
    private static func commonFiles(_ head: PageHead) -> [String] {
        let address = head.canonicals.first.flatMap(SiteAddress.init)
        return (head.stylesheets + head.icons + head.pictures).filter(Asset.isPath)
            + (address == nil ? [] : ["sitemap.xml"])
            + (address?.isWholeHost == true ? ["robots.txt"] : [])
    }

    /// The assets that a published page of a document uses.
    private static func assets(ofDocument path: String, in output: OutputFolder) throws(FileError) -> [String] {
        guard path.hasSuffix(".html"), let bytes = try output.bytesIfThere(path) else { return [] }
        return assets(ofPage: bytes, file: path)
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
