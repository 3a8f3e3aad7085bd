import Foundation

/// Where the package Verklaar is that a site compiles its program of.
public enum PackagePlace: Hashable, Sendable {
    /// A folder on this machine, by its absolute path.
    case folder(String)
    /// The address of a git repository.
    case repository(String)

    /// - Parameter text: the address of a repository, or a path from where the program runs.
    /// - Returns: nothing for a folder that is no package.
    public init?(_ text: String) {
        if text.contains("://") || text.firstMatch(of: /^[^\/\s]+@[^\/\s]+:/) != nil {
            self = .repository(text)
            return
        }
        let folder = URL(fileURLWithPath: text, isDirectory: true).standardizedFileURL.path
        guard FileManager.default.fileExists(atPath: folder + "/Package.swift") else { return nil }
        self = .folder(folder)
    }

    /// By which a manifest names the package.
    var name: String {
        switch self {
        case .folder: "Verklaar"
        case .repository(let address):
            (address.split(separator: "/").last.map(String.init) ?? address).replacing(/\.git$/, with: "")
        }
    }

    /// Whether no other machine has it at its place.
    var isOnThisMachine: Bool { if case .folder = self { true } else { false } }

    /// As a dependency in a manifest, of this version or a newer one that fits it.
    var dependency: String {
        switch self {
        case .folder(let path): #".package(name: "Verklaar", path: "\#(path)")"#
        case .repository(let address): #".package(url: "\#(address)", from: "\#(Release.version)")"#
        }
    }

    /// Where the package is in a site that was built.
    var checkout: String {
        switch self {
        case .folder(let path): path
        case .repository: ".build/checkouts/\(name)"
        }
    }
}
