extension Field {
    /// What the key says, whether documents tell it, in what notation, and what leaving it out means; nothing where no
    /// table has it.
    func description(in type: String) -> String? {
        guard let row = KeyRow.named(name, in: type) else { return nil }
        let silence = row.judged.map { _ in "Never published." }
        let refusals = row.refusals.map { "Refused where no document tells it: \($0.text(in: .json))." }
        let parts = [row.says, silence, shape.notation, leftOut].compactMap(\.self)
        return (parts + refusals).joined(separator: " ")
    }

    private var leftOut: String? {
        if isRequired { return nil }
        if let usual { return "Left out, it is \"\(usual)\"." }
        return switch shape {
        case .list: "Leave it out where there are none."
        case .flag: "Left out, it is false."
        case .named(let name) where name.hasPrefix("Answer."): "Leave it out where nobody said anything."
        case .text, .number, .yes, .named: "Leave it out where there is none."
        }
    }
}

extension KeyRow {
    /// A key by the names that the schema has for it and its type; every fact can have acceptances.
    static func named(_ name: String, in type: String) -> KeyRow? {
        FactsShapes.all.types[type]?.rows.first { $0.name == name } ?? (name == acceptances.name ? acceptances : nil)
    }

    private static let acceptances = KeyRow(
        "acceptances", "Findings at this fact that the organisation knows of and lets stand for now.")
}

extension Shape {
    /// How its value is written, where that is a notation of its own, as an answer or by itself.
    fileprivate var notation: String? {
        guard case .named(let name) = self else { return nil }
        return switch name.split(separator: ".").last {
        case "Term": "An ISO 8601 duration, as P1M."
        case "CalendarDate": "An ISO 8601 date, as 2026-11-21."
        case "CalendarMonth": "An ISO 8601 month, as 2026-11."
        case "Country": "An ISO 3166-1 code, as NL."
        default: nil
        }
    }
}
