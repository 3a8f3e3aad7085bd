/// A JSON value, and the one way in which it is written.
///
/// Written here rather than by Foundation, whose layout of empty arrays and escapes differs by platform: a file made
/// on macOS and one made on Linux must be the same bytes.
package enum JSONValue: Hashable {
    case null
    case boolean(Bool)
    case number(Int)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    package init(_ text: String?) { self = text.map(JSONValue.string) ?? .null }
    package init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }
}

extension JSONValue {
    /// Keys sorted, two spaces of indentation, a newline at the end.
    package var document: String { written(indentation: "") + "\n" }

    private func written(indentation: String) -> String {
        switch self {
        case .null: "null"
        case .boolean(let isTrue): isTrue ? "true" : "false"
        case .number(let number): String(number)
        case .string(let text): Self.quoted(text)
        case .array(let values):
            Self.bracketed("[", values.map { $0.written(indentation: indentation + "  ") }, "]", indentation)
        case .object(let members):
            Self.bracketed("{", Self.written(members, indentation: indentation + "  "), "}", indentation)
        }
    }

    private static func written(_ members: [String: JSONValue], indentation: String) -> [String] {
        members.sorted { $0.key < $1.key }
            .map { key, value in "\(quoted(key)): \(value.written(indentation: indentation))" }
    }

    private static func bracketed(_ open: String, _ items: [String], _ close: String, _ indentation: String) -> String {
        if items.isEmpty { return open + close }
        let lines = items.map { "\n\(indentation)  \($0)" }.joined(separator: ",")
        return "\(open)\(lines)\n\(indentation)\(close)"
    }
}

extension JSONValue {
    /// Hidden characters are escaped, so that the document is harmless on a terminal and still means the same.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.isHidden: result += String(scalar).utf16.map(escape).joined()
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    package init(stringLiteral text: String) { self = .string(text) }
    package init(arrayLiteral values: JSONValue...) { self = .array(values) }
    package init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(Dictionary(uniqueKeysWithValues: members))
    }
}

extension JSONValue {
    /// An object without the members that have no value, for formats where a missing member is not the same as null.
    static func sparse(_ members: [String: JSONValue?]) -> JSONValue { .object(members.compactMapValues(\.self)) }
}
