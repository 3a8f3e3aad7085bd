import Claims
import Diagnostics
import Facts
import Foundation

extension Site {
    /// Every published file against the facts.
    func compare(_ organisations: [Organisation], with output: OutputFolder) throws -> [Diagnostic] {
        try compare(organisations, called: output.name, output.layout) { try output.bytesIfThere($0) }
    }

    /// - Parameters:
    ///   - name: of the folder of the files, as findings call it.
    ///   - bytes: those of a file, by its path from there; nothing where it is not there.
    func compare(
        _ organisations: [Organisation], called name: String, _ layout: Layout,
        bytes: (String) throws -> [UInt8]?
    ) throws -> [Diagnostic] {
        let inspector = Inspector(self)
        return try organisations.flatMap {
            try compare(requiredDocuments(of: $0), by: inspector, called: name, layout, bytes: bytes)
        }
    }

    /// The published files of one organisation against its facts.
    ///
    /// - Parameter inspector: one of this site, which all organisations share.
    func compare(
        _ required: RequiredDocuments, by inspector: Inspector, called name: String, _ layout: Layout,
        bytes: (String) throws -> [UInt8]?
    ) throws -> [Diagnostic] {
        let organisation = required.organisation
        return try required.all.flatMap { document in
            let inspector = try inspector.inspector(of: required, document, layout)
            return try PublishedPage.Format.allCases.flatMap { format in
                let path = PublishedPage.path(of: organisation, document.kind, format)
                let file = "\(name)/\(path)"
                guard let bytes = try bytes(path) else { return [unpublished(file, organisation)] }
                return inspector.findings(
                    in: PublishedPage(
                        file: file, document: document.kind, format: format, layout: layout, bytes: bytes))
            }.toldOnce()
        }.about(organisation.id)
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
