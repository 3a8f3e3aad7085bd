import Claims
import Diagnostics
import Digests
import Facts
import Foundation
import Render
import Surroundings
import Visible

// The files of frozen versions: as they are kept, and as they are published again by each build.
extension Site {
    /// What a build publishes of the frozen versions of some organisations: their pages, letter for letter, and what these use.
    ///
    /// - Throws: `FileError` for a file that is not there.
    func frozenFiles(of organisations: [Organisation]) throws -> [RenderedFile] {
        let pages = try versions(of: organisations).flatMap { version in
            try FrozenVersion.File.allCases.filter(\.isPublished).map { file in
                RenderedFile(path: version.publishedPath(of: file), bytes: try files.bytes(version.path(of: file)))
            }
        }
        let assets = try frozenAssets(of: organisations.map(\.id)).map { path in
            RenderedFile(path: path, bytes: try files.bytes("\(FrozenVersion.root)/\(path)"))
        }
        return pages + assets
    }

    /// Where those files stand, from the output folder.
    func frozenPaths(of id: String) -> [String] {
        frozen[id].flatMap { version in
            FrozenVersion.File.allCases.filter(\.isPublished).map(version.publishedPath)
        } + ((try? frozenAssets(of: [id])) ?? [])
    }

    /// Frozen versions that are not what was frozen, here or where they are published.
    ///
    /// - Parameter output: nothing where what is kept alone is looked at.
    func changedVersions(of organisations: [Organisation], in output: OutputFolder?) throws -> [Diagnostic] {
        try versions(of: organisations).flatMap { version in
            try FrozenVersion.File.allCases.compactMap { try changed($0, of: version, in: output) }
                .about(version.organisation)
        }
    }

    /// Frozen versions that were published before, and are kept no longer.
    func goneVersions(of organisations: [Organisation], since earlier: EarlierPublication) throws -> [Diagnostic] {
        let kept = Set(versions(of: organisations).map { $0.publishedPath(of: .html) })
        return try earlier.output.files().filter { path in
            let parts = path.split(separator: "/").map(String.init)
            return parts.count == 3 && parts[2] == FrozenVersion.File.html.rawValue && !kept.contains(path)
                && organisations.contains { $0.id == parts[0] } && Self.isOfVersion(parts[1])
        }.map { path in
            Diagnostic(
                .versionChanged, .error, "a frozen version was published here, and is gone",
                at: Location(file: "\(earlier.name)/\(path)"),
                reason: "what held on a day must be what is shown as having held",
                provisions: [.avg("5 lid 2"), .avg("24")],
                remedy: "Put its folder in \(FrozenVersion.root)/ back from the history of the repository.")
        }
    }

    /// "privacyverklaring-2"
    private static func isOfVersion(_ folder: String) -> Bool {
        DocumentKind.allCases.contains { kind in
            folder.hasPrefix(kind.folder + "-") && VersionNumber(String(folder.dropFirst(kind.folder.count + 1))) != nil
        }
    }

    private func changed(
        _ file: FrozenVersion.File, of version: FrozenVersion, in output: OutputFolder?
    ) throws -> Diagnostic? {
        let path = version.path(of: file)
        let kept = try files.bytes(path)
        if version.digests[file.rawValue] != SHA256.of(kept) {
            return changed(
                path, version, "it was frozen, and is not what it was",
                "Put it back from the history of the repository.")
        }
        guard let output, file.isPublished else { return nil }
        let published = version.publishedPath(of: file)
        guard let bytes = try output.bytesIfThere(published) else {
            return Diagnostic(
                .pageMissing, .error, "version \(version.number) is not published here",
                at: Location(file: "\(output.name)/\(published)"),
                notes: [.init("the version", at: Location(file: version.recordPath))],
                remedy: "Run `make` to publish it.")
        }
        if bytes == kept { return nil }
        return changed(
            "\(output.name)/\(published)", version, "this is not the version that was frozen",
            "Run `make` to publish it anew.")
    }

    private func changed(_ file: String, _ version: FrozenVersion, _ what: String, _ remedy: String) -> Diagnostic {
        Diagnostic(
            .versionChanged, .error, what, at: Location(file: file),
            notes: [
                .init(
                    "version \(version.number), with the SHA-256 of each file", at: Location(file: version.recordPath))
            ],
            reason: "what held on a day must be what is shown as having held",
            provisions: [.avg("5 lid 2"), .avg("24")],
            remedy: remedy)
    }

    private func versions(of organisations: [Organisation]) -> [FrozenVersion] {
        organisations.flatMap { frozen[$0.id] }
    }

    /// The assets that frozen pages use and the site of today does not have any more, or not everywhere.
    private func frozenAssets(of ids: [String]) throws -> [String] {
        let current = Set(surroundings.assets(of: ids).map(\.path))
        let used = try ids.flatMap { frozen[$0] }.flatMap { try assets(of: $0) }
        return Set(used).subtracting(current).sorted()
    }

    private func assets(of version: FrozenVersion) throws -> [String] {
        let path = version.path(of: .html)
        return Self.assets(ofPage: try files.bytes(path), file: path)
    }

    /// The assets that a page of a document uses, from the output folder.
    static func assets(ofPage bytes: [UInt8], file: String) -> [String] {
        guard let head = try? Stages.see(bytes, file: file, as: .html).head else { return [] }
        return (head.stylesheets + head.icons + head.pictures).filter { $0.hasPrefix("../../") }
            .map { String($0.dropFirst(6)) }.filter(Asset.isPath)
    }
}
