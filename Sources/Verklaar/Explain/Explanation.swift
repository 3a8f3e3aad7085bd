import Claims
import Diagnostics
import Facts
import Foundation
import Phrases
import Reading
import Visible
import Wording

/// What lies behind a line: a claim in words, the fact it follows from, and the provision that asks for it.
public struct Explanation: Sendable {
    public let sentence: String
    public let claim: Claim
    /// Where a page says it; the file alone where it ought to, and does not.
    public let page: Location?
    public let fact: Location?
    public let provisions: [Provision]
}

extension Explanation {
    /// - Parameter facts: the claims that the facts make, of which the first that says the same is the one behind it.
    init(_ read: ReadClaim, among facts: [Claim]) {
        self.init(
            sentence: read.text, claim: read.claim, page: read.location,
            fact: facts.first { read.states($0) }?.origin, provisions: read.claim.kind.provisions)
    }
}

extension Site {
    /// What the facts behind a line of a published page are, or every published sentence that a line of the facts leads to.
    /// A page that lies in no organisation's folder is held against the facts of all.
    ///
    /// - Parameters:
    ///   - file: a facts file from the site's root, or a page from the current folder.
    ///   - line: from 1.
    ///   - output: where the documents are published in which to look for what a fact leads to.
    ///   - day: the day that judges acceptances and legal data.
    /// - Throws: `FileError` for a file that cannot be read, `LineError` for a line that it does not have,
    ///   `DiagnosticError` for a page that cannot be parsed.
    public func explain(
        _ file: String, line: Int, _ organisations: [Organisation], in output: OutputFolder, on day: CalendarDate
    ) throws -> LineExplanation {
        let isPage = file.hasSuffix(".html") || (file.hasSuffix(".md") && !file.hasPrefix("content/"))
        let isOfFacts = organisations.flatMap(\.allFacts).contains { $0.location?.file == file }
        if let bytes = try bytes(of: file, isRequired: !isOfFacts) { try find(line, of: file, in: bytes) }
        if isPage { return try explain(page: file, line: line, organisations) }
        return try explain(fact: file, line, organisations, in: output, on: day)
    }

    /// The bytes of a file named from the site's root or from the current folder. Facts that are compiled in know files
    /// that need not be there.
    private func bytes(of file: String, isRequired: Bool) throws(FileError) -> [UInt8]? {
        if let bytes = try FileReading.bytesIfThere(root.appendingPathComponent(file), called: file) { return bytes }
        let here = URL(fileURLWithPath: file)
        return isRequired
            ? try FileReading.bytes(of: here, called: file) : try FileReading.bytesIfThere(here, called: file)
    }

    private func find(_ line: Int, of file: String, in bytes: [UInt8]) throws(LineError) {
        let feed = UInt8(ascii: "\n")
        let count = bytes.count { $0 == feed } + (bytes.last == feed || bytes.isEmpty ? 0 : 1)
        if !(1...max(count, 1)).contains(line) { throw LineError(file: file, line: line, count: count) }
    }

    private func explain(page file: String, line: Int, _ organisations: [Organisation]) throws -> LineExplanation {
        let reading = try read(file)
        let folders = file.split(separator: "/").map(String.init)
        let owners = organisations.filter { folders.contains($0.id) }
        let possible = owners.isEmpty ? organisations : owners
        let facts = possible.flatMap { organisation in
            organisation.documents.filter { $0 == reading.document }.flatMap { required(of: organisation, in: $0) }
        }
        let words = try ownWords(of: possible)
        return LineExplanation(
            claims: reading.claims.filter { $0.location.line == line }.map { Explanation($0, among: facts) },
            ownWords: reading.unread.filter { $0.location.line == line }.compactMap { text in
                var words = words.first { $0.sentence == text.text }
                words?.page = text.location
                return words
            })
    }

    /// The claims in a published page or Markdown file, with no facts at hand; around it may stand what any page of the
    /// site has.
    ///
    /// - Parameter path: from the current folder, or absolute.
    /// - Throws: `FileError` for a file that is not there, `DiagnosticError` for one that cannot be parsed.
    public func read(_ path: String) throws -> PageReading {
        let bytes = try FileReading.bytes(of: URL(fileURLWithPath: path), called: path)
        let format: VisiblePageReader.Format =
            [".md", ".markdown"].contains(where: path.lowercased().hasSuffix) ? .markdown : .html
        let page = try Stages.see(bytes, file: path, as: format)
        let readings = surroundings.all.map { Stages.read(page, by: reader, in: $0) }
        return readings.min { $0.strangeness < $1.strangeness } ?? readings[0]
    }

    /// What a document of an organisation must say, the template's standing text included.
    func required(of organisation: Organisation, in document: DocumentKind) -> [Claim] {
        Stages.claims(of: tellingVersions(organisation), for: document, by: templates(of: organisation.id))
    }
}
