extension Field {
    /// What the key says, in what notation, and what leaving it out means; nothing where nobody described it.
    func description(in type: String) -> String? {
        guard let text = TypeDescriptions.text(of: name, in: type) else { return nil }
        return [text, shape.notation, leftOut].compactMap(\.self).joined(separator: " ")
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

extension Shape {
    /// How its value is written, where that is a notation of its own, as an answer or by itself.
    fileprivate var notation: String? {
        guard case .named(let name) = self else { return nil }
        return switch name.split(separator: ".").last {
        case "Term": "An ISO 8601 duration, as P1M."
        case "CalendarDate": "An ISO 8601 date, as 2026-11-21."
        case "Country": "An ISO 3166-1 code, as NL."
        default: nil
        }
    }
}
