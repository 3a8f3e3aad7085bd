import Claims
import Diagnostics
import Facts
import Foundation

extension Site {
    /// Every published file against the facts.
    func compare(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        let inspector = Inspector(self)
        return try progress.each(.comparing, organisations) { organisation in
            try organisation.documents.flatMap { document in
                let inspector = try inspector.inspector(of: organisation, document, output.layout)
                let pages = try PublishedPage.Format.allCases.map {
                    try compare(organisation, document, $0, in: output, inspector)
                }
                return pages.joined().toldOnce()
            }.about(organisation.id)
        }
    }

    private func compare(
        _ organisation: Organisation, _ document: DocumentKind, _ format: PublishedPage.Format,
        in output: OutputFolder, _ inspector: DocumentInspector
    ) throws -> [Diagnostic] {
        let path = PublishedPage.path(of: organisation, document, format)
        let file = "\(output.name)/\(path)"
        guard let bytes = try output.bytesIfThere(path) else { return [unpublished(file, organisation)] }
        let page = PublishedPage(
            file: file, document: document, format: format, layout: output.layout, bytes: bytes)
        return inspector.findings(in: page)
    }

    private func unpublished(_ file: String, _ organisation: Organisation) -> Diagnostic {
        Diagnostic(
            .pageMissing, .error, "\(organisation.id) has no published page here", at: Location(file: file),
            notes: [.init("organisation", at: organisation.location)], remedy: "Run `make` to publish it.")
    }
}

extension Sequence<Diagnostic> {
    /// A sentence that is hard to read is so in Markdown and in HTML: told once, with its other place.
    fileprivate func toldOnce() -> [Diagnostic] {
        var told: [Diagnostic] = []
        var places: [Diagnostic.Sameness: Int] = [:]
        for finding in self {
            if finding.isAboutReading, let twin = places[finding.sameness] {
                told[twin] = told[twin].noting([.init("it stands here too", at: finding.location)])
            } else {
                places[finding.sameness] = places[finding.sameness] ?? told.count
                told.append(finding)
            }
        }
        return told
    }
}

extension Diagnostic {
    fileprivate var isAboutReading: Bool { rule == "readability-low" }

    /// What it says, wherever.
    fileprivate struct Sameness: Hashable {
        let rule: RuleID
        let message: String
        let note: String?
    }

    fileprivate var sameness: Sameness { Sameness(rule: rule, message: message, note: notes.first?.message) }
}
