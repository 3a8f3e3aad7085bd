import JSONText

extension FactsModel {
    /// A small value of a form, for a fact that is added.
    func example(_ form: Form) -> JSON {
        if let word = form.words.last { return .text(word) }
        if let choice = form.choices.first(where: { !$0.properties.isEmpty }) ?? form.choices.first {
            return example(choice)
        }
        switch form.schema["type"]?.text {
        case "boolean": return .flag(true)
        case "integer": return .number(3)
        case "array": return .list([example(self.form(form.schema["items"] ?? .object([:])))])
        case "object": return object(form)
        default: return form.schema["const"] ?? text(form)
        }
    }

    private func object(_ form: Form) -> JSON {
        .object(Dictionary(uniqueKeysWithValues: form.required.map { ($0, example(self.form(form.properties[$0]!))) }))
    }

    private func text(_ form: Form) -> JSON {
        switch form.schema["format"]?.text {
        case "date": .text("2031-03-03")
        case "duration": .text("P13M")
        case nil where form.isMonth: .text("2031-03")
        default: .text("iets nieuws")
        }
    }
}

extension FactsModel.Form {
    /// Whether it is a month of a year, which has no format of its own in JSON Schema.
    var isMonth: Bool { schema["pattern"]?.text == "^[0-9]{4}-(0[1-9]|1[0-2])$" }
}
