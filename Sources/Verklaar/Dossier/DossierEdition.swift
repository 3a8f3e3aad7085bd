import Claims
import Diagnostics
import Facts

/// What a dossier is of: a document as it is published now, or a version that was frozen.
struct DossierEdition {
    let facts: Organisation
    let document: DocumentKind
    /// The frozen version of that number.
    let record: DossierRecord?
    /// The frozen version before it.
    let previous: FrozenVersion?
    /// Whether the pages and facts are those that were frozen.
    let isFrozen: Bool

    var frozen: FrozenVersion? { isFrozen ? record?.version : nil }
    /// From the output folder.
    var folder: String { frozen.map { $0.publishedFolder + "/" } ?? "\(facts.id)/\(document.folder)/" }
}

/// A frozen version, with the one after it.
struct DossierRecord {
    let version: FrozenVersion
    let next: FrozenVersion?
}

extension Site {
    /// - Parameter number: nothing for what is published now.
    /// - Throws: `FileError` for a version that is not frozen.
    func edition(
        of organisation: Organisation, _ document: DocumentKind, _ number: VersionNumber?
    ) throws -> DossierEdition {
        let kept = frozen[organisation.id, document]
        let wanted = number ?? organisation.version(of: document)?.editionNumber
        let record = kept.first { $0.number == wanted }.map { version in
            DossierRecord(version: version, next: kept.first { $0.number > version.number })
        }
        let previous = wanted.flatMap { number in kept.last { $0.number < number } }
        guard let number else {
            return DossierEdition(
                facts: organisation, document: document, record: record, previous: previous, isFrozen: false)
        }
        guard let record else {
            let known = kept.map(\.number.description).joined(separator: ", ")
            throw FileError(
                kind: .missing, path: "version \(number) of \(organisation.id)/\(document.folder)",
                reason: known.isEmpty ? "is not frozen; none is" : "is not frozen; there are: \(known)")
        }
        return DossierEdition(
            facts: try facts(of: record.version), document: document, record: record, previous: previous, isFrozen: true
        )
    }

    /// The HTML and the Markdown of a document, in that order.
    ///
    /// - Throws: `FileError` for what is not published.
    func published(_ edition: DossierEdition, in output: OutputFolder) throws(FileError) -> [PublishedPage] {
        var pages: [PublishedPage] = []
        for format in [PublishedPage.Format.html, .markdown] {
            let file: (path: String, bytes: [UInt8])
            if let version = edition.frozen {
                let path = version.path(of: format == .html ? .html : .markdown)
                file = (path, try files.bytes(path))
            } else {
                let path = PublishedPage.path(of: edition.facts, edition.document, format)
                guard let bytes = try output.bytesIfThere(path) else {
                    throw FileError(
                        kind: .missing, path: "\(output.name)/\(path)",
                        reason: "is not published; `make` publishes it")
                }
                file = ("\(output.name)/\(path)", bytes)
            }
            pages.append(
                PublishedPage(file: file.path, document: edition.document, format: format, bytes: file.bytes))
        }
        return pages
    }

    /// What changed since an earlier edition, or since the frozen version before this one.
    func comparison(
        of edition: DossierEdition, since earlier: String?, in output: OutputFolder, on day: CalendarDate
    ) throws -> Comparison? {
        let id = edition.facts.id
        if let earlier, !edition.isFrozen {
            return try compare(earlier, with: nil, only: [id], in: output, on: day)
        }
        let new = self.edition(
            of: [edition.facts], named: edition.record.map { "versie \($0.version.number)" } ?? output.name)
        if let earlier {
            return try withEdition(earlier, in: output) { try compare($0, with: new, only: [id], on: day) }
        }
        guard let previous = edition.previous else { return nil }
        let old = self.edition(of: [try facts(of: previous)], named: "versie \(previous.number)")
        return try compare(old, with: new, only: [id], on: day)
    }
}
