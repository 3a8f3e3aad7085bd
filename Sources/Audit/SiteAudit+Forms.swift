import DatabaseSchema
import Diagnostics
import Facts
import Observations

extension SiteAudit {
    /// What forms ask that no category of data names, each kind of data once.
    func forms() -> [Diagnostic] {
        let covered = CoveredData(of: organisation)
        var uncovered: [PersonalKind: (fields: Set<String>, visits: [Visit])] = [:]
        for visit in sightings.visits {
            for field in visit.forms.flatMap(\.fields) {
                guard let kind = AskedData.kind(of: field), !covered.contains(kind) else { continue }
                uncovered[kind, default: ([], [])].fields.insert(field.shownName)
                uncovered[kind]?.visits.append(visit)
            }
        }
        return PersonalKind.allCases.compactMap { kind in
            guard let entry = uncovered[kind] else { return nil }
            let fields = entry.fields.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
            return finding(
                .fieldUncovered(kind), "a form asks \(kind.words) (\(fields)), and no category of data names it",
                at: organisation,
                in: entry.visits)
        }
    }
}

/// What a field of a form asks of a visitor, by what the page tells browsers, its label and its name.
enum AskedData {
    /// Nothing for what is no datum about the visitor, and for what logs somebody in.
    static func kind(of field: FormField) -> PersonalKind? {
        let token =
            field.autocomplete?.lowercased().split(whereSeparator: \.isWhitespace).filter { $0 != "webauthn" }.last
            .map(String.init) ?? ""
        if token == "one-time-code" || token.hasSuffix("password") || token == "username" { return nil }
        let told = tokens.first { token.hasPrefix($0.key) }?.value
        if let kind = told ?? types[field.type] { return kind }
        // A box that is ticked says yes to something, and is no datum by what stands beside it.
        if ["password", "search", "checkbox", "radio"].contains(field.type) { return nil }
        // Forms are filled in by people: their fields are read as columns about them.
        let words = [field.label, field.name].compactMap(\.self)
        let columns = words.map { Column(schema: nil, table: "persons", name: $0, type: "text", line: 1) }
        let kinds = Table(schema: nil, name: "persons", columns: columns, line: 1).personalColumns.map(\.kind)
        return kinds.first { ![.password, .device, .ipAddress].contains($0) }
    }

    /// Of HTML, "Autofill": how the names of its fields begin.
    private static let tokens: [(key: String, value: PersonalKind)] = [
        ("bday", .birth), ("email", .email), ("tel", .telephone), ("address", .address), ("street-address", .address),
        ("postal-code", .address), ("name", .name), ("given-name", .name), ("family-name", .name),
        ("additional-name", .name), ("cc-number", .iban), ("sex", .sex), ("photo", .photo),
    ]

    private static let types: [String: PersonalKind] = ["email": .email, "tel": .telephone]
}
