import Changes
import Claims
import Diagnostics
import Facts
import Foundation
import Reading
import Visible

/// The documents of organisations as they were at one time: published, or as facts make them.
struct Edition {
    /// "HEAD^", "public", "facts.json"
    let name: String
    /// By organisation, in the order of their ids.
    let organisations: [String]
    /// The facts, where these are known.
    let facts: [String: Organisation]
    /// The pages by which to tell at once that nothing changed, where there are such.
    let bytes: (String, DocumentKind) throws -> [UInt8]?
    /// Whether it is one file alone.
    var isOfFile = false
    /// Whether it is read by the templates that it was written with, so that what is not understood is no claim.
    var isExact = true
    let state: (String, DocumentKind) throws -> DocumentState?
}

/// What a document said at one time.
struct DocumentState {
    let claims: [StatedClaim]
    /// Sentences that are no claims: own words, and what nobody can read.
    let unread: [String]
    let page: VisiblePage
    let name: String?
    let addressing: Addressing
    /// Of the page that was read.
    let bytes: [UInt8]
}

extension Site {
    /// Opens what stands for one side of a comparison.
    ///
    /// - Parameters:
    ///   - name: nothing for what is published; facts as JSON, a folder with such or with published pages, a published file, or a git revision.
    ///   - body: gets it; what is written down for it is gone afterwards.
    /// - Throws: `FileError` for what is none of these, and what reading throws.
    func withEdition<Result>(
        _ name: String?, in output: OutputFolder, _ body: (Edition) throws -> Result
    ) throws -> Result {
        guard let name else {
            return try body(try edition(of: EarlierPublication(name: output.name, output: output, (reader, true))))
        }
        if name.hasSuffix(".json") || Self.isFolderOfFacts(name) {
            return try body(edition(of: try FactsFolder.load(name), named: name))
        }
        if [".md", ".html"].contains(where: name.hasSuffix) { return try body(try edition(ofFile: name)) }
        return try withEarlier(name, of: output) { try body(try edition(of: $0)) }
    }

    private static func isFolderOfFacts(_ path: String) -> Bool {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return names.contains { $0.hasSuffix(".json") } && !names.contains("index.html")
    }

    /// What facts make, read back as it would be published, so that it can be held against a page.
    func edition(of organisations: [Organisation], named name: String) -> Edition {
        let facts = Dictionary(organisations.map { ($0.id, $0) }) { first, _ in first }
        return Edition(
            name: name, organisations: organisations.map(\.id).sorted(), facts: facts, bytes: { _, _ in nil }
        ) { id, document in
            guard let organisation = facts[id], organisation.documents.contains(document) else { return nil }
            let published = try publish(organisation).first { $0.document == document && $0.format == .markdown }
            return try published.map { page in
                DocumentState(
                    claims: stated(of: organisation, in: document),
                    unread: try prose(of: organisation, in: document).sentences.flatMap { SentenceEnds.split($0.text) },
                    page: try Stages.see(page.bytes, file: "\(name): \(page.file)", as: .markdown),
                    name: organisation.publicName, addressing: organisation.addressing, bytes: page.bytes)
            }
        }
    }

    private func edition(of publication: EarlierPublication) throws -> Edition {
        let folders = Set(
            try publication.output.files().compactMap { path -> String? in
                let parts = path.split(separator: "/")
                return parts.count == 3 && parts[2] == "index.md" || parts.last == "index.html" ? String(parts[0]) : nil
            }
        ).filter { id in
            DocumentKind.allCases.contains { kind in
                PublishedPage.Format.allCases.contains { format in
                    FileManager.default.fileExists(
                        atPath: publication.output.url.appendingPathComponent("\(id)/\(kind.folder)/\(format.fileName)")
                            .path)
                }
            }
        }
        func bytes(_ id: String, _ document: DocumentKind) throws -> (
            path: String, bytes: [UInt8], format: PublishedPage.Format
        )? {
            for format in PublishedPage.Format.allCases.reversed() {
                let path = "\(id)/\(document.folder)/\(format.fileName)"
                if let bytes = try publication.output.bytesIfThere(path) { return (path, bytes, format) }
            }
            return nil
        }
        return Edition(
            name: publication.name, organisations: folders.sorted(), facts: [:],
            bytes: { try bytes($0, $1)?.bytes }, isExact: publication.isExact
        ) { id, document in
            try bytes(id, document).map { found in
                try state(
                    of: found.bytes, "\(publication.name): \(found.path)", found.format, document, id,
                    by: publication.reader)
            }
        }
    }

    private func edition(ofFile path: String) throws -> Edition {
        let reading = try read(path)
        let document = reading.document ?? .privacyStatement
        let bytes = try FileReading.bytes(of: URL(fileURLWithPath: path), called: path)
        let state = Self.state(of: reading, bytes, document)
        let folders = path.split(separator: "/").map(String.init)
        let id = folders.count >= 3 ? folders[folders.count - 3] : path
        return Edition(
            name: path, organisations: [id], facts: [:], bytes: { _, _ in nil }, isOfFile: true, isExact: false
        ) {
            _, asked in
            asked == document ? state : nil
        }
    }

    private func state(
        of bytes: [UInt8], _ file: String, _ format: PublishedPage.Format, _ document: DocumentKind, _ id: String,
        by reader: PageReader
    ) throws -> DocumentState {
        let page = try Stages.see(bytes, file: file, as: format.reading)
        return Self.state(of: Stages.read(page, by: reader, in: surroundings[id]), bytes, document)
    }

    private static func state(
        of reading: PageReading, _ bytes: [UInt8], _ document: DocumentKind
    ) -> DocumentState {
        DocumentState(
            claims: reading.claims.map { StatedClaim($0, in: document) },
            unread: reading.unreadSentences, page: reading.page,
            name: reading.claims.lazy.compactMap(\.claim.controllerName).first, addressing: reading.addressing,
            bytes: bytes)
    }
}

extension Claim {
    /// Of the claim that titles a document.
    fileprivate var controllerName: String? {
        guard kind.isIn("document"), case .text(let name) = values["controller"] else { return nil }
        return name
    }
}
