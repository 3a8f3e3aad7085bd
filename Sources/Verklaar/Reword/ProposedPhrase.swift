import Claims
import Diagnostics
import Facts
import Foundation
import Meaning
import Phrases
import Render

/// Another phrase for a claim, held against what the claim says, and against all other phrases of the site.
public struct ProposedPhrase: Sendable {
    /// The id of the claim: `retention.limit`.
    public let claim: String
    /// In both forms of address between brackets, as it stands in a phrase file: "[U kunt|Je kunt] ons bellen.".
    public let phrase: String
    /// The phrase file, from the site's root.
    public let file: String
    /// What is wrong with it, in Dutch, a line each; nothing where it says the claim.
    public let faults: [String]
    private let root: URL
    /// The file with the phrase before those that were there, which pages that were published before are still read by.
    private let bytes: [UInt8]

    public var saysTheClaim: Bool { faults.isEmpty }

    /// - Parameter organisation: whose own wording it becomes; of the site, where none is given.
    /// - Throws: `FileError` where the site has no file with phrases of the claim, `UnknownClaim` for one that does not exist,
    ///   `DiagnosticError` where something else is wrong with the templates, so that the phrase cannot be judged.
    public init(of claim: String, as phrase: String, in root: URL, for organisation: String? = nil) throws {
        guard let kind = ClaimKind.all.first(where: { $0.id == claim }) else { throw UnknownClaim(name: claim) }
        let files = SiteFiles(root: root)
        let place = try Self.place(of: claim, in: files, for: organisation)
        self.root = root
        self.claim = claim
        self.phrase = phrase
        file = place.file
        bytes = Array(place.text(with: phrase).utf8)
        let all = try Self.findings(in: root, with: [file: bytes])
        let findings = all.filter { finding in
            ([finding.location] + finding.notes.map(\.location)).contains {
                $0?.file == place.file && $0?.line == place.first + 1
            }
        }
        if findings.isEmpty, !all.isEmpty { throw DiagnosticError(all) }
        let lint = WordingLint(lexicon: try SiteLanguage.dutch.lexicon(in: files))
        faults = ProposedPhraseFaults(phrase: phrase, kind: kind, lint: lint).lines(for: findings)
    }

    /// Writes the phrase into its file, as the one that pages are written with.
    ///
    /// - Throws: `FileError` where it cannot be written; the file is then as it was.
    public func write() throws {
        let staging = try StagingFolder(
            beside: OutputFolder(url: root.appendingPathComponent("templates"), name: "templates"))
        defer { staging.remove() }
        _ = try staging.publish(RenderedFile(path: file, bytes: bytes), to: OutputFolder(url: root, name: "."))
    }
}

/// That no kind of claim is called so.
public struct UnknownClaim: Error, Sendable {
    public let name: String
    /// The ids of all kinds of claims.
    public var known: [String] { ClaimKind.all.map(\.id) }
}

extension ProposedPhrase {
    /// Where the phrases of a claim stand.
    private struct Place {
        let file: String
        let lines: [Substring]
        /// The index of the first phrase of the claim.
        let first: Int

        func text(with phrase: String) -> String {
            var lines = lines.map(String.init)
            let line = "- \(phrase)"
            let end = lines[first...].firstIndex { !$0.hasPrefix("- ") } ?? lines.endIndex
            lines = lines.enumerated().filter { !(first..<end).contains($0.offset) || $0.element != line }.map(
                \.element)
            lines.insert(line, at: first)
            return lines.joined(separator: "\n")
        }
    }

    private static func place(of claim: String, in files: SiteFiles, for organisation: String?) throws -> Place {
        if let organisation { return try place(of: claim, in: files, ofOrganisation: organisation) }
        for (file, text) in try Site.phrases(in: files) {
            if let place = place(of: claim, in: file, text) { return place }
        }
        throw FileError(
            kind: .missing, path: "templates/phrases",
            reason: "has no phrase of \(claim), beside which a new one could stand")
    }

    private static func place(of claim: String, in file: String, _ text: String) -> Place? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let heading = lines.firstIndex(where: { $0 == "## \(claim)" }),
            let first = lines[heading...].firstIndex(where: { $0.hasPrefix("- ") })
        else { return nil }
        return Place(file: file, lines: lines, first: first)
    }

    /// In the file of an organisation's own wording, which begins to be with its first phrase.
    private static func place(of claim: String, in files: SiteFiles, ofOrganisation id: String) throws -> Place {
        let file = "\(OwnWordings.folder)/\(id).md"
        guard Organisation.isID(id) else {
            throw FileError(
                kind: .missing, path: file, reason: "cannot be: an id has small letters, digits and hyphens alone")
        }
        let text = files.exists(file) ? try files.text(file) : "# Eigen formuleringen\n"
        if let place = place(of: claim, in: file, text) { return place }
        let lines = (text + (text.hasSuffix("\n") ? "" : "\n") + "\n## \(claim)\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        return Place(file: file, lines: lines, first: lines.count - 1)
    }

    /// What is wrong with the templates of the site once a phrase file is another.
    private static func findings(in root: URL, with files: [String: [UInt8]]) throws -> [Diagnostic] {
        do {
            let site = try Site(unjudged: root, replacing: files)
            return site.wordingFaults() + site.ambiguities()
        } catch let error as DiagnosticError {
            return error.diagnostics
        }
    }
}
