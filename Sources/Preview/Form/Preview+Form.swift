import Diagnostics
import Digests
import Facts
import Foundation
import JSONText
import Verklaar

// The form: facts as JSON, read from their files anew for each answer, and written there alone.
extension Preview {
    /// The facts files, by the paths that findings have; none where facts are compiled in.
    private var factsFiles: [String] {
        guard case .json(let path) = setup.facts else { return [] }
        return (try? FactsFolder.files(of: path)) ?? []
    }

    private static func document(_ file: String) throws -> FactsDocument {
        try FactsDocument([UInt8](try Data(contentsOf: URL(fileURLWithPath: file))), file: file)
    }

    private var documents: [FactsDocument] { factsFiles.compactMap { try? Self.document($0) } }

    /// What the form shows of an organisation: its facts, and what is found in them.
    func form(of id: String) -> JSON {
        let pages = pages(of: id)
        pages.first.map { _ = file($0) }
        judge()
        let documents = documents
        let document = documents.first { $0.organisation(id) != nil }
        let found = (findings[id] ?? draftFaults[id] ?? []) + factFaults + templateFaults
        return JSON(members: [
            ("generation", .number(generation)),
            ("organisation", document?.organisation(id) ?? .null),
            ("file", JSON(document?.file)),
            ("version", JSON(document?.version)),
            // Whether the file is as the form wrote it, from this window or another.
            ("isByForm", .flag(document.map { written[$0.file] == $0.version } ?? false)),
            // Whether rules wait until it can be made again.
            ("isStopped", .flag(draftFaults[id] != nil || !factFaults.isEmpty)),
            ("isJudged", .flag(findings[id] != nil || draftFaults[id] != nil || !factFaults.isEmpty)),
            ("findings", .list(found.filter { $0.acceptance == nil }.map { finding($0, in: document, of: id) })),
            ("pages", .list(pages.map(JSON.text))),
            ("isWritable", .flag(isWritable)),
            ("organisations", .list(documents.flatMap(\.organisations).compactMap(Self.entry))),
        ])
    }

    /// The address of the form for an organisation, or of all; nothing where facts are no JSON.
    func form(_ organisation: String?) -> String? {
        isWritable ? "/_verklaar/form?" + (organisation.map { "organisation=\($0)" } ?? "alle") : nil
    }

    /// Gives the address of the field in which a fact of an organisation stands.
    func fields(of organisation: String) -> (Location) -> String? {
        guard let form = form(organisation),
            let document = documents.first(where: { $0.organisation(organisation) != nil })
        else { return { _ in nil } }
        return { place in document.keyPath(of: place, in: organisation).map { "\(form)#\($0)" } }
    }

    private var isWritable: Bool { if case .json = setup.facts { true } else { false } }

    private static func entry(_ organisation: JSON) -> JSON? {
        guard let id = organisation["id"]?.text else { return nil }
        return ["id": .text(id), "name": .text(organisation["controller"]?["name"]?.text ?? id)]
    }

    private func finding(_ finding: Diagnostic, in document: FactsDocument?, of id: String) -> JSON {
        let places = ([finding.location] + finding.notes.map(\.location)).compactMap(\.self)
        let path = document.flatMap { document in places.lazy.compactMap { document.keyPath(of: $0, in: id) }.first }
        let exact = path.flatMap { path in
            finding.text.flatMap { document?.keyPath(ofText: $0, within: path, in: id) }
        }
        let dutch = DutchFinding(finding)
        return [
            "path": JSON(exact ?? path), "severity": .text(finding.severity.rawValue),
            "rule": .text(finding.rule.rawValue), "title": .text(dutch.title), "remedy": .text(dutch.remedy),
            "isGeneral": .flag(dutch.isGeneral), "text": JSON(finding.text), "message": .text(finding.message),
        ]
    }

    /// Writes a change of the form into its file.
    func apply(_ change: FormChange) -> FormAnswer {
        guard factsFiles.contains(change.file) else { return FormAnswer(status: .elsewhere, json: [:]) }
        guard let document = try? Self.document(change.file), document.version == change.version,
            let bytes = document.replacing(change.organisation, by: change.value)
        else { return FormAnswer(status: .changedMeanwhile, json: form(of: change.organisation)) }
        let faults = FactsDocument.faults(in: bytes, file: change.file)
        if !faults.isEmpty, faults.count >= max(FactsDocument.faults(in: document.bytes, file: change.file).count, 1) {
            let told = faults.map { finding($0, in: document, of: change.organisation) }
            return FormAnswer(status: .refused, json: ["faults": .list(told)])
        }
        return write(bytes, to: change.file, showing: change.value["id"]?.text ?? change.organisation)
    }

    /// Writes a new organisation: in a file of its own, where the facts are a folder.
    func add(_ organisation: NewOrganisation) -> FormAnswer {
        guard case .json(let path) = setup.facts, organisation.isNamedRight,
            !documents.contains(where: { $0.organisation(organisation.id) != nil })
        else { return FormAnswer(status: .refused, json: [:]) }
        let facts = organisation.facts(on: setup.day.description)
        if !path.hasSuffix(".json") {
            let file = path.hasSuffix("/") ? "\(path)\(organisation.id).json" : "\(path)/\(organisation.id).json"
            guard !FileManager.default.fileExists(atPath: file) else { return FormAnswer(status: .refused, json: [:]) }
            return write(facts.bytes, to: file, showing: organisation.id)
        }
        let present = (try? Data(contentsOf: URL(fileURLWithPath: path))).map(Array.init) ?? []
        let isEmpty = present.allSatisfy { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
        if isEmpty { return write(facts.bytes, to: path, showing: organisation.id) }
        guard let document = try? FactsDocument(present, file: path) else {
            return FormAnswer(status: .refused, json: [:])
        }
        return write(document.adding(facts), to: path, showing: organisation.id)
    }

    /// As a whole or not at all: who reads the file meanwhile reads the old one.
    private func write(_ bytes: [UInt8], to file: String, showing id: String) -> FormAnswer {
        let place = URL(fileURLWithPath: file).resolvingSymlinksInPath()
        do {
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: place, options: .atomic)
        } catch {
            let fault: JSON = [
                "path": .null, "message": .text("\(file) cannot be written"), "isGeneral": true,
                "title": "Het bestand kan niet worden geschreven",
                "remedy": "Kijk of u in de map met feiten mag schrijven, en of de schijf niet vol is.",
            ]
            return FormAnswer(status: .refused, json: ["faults": [fault]])
        }
        written[file] = SHA256.of(bytes)
        return FormAnswer(status: .done, json: form(of: id))
    }
}
