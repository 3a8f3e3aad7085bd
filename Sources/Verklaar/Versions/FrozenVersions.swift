import Claims
import Diagnostics
import Facts
import Foundation

/// The versions that a site has frozen, of each document the oldest first.
public struct FrozenVersions: Sendable {
    private let byOrganisation: [String: [FrozenVersion]]

    init(_ versions: [FrozenVersion]) {
        byOrganisation = Dictionary(grouping: versions, by: \.organisation).mapValues { versions in
            versions.sorted { ($0.document.rawValue, $0.number) < ($1.document.rawValue, $1.number) }
        }
    }

    /// - Throws: `DiagnosticError` for each record that cannot be read.
    init(in files: SiteFiles) throws {
        var versions: [FrozenVersion] = []
        var faults: [Diagnostic] = []
        for organisation in files.folders(in: FrozenVersion.root) {
            for document in files.folders(in: "\(FrozenVersion.root)/\(organisation)") {
                for number in files.folders(in: "\(FrozenVersion.root)/\(organisation)/\(document)") {
                    let path = "\(FrozenVersion.root)/\(organisation)/\(document)/\(number)/\(FrozenVersion.record)"
                    let bytes = try files.bytes(path)
                    do throws(DiagnosticError) {
                        versions.append(try FrozenVersion(parsing: bytes, file: path))
                    } catch {
                        faults += error.diagnostics
                    }
                }
            }
        }
        if !faults.isEmpty { throw DiagnosticError(faults) }
        self.init(versions)
    }

    /// In the order of their ids.
    public var organisations: [String] { byOrganisation.keys.sorted() }

    /// Of all documents of an organisation.
    public subscript(organisation: String) -> [FrozenVersion] { byOrganisation[organisation] ?? [] }

    /// Of one document.
    public subscript(organisation: String, document: DocumentKind) -> [FrozenVersion] {
        self[organisation].filter { $0.document == document }
    }

    func adding(_ version: FrozenVersion) -> FrozenVersions {
        FrozenVersions(byOrganisation.values.flatMap(\.self) + [version])
    }
}

extension SiteFiles {
    /// The folders in a folder, in the order of their names' bytes; none where it is not there.
    fileprivate func folders(in folder: String) -> [String] {
        let names =
            (try? FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)) ?? []
        return names.filter { name in
            var isFolder: ObjCBool = false
            let path = root.appendingPathComponent(folder).appendingPathComponent(name).path
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
