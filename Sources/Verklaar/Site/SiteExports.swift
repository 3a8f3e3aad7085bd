import Claims
import Diagnostics
import Exports
import Facts
import Foundation
import Render
import Surroundings

extension Site {
    /// The facts of an organisation in a format of others, in the words of its documents.
    ///
    ///     let file = site.export(organisation, as: .klaro)
    ///     print(file.text)
    public func export(_ organisation: Organisation, as kind: Export) -> ExportedFile {
        kind.file(of: organisation, in: templates(of: organisation.id), at: addresses(of: organisation))
    }

    /// The exports that `content/site.md` asks for, as they are published beside the documents.
    func exports(of organisations: [Organisation]) -> [CommonFile] {
        organisations.flatMap { organisation in
            exports(of: organisation.id).map { kind in
                let exported = export(organisation, as: kind)
                let path = "\(organisation.id)/\(exported.name)"
                let file = RenderedFile(path: path, bytes: Array(exported.text.utf8))
                return CommonFile(.export(file), file)
            }
        }
    }

    /// Where those of an organisation stand, from the output folder.
    func exportPaths(of id: String) -> [String] { exports(of: id).map { "\(id)/\($0.fileName)" } }

    private func exports(of id: String) -> [Export] {
        siteFacts.exports.filter { [nil, id].contains($0.organisation) }.compactMap { Export(rawValue: $0.kind) }
    }

    /// Lines that ask for a format that there is none of.
    static func exportFaults(in siteFacts: SiteFacts) -> [Diagnostic] {
        let known = Export.allCases.map(\.rawValue)
        return siteFacts.exports.filter { !known.contains($0.kind) }.map { asked in
            SiteFault(
                "\"\(asked.kind)\" is no export",
                remedy: KnownNames.advice(for: asked.kind, among: known, opening: "There are") ?? ""
            ).diagnostic(at: asked.location)
        }
    }

    /// Where its documents are published, if the site has an address.
    private func addresses(of organisation: Organisation) -> DocumentAddresses {
        func address(_ document: DocumentKind) -> String? {
            organisation.documents.contains(document)
                ? siteFacts.address?.address(of: "\(organisation.id)/\(document.folder)/") : nil
        }
        return DocumentAddresses(
            privacyStatement: address(.privacyStatement), cookiePolicy: address(.cookiePolicy))
    }
}

/// A document in the Transparency Information Language, on disk.
public enum TILTFile {
    /// The facts that it gives a start with.
    ///
    /// - Throws: `FileError` where there is no such file, `DiagnosticError` for what is no JSON.
    public static func draft(_ path: String) throws -> TILTDraft {
        try TILTReader.draft(from: try FileReading.bytes(of: URL(fileURLWithPath: path), called: path), file: path)
    }
}
