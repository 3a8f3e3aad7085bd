import Facts
import Foundation
import Texts

/// A site that does not exist yet, and builds at once: facts of a sector, the templates of this version, and what runs the
/// program by hand and in CI.
public struct NewSite: Sendable {
    /// In which language its facts are.
    public enum Language: Hashable, Sendable {
        /// The site compiles its own program, of this package.
        case swift(PackagePlace)
        /// The site needs no compiler, only the program.
        case json

        var facts: FactsLanguage { self == .json ? .json : .swift }
    }

    /// Whose site it is.
    struct Owner: Hashable {
        let name: String
        let id: String
    }

    /// The files, by their path in the site, sorted by the bytes of these.
    let files: [(path: String, bytes: [UInt8])]
    private let owner: Owner
    private let language: Language
    private let toReplace: Int

    /// - Parameters:
    ///   - sector: one of those that `SharedFiles.sectors` has.
    ///   - name: what the organisation is called; nothing for the name that the facts of the sector have, which says itself that
    ///     it has to be replaced.
    ///   - day: that of the first version.
    /// - Throws: `FileError` for shared files that are not there.
    public init(
        _ sector: String, name: String? = nil, in language: Language, on day: CalendarDate, from shared: SharedFiles
    ) throws {
        let facts = try SectorFacts(sector, as: language.facts, in: shared.files)
        owner = Owner(name: name ?? facts.name, id: name.flatMap(Self.id) ?? facts.id)
        self.language = language
        let text = facts.file(of: owner, on: day)
        toReplace = text.components(separatedBy: "VERVANG").count + text.components(separatedBy: "vervang.").count - 2
        var files = NewSiteTexts(owner: owner, language: language).files
        files[Self.factsFile(of: owner, in: language)] = text
        var bytes = files.mapValues { Array($0.utf8) }
        for (path, content) in try shared.templates {
            bytes["templates/\(path)"] = content
            bytes["\(TemplateFolder.record)/\(path)"] = content
        }
        self.files = bytes.sorted { Array($0.key.utf8).lexicographicallyPrecedes(Array($1.key.utf8)) }
            .map { (path: $0.key, bytes: $0.value) }
    }

    /// What the facts are called in Swift.
    static let property = "organisatie"

    static func factsFile(of owner: Owner, in language: Language) -> String {
        language == .json ? "facts/\(owner.id).json" : "content/Organisatie.swift"
    }

    /// A name as the id of an organisation.
    ///
    /// - Returns: nothing where no letter or digit is left.
    static func id(of name: String) -> String? { name.identifier }
}

extension NewSite {
    /// The paths of files that are there already, and that the site would have too.
    public func obstacles(in folder: URL) -> [String] {
        files.map(\.path).filter { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path) }
    }

    /// Writes the site into a folder, which is made where it is not there. No file is overwritten.
    ///
    /// - Throws: `FileError` where a file cannot be written; those that were written before it are removed again.
    public func write(to folder: URL) throws(FileError) {
        var written: [URL] = []
        for file in files {
            let target = folder.appendingPathComponent(file.path)
            do {
                try FileManager.default.createDirectory(
                    at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: target, options: .withoutOverwriting)
                written.append(target)
            } catch {
                for file in written { try? FileManager.default.removeItem(at: file) }
                throw FileError(kind: .failed, path: file.path, reason: "cannot be written")
            }
        }
    }

    /// What was made, and what comes next, in three lines for a terminal.
    ///
    /// - Parameter folder: as it was named.
    public func summary(in folder: String) -> String {
        let facts = Self.factsFile(of: owner, in: language)
        let publish = folder == "." ? "make" : "cd \(folder) && make"
        return """
            \(folder): \(files.count) files of a new site; its facts are in \(facts), and README.md says what comes next
            publish: \(publish), and open public/\(owner.id)/privacyverklaring/index.html
            replace: \(toReplace) texts in \(facts) are marked with VERVANG; as long as one is left, `make check` fails

            """
    }
}
