import Diagnostics
import JSONText

/// One thing that is wrong in a facts file, in words.
struct FactsProblem {
    let message: String
    var notes: [Diagnostic.Note] = []
    var remedy: String?

    static func missing(_ name: String) -> FactsProblem { FactsProblem(message: "the key \"\(name)\" is missing") }

    static func unknown(_ name: String, known: [String]) -> FactsProblem {
        let remedy =
            NearestName.of(name, among: known).map { "Did you mean \"\($0)\"?" }
            ?? "The keys known here are \(Wording.list(known, "and"))."
        return FactsProblem(message: "the key \"\(name)\" is unknown", remedy: remedy)
    }

    static func repeated(_ name: String, first: Location) -> FactsProblem {
        FactsProblem(
            message: "the key \"\(name)\" is given twice", notes: [.init("it is given first here", at: first)],
            remedy: "Keep one of them.")
    }

    static func noneOf(_ names: [String]) -> FactsProblem {
        FactsProblem(message: "one of the keys \(Wording.list(names, "or")) is missing")
    }

    static func severalOf(_ names: [String]) -> FactsProblem {
        FactsProblem(message: "the keys \(Wording.list(names, "and")) exclude each other", remedy: "Keep one of them.")
    }

    static func wrongType(_ node: JSON, expected: String) -> FactsProblem {
        if case .null = node.content {
            return FactsProblem(message: "null says nothing", remedy: "Leave the key out, or write \(expected).")
        }
        return FactsProblem(message: "expected \(expected), found \(node.kind)")
    }

    static func notAllowed(_ text: String, _ form: Form) -> FactsProblem {
        FactsProblem(message: "\"\(text)\" is not allowed here", remedy: "Write \(form.kind).")
    }

    static func malformed(_ text: String, _ notation: Notation) -> FactsProblem {
        let fault = notation.fault(in: text)
        return FactsProblem(message: "\"\(text)\" \(fault.message)", remedy: fault.remedy)
    }
}

extension Shape {
    /// What can stand here, after "expected".
    var kind: String {
        switch self {
        case .text, .named: "a string"
        case .flag: "true or false"
        case .number: "a whole number"
        case .yes: "true"
        case .list: "an array"
        }
    }
}

extension Form {
    /// What can stand here, after "expected".
    var kind: String {
        switch self {
        case .object: "an object"
        case .words(let words): Wording.list(words, "or")
        case .notation(let notation): "a string with a \(notation.name)"
        case .choice(let words, let objects):
            Wording.join(
                words.map(Wording.quoted) + [
                    "an object with the key " + Wording.list(objects.map { $0[0].name }, "or")
                ],
                "or")
        }
    }
}

/// Lists as messages write them: `"a", "b" or "c"`.
enum Wording {
    static func quoted(_ name: String) -> String { "\"\(name)\"" }
    static func list(_ names: [String], _ conjunction: String) -> String { join(names.map(quoted), conjunction) }

    static func join(_ items: [String], _ conjunction: String) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
