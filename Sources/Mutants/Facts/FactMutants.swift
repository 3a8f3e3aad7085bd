import JSONText

/// Changes each fact, takes it out, says it twice, and adds those that are not there.
struct FactMutants {
    let model: FactsModel

    func edits(of facts: JSON) -> [FactEdit] {
        changes(of: facts, model.root, FactPlace(field: "", path: "", owners: [""]) { $0 })
    }

    func changes(of value: JSON, _ form: FactsModel.Form, _ place: FactPlace) -> [FactEdit] {
        switch value.content {
        case .flag(let flag): form.schema["const"] == nil ? [place.change(value, to: .flag(!flag))] : []
        case .number(let number): [place.change(value, to: .number(Int(number)! + 1))]
        case .text(let text): changes(of: text, form, place)
        case .list(let list): changes(of: list, form, place)
        case .object: changes(of: value.members, form, place)
        case .null: []
        }
    }
}

/// Where in the facts a value stands, and how all facts look with another one there.
struct FactPlace {
    let field: String
    let path: String
    /// The innermost fact that it is part of.
    let owners: [String]
    /// All facts with another value at this place.
    let facts: (JSON) -> JSON

    func change(_ old: JSON, to new: JSON) -> FactEdit {
        FactEdit(
            kind: "fact.changed", field: field, path: path, owners: owners, before: old, after: new,
            makeFacts: { [facts] in facts(new) })
    }

    /// An edit of the list or object that stands here, at a place inside it.
    func edit(_ kind: String, _ before: JSON?, _ after: JSON?, at inner: FactPlace, whole: JSON) -> FactEdit {
        FactEdit(
            kind: "fact." + kind, field: inner.field, path: inner.path, owners: inner.owners, before: before,
            after: after, makeFacts: { [facts] in facts(whole) })
    }
}

// Texts and words.
extension FactMutants {
    private func changes(of text: String, _ form: FactsModel.Form, _ place: FactPlace) -> [FactEdit] {
        let words = form.words + form.choices.flatMap(\.words)
        if let index = words.firstIndex(of: text) {
            let objects = form.choices.filter { !$0.properties.isEmpty }.map(model.example)
            let next = words.count > 1 ? [JSON.text(words[(index + 1) % words.count])] : []
            return (next + objects).map { place.change(.text(text), to: $0) }
        }
        return [place.change(.text(text), to: .text(other(than: text, form)))]
    }

    private func other(than text: String, _ form: FactsModel.Form) -> String {
        switch form.schema["format"]?.text {
        case "date": text.dropLast() + (text.last == "1" ? "2" : "1")
        case "duration": "P1" + text.drop { !$0.isNumber }.filter { $0 != "H" } + (text.hasSuffix("H") ? "D" : "")
        case nil where form.isMonth: text.dropLast() + (text.last == "1" ? "2" : "1")
        default: text + "x"
        }
    }
}

// Lists and objects.
extension FactMutants {
    private func changes(of list: [JSON], _ form: FactsModel.Form, _ place: FactPlace) -> [FactEdit] {
        let element = model.form(form.schema["items"] ?? .object([:]))
        let example = model.example(element)
        let new = inside(place, element, "\(place.path)[\(list.count)]", holding: example) { $0 }
        return list.indices.flatMap { changes(at: $0, of: list, element, place) }
            + (list.contains(example)
                ? [] : [place.edit("added", nil, example, at: new, whole: .list(list + [example]))])
    }

    private func changes(
        at index: Int, of list: [JSON], _ element: FactsModel.Form, _ place: FactPlace
    ) -> [FactEdit] {
        let path = "\(place.path)[\(index)]"
        let inner = inside(place, element, path) { value in
            var copy = list
            copy[index] = value
            return place.facts(.list(copy))
        }
        let here = FactPlace(field: place.field, path: path, owners: place.owners) { $0 }
        let copy = inside(place, element, "\(place.path)[\(index + 1)]") { $0 }
        let both = FactPlace(field: place.field, path: path, owners: inner.owners + copy.owners) { $0 }
        var (fewer, more) = (list, list)
        fewer.remove(at: index)
        more.insert(list[index], at: index)
        return [
            place.edit("removed", list[index], nil, at: here, whole: .list(fewer)),
            place.edit("doubled", list[index], list[index], at: both, whole: .list(more)),
        ] + changes(of: list[index], element, inner)
    }

    /// The place of a value in a list or under a key; where the value is a fact, or holds one that is new, that is the
    /// one to name.
    private func inside(
        _ place: FactPlace, _ form: FactsModel.Form, _ path: String, field: String? = nil, holding new: JSON? = nil,
        _ facts: @escaping (JSON) -> JSON
    ) -> FactPlace {
        let fact = form.isFact ? path : new.flatMap { firstFact(in: $0, form, path) }
        return FactPlace(
            field: field ?? place.field, path: path, owners: fact.map { [$0] } ?? place.owners, facts: facts)
    }

    /// The path of the first fact in a value: in a list, or in an answer that is known.
    private func firstFact(in value: JSON, _ form: FactsModel.Form, _ path: String) -> String? {
        if form.isFact { return path }
        if let first = value.list.first {
            return firstFact(in: first, model.form(form.schema["items"] ?? .object([:])), path + "[0]")
        }
        let schema = model.object(form, holding: value).properties["known"]
        return value["known"].flatMap { known in
            schema.flatMap { firstFact(in: known, model.form($0), path + ".known") }
        }
    }

    private func changes(of members: [String: JSON], _ form: FactsModel.Form, _ place: FactPlace) -> [FactEdit] {
        let chosen = model.object(form, holding: .object(members))
        let others = form.choices.filter { $0.properties != chosen.properties }.map(model.example)
        return others.map { other in
            let new = inside(place, form, place.path, holding: other, place.facts)
            return FactPlace(
                field: place.field, path: place.path, owners: place.owners + new.owners, facts: place.facts
            ).change(.object(members), to: other)
        }
            + chosen.properties.sorted { $0.key < $1.key }.flatMap { key, schema in
                changes(at: key, schema, of: members, chosen, place)
            }
    }

    private func changes(
        at key: String, _ schema: JSON, of members: [String: JSON], _ form: FactsModel.Form, _ place: FactPlace
    ) -> [FactEdit] {
        let isAnswer = ["known", "unknown", "none"].contains(key)
        let path = place.path.isEmpty ? key : "\(place.path).\(key)"
        let field = isAnswer ? place.field : "\(form.type).\(key)"
        let inner = inside(place, model.form(schema), path, field: field) { value in
            place.facts(.object(members.merging([key: value]) { $1 }))
        }
        guard let value = members[key] else {
            let example = model.example(model.form(schema))
            let inner = inside(place, model.form(schema), path, field: field, holding: example) { $0 }
            let whole = JSON.object(members.merging([key: example]) { $1 })
            return example == schema["default"] ? [] : [place.edit("added", nil, example, at: inner, whole: whole)]
        }
        let here = FactPlace(field: field, path: path, owners: place.owners) { $0 }
        let rest = JSON.object(members.filter { $0.key != key })
        let removed = place.edit("removed", value, nil, at: here, whole: rest)
        return (form.required.contains(key) ? [] : [removed]) + changes(of: value, model.form(schema), inner)
    }
}
