import Claims
import Diagnostics
import Facts
import Foundation

extension Site {
    /// Every published file against the facts.
    func compare(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        let inspector = Inspector(self)
        var findings: [Diagnostic] = []
        for organisation in organisations {
            for document in organisation.documents {
                for format in PublishedPage.Format.allCases {
                    findings += try compare(organisation, document, format, in: output, inspector)
                }
            }
        }
        return findings
    }

    private func compare(
        _ organisation: Organisation, _ document: DocumentKind, _ format: PublishedPage.Format,
        in output: OutputFolder, _ inspector: Inspector
    ) throws -> [Diagnostic] {
        let path = PublishedPage.path(of: organisation, document, format)
        let file = "\(output.name)/\(path)"
        guard let bytes = try output.bytesIfThere(path) else { return [unpublished(file, organisation)] }
        let page = PublishedPage(
            file: file, document: document, format: format, layout: output.layout, bytes: bytes)
        return try inspector.findings(in: page, of: organisation)
    }

    private func unpublished(_ file: String, _ organisation: Organisation) -> Diagnostic {
        Diagnostic(
            .pageMissing, .error, "\(organisation.id) has no published page here", at: Location(file: file),
            notes: [.init("organisation", at: organisation.location)], remedy: "Run `make` to publish it.")
    }
}
