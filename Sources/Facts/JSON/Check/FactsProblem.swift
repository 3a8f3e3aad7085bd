import Diagnostics
import JSONText

/// One thing that is wrong in a facts file, in words.
struct FactsProblem {
    let message: String
    var notes: [Diagnostic.Note] = []
    var remedy: String?

    /// - Parameter kind: what can stand behind the key, as a message says it.
    static func missing(_ name: String, _ kind: String) -> FactsProblem {
        FactsProblem(message: "the key \"\(name)\" is missing", remedy: "Add \"\(name)\" with \(kind).")
    }

    static func unknown(_ name: String, known: [String]) -> FactsProblem {
        let remedy = KnownNames.advice(for: name, among: known, opening: "The keys known here are")
        return FactsProblem(message: "the key \"\(name)\" is unknown", remedy: remedy)
    }

    static func repeated(_ name: String, first: Location) -> FactsProblem {
        FactsProblem(
            message: "the key \"\(name)\" is given twice", notes: [.init("it is given first here", at: first)],
            remedy: "Keep one of them.")
    }

    static func noneOf(_ names: [String]) -> FactsProblem {
        FactsProblem(message: "one of the keys \(KnownNames.quoted(names, "or")) is missing")
    }

    static func severalOf(_ names: [String]) -> FactsProblem {
        FactsProblem(
            message: "the keys \(KnownNames.quoted(names, "and")) exclude each other", remedy: "Keep one of them.")
    }

    /// - Parameter answer: what an answer can say, where one is expected.
    static func wrongType(_ node: JSON, expected: String, answer: String? = nil) -> FactsProblem {
        if case .null = node.content {
            return FactsProblem(message: "null says nothing", remedy: "Leave the key out, or write \(expected).")
        }
        let message = "expected \(expected), found \(node.kind)"
        if case .text(let text) = node.content, let answer, !answer.hasPrefix("an ") {
            let value = String(decoding: JSON.text(text).bytes, as: UTF8.self).filter { !$0.isNewline }
            return FactsProblem(message: message, remedy: "Write {\"known\": \(value)}.")
        }
        return FactsProblem(message: message, remedy: answer.map { "Write {\"known\": ...} with \($0)." })
    }

    static func notAllowed(_ text: String, _ form: Form) -> FactsProblem {
        let nearest = NearestName.of(text, among: form.words).map { "Did you mean \"\($0)\"? " }
        return FactsProblem(
            message: "\"\(text)\" is not allowed here", remedy: (nearest ?? "") + "Write \(form.kind).")
    }

    static let untoldNone = FactsProblem(
        message: "no document says that there is none", remedy: "Leave the key out.")

    static let emptyText = FactsProblem(
        message: "an empty text says nothing", remedy: "Write what it says, or leave it out.")

    static let emptyList = FactsProblem(
        message: "an empty list says nothing", remedy: "Write what belongs in it, or leave the key out.")

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
    /// The words that can stand here.
    var words: [String] {
        switch self {
        case .words(let words), .choice(let words, _): words
        case .object, .notation: []
        }
    }

    /// What can stand here, after "expected".
    var kind: String {
        switch self {
        case .object: "an object"
        case .words(let words): KnownNames.quoted(words, "or")
        case .notation(let notation): "a string with a \(notation.name)"
        case .choice(let words, let objects):
            KnownNames.join(
                words.map { "\"\($0)\"" } + [
                    "an object with the key " + KnownNames.quoted(objects.map { $0[0].name }, "or")
                ],
                "or")
        }
    }
}
