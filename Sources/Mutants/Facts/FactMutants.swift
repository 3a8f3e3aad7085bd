/// Changes each fact, takes it out, says it twice, and adds those that are not there.
struct FactMutants {
    let model: FactsModel

    func edits(of facts: JSON) -> [FactEdit] {
        changes(of: facts, model.root, Place(field: "", path: "") { $0 })
    }

    /// Where in the facts a value stands, and how all facts look with another one there.
    private struct Place {
        let field: String
        let path: String
        let facts: (JSON) -> JSON

        func edit(_ kind: String, _ value: JSON) -> FactEdit {
            FactEdit(kind: "fact." + kind, field: field, path: path, facts: facts(value))
        }
    }

    private func changes(of value: JSON, _ form: FactsModel.Form, _ place: Place) -> [FactEdit] {
        switch value {
        case .flag(let flag): form.schema["const"] == nil ? [place.edit("changed", .flag(!flag))] : []
        case .number(let number): [place.edit("changed", .number(number + 1))]
        case .text(let text): changes(of: text, form, place)
        case .list(let list): changes(of: list, form, place)
        case .object(let members): changes(of: members, form, place)
        }
    }
}

// Texts and words.
extension FactMutants {
    private func changes(of text: String, _ form: FactsModel.Form, _ place: Place) -> [FactEdit] {
        let words = form.words + form.choices.flatMap(\.words)
        if let index = words.firstIndex(of: text) {
            let objects = form.choices.filter { !$0.properties.isEmpty }.map(model.example)
            let next = words.count > 1 ? [JSON.text(words[(index + 1) % words.count])] : []
            return (next + objects).map { place.edit("changed", $0) }
        }
        return [place.edit("changed", .text(other(than: text, form)))]
    }

    private func other(than text: String, _ form: FactsModel.Form) -> String {
        switch form.schema["format"]?.text {
        case "date": text.dropLast() + (text.last == "1" ? "2" : "1")
        case "duration": "P1" + text.drop { !$0.isNumber }.filter { $0 != "H" } + (text.hasSuffix("H") ? "D" : "")
        default: text + "x"
        }
    }
}

// Lists and objects.
extension FactMutants {
    private func changes(of list: [JSON], _ form: FactsModel.Form, _ place: Place) -> [FactEdit] {
        let element = model.form(form.schema["items"] ?? .object([:]))
        let added = Place(field: place.field, path: "\(place.path)[\(list.count)]", facts: place.facts)
        let example = model.example(element)
        return list.indices.flatMap { changes(at: $0, of: list, element, place) }
            + (list.contains(example) ? [] : [added.edit("added", .list(list + [example]))])
    }

    private func changes(
        at index: Int, of list: [JSON], _ element: FactsModel.Form, _ place: Place
    ) -> [FactEdit] {
        let here = Place(field: place.field, path: "\(place.path)[\(index)]", facts: place.facts)
        var (fewer, more) = (list, list)
        fewer.remove(at: index)
        more.insert(list[index], at: index)
        let inner = Place(field: place.field, path: here.path) { value in
            var copy = list
            copy[index] = value
            return place.facts(.list(copy))
        }
        return [here.edit("removed", .list(fewer)), here.edit("doubled", .list(more))]
            + changes(of: list[index], element, inner)
    }

    private func changes(of members: [String: JSON], _ form: FactsModel.Form, _ place: Place) -> [FactEdit] {
        let chosen = model.object(form, holding: .object(members))
        let others = form.choices.filter { $0.properties != chosen.properties }.map(model.example)
        return others.map { place.edit("changed", $0) }
            + chosen.properties.sorted { $0.key < $1.key }.flatMap { key, schema in
                changes(at: key, schema, of: members, chosen, place)
            }
    }

    private func changes(
        at key: String, _ schema: JSON, of members: [String: JSON], _ form: FactsModel.Form, _ place: Place
    ) -> [FactEdit] {
        let isAnswer = ["known", "unknown", "none"].contains(key)
        let inner = Place(
            field: isAnswer ? place.field : "\(form.type).\(key)",
            path: place.path.isEmpty ? key : "\(place.path).\(key)"
        ) { value in place.facts(.object(members.merging([key: value]) { $1 })) }
        guard let value = members[key] else {
            let example = model.example(model.form(schema))
            return example == schema["default"] ? [] : [inner.edit("added", example)]
        }
        let removed = FactEdit(
            kind: "fact.removed", field: inner.field, path: inner.path,
            facts: place.facts(.object(members.filter { $0.key != key })))
        return (form.required.contains(key) ? [] : [removed]) + changes(of: value, model.form(schema), inner)
    }
}
