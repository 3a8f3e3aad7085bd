import Diagnostics
import JSONText

/// Compares a facts file with the shapes of the model, so that everything that is wrong with it is found at once: decoding
/// stops at its first error, and only doubts what it doesn't know. What it reads without a doubt is not checked.
struct FactsCheck {
    private let source: FactsSource
    private let shapes: FactsShapes
    private var findings: [Diagnostic] = []

    /// What is wrong, in the order of the file. Nothing means that the file can be decoded.
    static func findings(in source: FactsSource, shapes: FactsShapes = .all) -> [Diagnostic] {
        var check = FactsCheck(source: source, shapes: shapes)
        if case .list = source.root.content {
            check.check(source.root, .list(shapes.organisation), at: "")
        } else {
            check.check(source.root, shapes.organisation, at: "")
        }
        return check.findings.sorted { ($0.location!, $0.message) < ($1.location!, $1.message) }
    }

    private init(source: FactsSource, shapes: FactsShapes) {
        self.source = source
        self.shapes = shapes
    }

    private mutating func check(_ node: JSON, _ shape: Shape, at path: String) {
        switch (shape, node.content) {
        case (.text, .text(let text)):
            if text.allSatisfy(\.isWhitespace) { add(.emptyText, at: node.offset, path) }
        case (.flag, .flag), (.yes, .flag(true)): break
        case (.number, .number(let number)) where JSON.wholeNumber(number) != nil: break
        case (.list(let element), .list(let nodes)):
            // A file of no organisations is one that says so.
            if nodes.isEmpty, !path.isEmpty { add(.emptyList, at: node.offset, path) }
            for (index, node) in nodes.enumerated() { check(node, element, at: path.indexed(index)) }
        case (.named(let name), _): check(node, shapes.forms[name]!, at: path)
        default: add(.wrongType(node, expected: shape.kind), at: node.offset, path)
        }
    }

    private mutating func check(_ node: JSON, _ form: Form, at path: String) {
        switch (form, node.content) {
        case (.object(let fields), .object(let members)): check(members, of: node, fields, at: path)
        case (.words(let words), .text(let text)):
            if !words.contains(text) { add(.notAllowed(text, form), at: node.offset, path) }
        case (.notation(let notation), .text(let text)):
            if !notation.accepts(text) { add(.malformed(text, notation), at: node.offset, path) }
        case (.choice(let words, _), .text(let text)) where !words.isEmpty:
            if !words.contains(text) { add(.notAllowed(text, form), at: node.offset, path) }
        case (.choice(_, let objects), .object(let members)): choose(members, of: node, objects, at: path)
        default: add(.wrongType(node, expected: form.kind, answer: answer(form)), at: node.offset, path)
        }
    }

    /// What an answer can say, after "Write".
    private func answer(_ form: Form) -> String? {
        guard case .choice([], let objects) = form, let known = objects.first?.first, known.name == "known"
        else { return nil }
        return kind(of: known.shape)
    }

    /// Checks an object that has one of these forms, told apart by the first key of each; one of them can have those of
    /// others as well.
    private mutating func choose(
        _ members: [JSON.Member], of node: JSON, _ objects: [[Field]], at path: String
    ) {
        let chosen = objects.filter { fields in members.contains { $0.name == fields[0].name } }
        let whole = chosen.first { fields in
            chosen.allSatisfy { other in fields.contains { $0.name == other[0].name } }
        }
        if let whole { return check(members, of: node, whole, at: path) }
        check(members, of: node, objects.flatMap { $0.map(\.optional) }, at: path)
        let names = (chosen.isEmpty ? objects : chosen).map { $0[0].name }
        add(chosen.isEmpty ? .noneOf(names) : .severalOf(names), at: node.offset, path)
    }

    private mutating func check(
        _ members: [JSON.Member], of node: JSON, _ fields: [Field], at path: String
    ) {
        var first: [String: Int] = [:]
        for member in members {
            let path = path.keyed(member.name)
            if let offset = first[member.name] {
                let place = source.location(at: offset, keyPath: path)
                add(.repeated(member.name, first: place), at: member.offset, path)
            } else if let field = fields.first(where: { $0.name == member.name }) {
                check(member.value, field.shape, at: path)
                if !field.takesNone { refuseNone(in: member.value, at: path) }
            } else {
                add(.unknown(member.name, known: fields.map(\.name)), at: member.offset, path)
            }
            first[member.name] = first[member.name] ?? member.offset
        }
        for field in fields where field.isRequired && first[field.name] == nil {
            add(.missing(field.name, kind(of: field.shape)), at: node.offset, path)
        }
    }

    /// An answer that there is none, which no document would tell.
    private mutating func refuseNone(in answer: JSON, at path: String) {
        guard case .object(let members) = answer.content, let none = members.first(where: { $0.name == "none" })
        else { return }
        add(.untoldNone, at: none.offset, path.keyed("none"))
    }

    /// What can stand in a place, after "expected".
    private func kind(of shape: Shape) -> String {
        if case .named(let name) = shape { shapes.forms[name]!.kind } else { shape.kind }
    }

    private mutating func add(_ problem: FactsProblem, at offset: Int, _ path: String) {
        let place = source.location(at: offset, keyPath: path)
        findings.append(
            Diagnostic(
                .factsInvalid, .error, problem.message, at: place, notes: problem.notes, remedy: problem.remedy))
    }
}

extension JSON {
    /// What a number says, where it is a whole one: 3, and 3.0 too.
    static func wholeNumber(_ number: String) -> Int? { Int(number) ?? Double(number).flatMap { Int(exactly: $0) } }
}
