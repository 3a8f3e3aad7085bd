import Claims
import Diagnostics
import Facts
import JSONText

extension FrozenVersion {
    /// The record, as it is kept. The same version is the same bytes.
    var json: [UInt8] {
        JSON.sparse([
            "organisation": .text(organisation), "document": .text(document.folder), "version": .text("\(number)"),
            "adopted": .text("\(decision.adopted)"), "effective": .text("\(decision.effective)"),
            "approvedBy": .text(decision.approvedBy), "capacity": decision.capacity.map(JSON.text),
            "reservations": .list(decision.reservations.map(JSON.text)), "because": .text(decision.because),
            "changes": .list(changes.map(JSON.text)), "sha256": .object(digests.mapValues(JSON.text)),
            "previous": previous.map(JSON.text),
        ]).bytes
    }

    /// - Throws: `version-malformed` for what is no such record.
    init(parsing bytes: [UInt8], file: String) throws(DiagnosticError) {
        guard let json = try? JSON(parsing: bytes) else { throw Self.malformed("it is no JSON", in: file) }
        func text(_ name: String) throws(DiagnosticError) -> String {
            guard let text = json[name]?.text, !text.isEmpty else {
                throw Self.malformed("it has no \(name)", in: file)
            }
            return text
        }
        func value<Value>(_ name: String, _ read: (String) -> Value?) throws(DiagnosticError) -> Value {
            let text = try text(name)
            guard let value = read(text) else { throw Self.malformed("\"\(text)\" is no \(name)", in: file) }
            return value
        }
        organisation = try text("organisation")
        document = try value("document") { text in DocumentKind.allCases.first { $0.folder == text } }
        number = try value("version") { VersionNumber($0) }
        decision = Decision(
            adopted: try value("adopted") { CalendarDate(iso: $0) },
            effective: try value("effective") { CalendarDate(iso: $0) }, approvedBy: try text("approvedBy"),
            capacity: json["capacity"]?.text, reservations: json["reservations"]?.list.compactMap(\.text) ?? [],
            because: try text("because"))
        changes = json["changes"]?.list.compactMap(\.text) ?? []
        digests = json["sha256"]?.members.compactMapValues(\.text) ?? [:]
        previous = json["previous"]?.text
        for name in File.allCases.map(\.rawValue) where digests[name] == nil {
            throw Self.malformed("it has no sha256 of \(name)", in: file)
        }
        if recordPath != file { throw Self.malformed("it is that of \(recordPath)", in: file) }
    }

    private static func malformed(_ what: String, in file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .versionMalformed, .error, "this is not the record of a frozen version: \(what)",
                at: Location(file: file),
                remedy: "Put back the file that `verklaar release` wrote, from the history of the repository."))
    }
}
