import Claims
import Diagnostics
import Facts
import Reading

/// Where a published document says what the facts make it say.
struct PublishedClaims {
    /// The Markdown of the document, by which answers call it.
    let file: String
    /// What it says; nothing where it is not there, or cannot be read.
    let reading: PageReading?
    private var free: [ClaimKind: [ReadClaim]]

    init(file: String, _ reading: PageReading?) {
        self.file = file
        self.reading = reading
        free = Dictionary(grouping: reading?.claims ?? [], by: \.claim.kind)
    }

    /// The first sentence that states a claim and stands for no claim that was asked for before.
    mutating func take(_ claim: Claim) -> ReadClaim? {
        guard let index = free[claim.kind]?.firstIndex(where: { $0.states(claim) }) else { return nil }
        return free[claim.kind]?.remove(at: index)
    }

    /// A sentence that is no claim: own words.
    func unread(_ sentence: String) -> UnreadText? { reading?.unread.first { $0.text == sentence } }
}

extension Site {
    /// - Parameter reader: of the site's templates.
    /// - Throws: `FileError` for a page that is there and cannot be opened.
    func published(
        _ document: DocumentKind, of organisation: Organisation, in output: OutputFolder, by reader: PageReader
    ) throws -> PublishedClaims {
        let path = PublishedPage.path(of: organisation, document, .markdown)
        let file = "\(output.name)/\(path)"
        guard let bytes = try output.bytesIfThere(path),
            let page = try? Stages.see(bytes, file: file, as: .markdown)
        else { return PublishedClaims(file: file, nil) }
        let reading = Stages.read(
            page, by: reader, in: surroundings(of: organisation), organisation.addressing)
        return PublishedClaims(file: file, reading)
    }
}
