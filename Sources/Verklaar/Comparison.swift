import Check
import Claims
import Diagnostics
import Facts
import Foundation
import Phrases
import Reading

extension Site {
    /// Every published file against the facts.
    func compare(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        let reader = PageReader(templates, furniture: furniture)
        var findings: [Diagnostic] = []
        for organisation in organisations {
            for document in organisation.documents {
                for format in [VisiblePageReader.Format.html, .markdown] {
                    findings += try compare(organisation, document, format, in: output, reader)
                }
            }
        }
        return findings
    }

    private func compare(
        _ organisation: Organisation, _ document: DocumentKind, _ format: VisiblePageReader.Format,
        in output: OutputFolder, _ reader: PageReader
    ) throws -> [Diagnostic] {
        guard let template = templates.template(of: document) else { return [] }
        let path = "\(organisation.id)/\(document.folder)/index.\(format == .html ? "html" : "md")"
        let file = "\(output.name)/\(path)"
        guard let data = try? Data(contentsOf: output.url.appendingPathComponent(path)) else {
            return [unpublished(file, organisation)]
        }
        let reading: PageReading
        do throws(DiagnosticError) {
            reading = try reader.read([UInt8](data), file: file, format: format, addressing: organisation.addressing)
        } catch {
            return error.diagnostics
        }
        let addressing = organisation.addressing
        return PageCheck(
            reading, against: required(of: organisation, in: document), in: template,
            prose: try prose(of: organisation, in: document)
        ) { sentence(for: $0, addressing, in: document) }.diagnostics()
    }

    private func unpublished(_ file: String, _ organisation: Organisation) -> Diagnostic {
        Diagnostic(
            "page-missing", .error, "\(organisation.id) has no published page here", at: Location(file: file),
            notes: [.init("organisation", at: organisation.location)], remedy: "Run `make` to publish it.")
    }
}
