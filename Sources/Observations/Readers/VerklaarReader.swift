internal import Diagnostics
internal import Texts

/// Reads `verklaar-observation-1`, of which docs/observation.schema.json is the schema, strictly: it is written by programs that know
/// it, and what they say besides may be what the form leaves out on purpose.
enum VerklaarReader {
    /// - Throws: `observation-malformed` at the first place that is not as the form has it.
    static func read(_ source: ByteSource) throws(DiagnosticError) -> Observation {
        let file = try StrictValue(source.whole(atMost: JSONStream.most), file: source.file)
        let members = try file.members(required: ["format", "visits"], optional: ["observer"])
        guard let format = members["format"], try format.text() == "verklaar-observation-1" else {
            throw file.malformed("the format is not \"verklaar-observation-1\"; is this file of another version?")
        }
        return Observation(
            file: source.file, kind: .verklaar, observer: try members["observer"]?.text(),
            visits: try members["visits"]?.items(visit) ?? [])
    }

    private static func visit(_ value: StrictValue) throws(DiagnosticError) -> Visit {
        let members = try value.members(
            required: ["address", "choice"],
            optional: ["time", "cookies", "storage", "workers", "contacts", "forms", "connection"])
        let address = try members["address"]?.address()
        return Visit(
            address: address, time: try members["time"]?.moment(),
            choice: try members["choice"]?.word(Choice.self) ?? .unknown,
            cookies: try members["cookies"]?.items(cookie) ?? [], storage: try members["storage"]?.items(entry) ?? [],
            workers: try members["workers"]?.items { value throws(DiagnosticError) in try value.address() } ?? [],
            contacts: try members["contacts"]?.items(contact) ?? [], forms: try members["forms"]?.items(form) ?? [],
            connection: try connection(members["connection"]))
    }

    private static func cookie(_ value: StrictValue) throws(DiagnosticError) -> ObservedCookie {
        let members = try value.members(
            required: ["name", "domain", "by"], optional: ["path", "lifetime", "secure", "httpOnly", "sameSite"])
        let seconds = try members["lifetime"]?.seconds()
        return ObservedCookie(
            name: try members["name"]?.name() ?? "", domain: try members["domain"]?.host(),
            path: try members["path"]?.text(), lifetime: seconds.map { .seconds($0) } ?? .session,
            setter: try members["by"]?.word(ObservedCookie.Setter.self) ?? .unknown,
            isSecure: try members["secure"]?.flag(), isHTTPOnly: try members["httpOnly"]?.flag(),
            sameSite: try members["sameSite"]?.word(ObservedCookie.SameSite.self))
    }

    private static func entry(_ value: StrictValue) throws(DiagnosticError) -> StoredEntry {
        let members = try value.members(required: ["kind", "origin", "name"])
        return StoredEntry(
            kind: try members["kind"]?.word(StoredEntry.Kind.self) ?? .localStorage,
            origin: try members["origin"]?.origin() ?? "", name: try members["name"]?.text() ?? "")
    }

    private static func contact(_ value: StrictValue) throws(DiagnosticError) -> Contact {
        let members = try value.members(required: ["host", "kind"])
        return Contact(
            host: try members["host"]?.host() ?? "", kind: try members["kind"]?.word(Contact.Kind.self) ?? .other)
    }

    private static func form(_ value: StrictValue) throws(DiagnosticError) -> ObservedForm {
        let members = try value.members(required: ["action", "fields"])
        return ObservedForm(
            action: try members["action"]?.origin() ?? "", fields: try members["fields"]?.items(field) ?? [])
    }

    private static func field(_ value: StrictValue) throws(DiagnosticError) -> FormField {
        let members = try value.members(required: ["name", "type"], optional: ["label", "autocomplete"])
        let type = try members["type"]?.name() ?? ""
        if ["hidden", "submit", "button"].contains(type) {
            throw value.malformed("a field of type \"\(type)\" is none that visitors fill in")
        }
        let label = try members["label"]?.text()
        return FormField(
            name: try members["name"]?.text() ?? "", type: type,
            label: label.map(DisplayText.normalised), autocomplete: try members["autocomplete"]?.text())
    }

    private static func connection(_ value: StrictValue?) throws(DiagnosticError) -> Connection? {
        guard let value else { return nil }
        let members = try value.members(required: [], optional: ["tls", "headers"])
        let version = try members["tls"]?.name()
        let headers = try members["headers"]?.items { value throws(DiagnosticError) in
            let name = try value.name()
            guard name == name.lowercased() else { throw value.malformed("this name is not in lower case") }
            return name
        }
        return Connection(protection: version.map { .tls(version: $0) } ?? .none, headers: headers)
    }
}
