import Claims
import Diagnostics
import FactRules
import Facts

/// The pages of one organisation as a build would publish them, in memory.
public struct Draft: Sendable {
    /// By their paths from the output folder.
    public let files: [String: [UInt8]]
}

extension Site {
    /// Compiles one organisation, and judges no more than whether that can be done.
    ///
    /// - Throws: `DiagnosticError` for facts or prose that no page can be made of, `FileError` for a file that cannot be read.
    public func draft(of organisation: Organisation, on day: CalendarDate) throws -> Draft {
        let contradictions =
            (FactRules.contradictions(in: organisation, on: day) + missingController(of: organisation))
            .filter(\.leavesNothingToPublish)
        if !contradictions.isEmpty { throw DiagnosticError(contradictions) }
        let files = try compile(organisation) + frozenFiles(of: [organisation])
        return Draft(files: Dictionary(files.map { ($0.path, $0.bytes) }) { first, _ in first })
    }

    /// What a build would find in a draft: in the facts, in the pages as they are read back, and in their versions, by what
    /// was published before.
    ///
    /// - Parameters:
    ///   - all: every organisation of the site.
    ///   - output: what was published before.
    ///   - day: the day that judges acceptances and legal data.
    /// - Throws: what `draft` throws.
    public func findings(
        in draft: Draft, of organisation: Organisation, among all: [Organisation], before output: OutputFolder,
        on day: CalendarDate
    ) throws -> [Diagnostic] {
        let judged = try judge(Selection(all: all, chosen: [organisation]), on: day)
        if judged.contains(where: \.leavesNothingToPublish) { return judged }
        return judged + (try unchangedVersions(of: [organisation], in: output) { draft.files[$0] })
            + (try compare([organisation], called: output.name, .page) { draft.files[$0] })
    }
}

extension Site {
    /// What lies behind each sentence of a page, in the order of the page.
    ///
    /// - Parameter path: of the page, from the output folder.
    /// - Throws: `DiagnosticError` for a page that cannot be read, or is at the place of none.
    public func explanations(
        of bytes: [UInt8], at path: String, of organisation: Organisation
    ) throws -> [Explanation] {
        let page = organisation.documents.lazy.flatMap { document in
            PublishedPage.Format.allCases.map { (document, $0) }
        }.first { PublishedPage.path(of: organisation, $0, $1) == path }
        guard let (document, format) = page else { return [] }
        return try Inspector(self).explanations(
            of: PublishedPage(file: path, document: document, format: format, bytes: bytes), of: organisation)
    }
}
