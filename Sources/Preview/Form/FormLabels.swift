/// What the form calls the types, keys and words of the model, in the language of who fills it in.
///
/// A table has a line for each type, `[Purpose] doel | help`, and below it one for each key and word: `name: Naam | help`. A
/// star before it says that the form asks it first. Names under `[*]` hold for every type that does not have them itself.
public struct FormLabels: Sendable {
    public struct Label: Sendable, Equatable {
        public let text: String
        public let help: String
        /// Whether the form asks it first; what is not stands under "Meer".
        public let isCommon: Bool
    }

    /// By type, and by type and name: `Purpose`, `Purpose.name`.
    public private(set) var labels: [String: Label] = [:]

    init(_ tables: [String]) {
        for table in tables { read(table) }
    }

    public static let all = FormLabels(
        [common, organisation, people, purposes, sharing, retention, rights, security, website, other])

    private mutating func read(_ table: String) {
        var type = ""
        for line in table.split(separator: "\n") {
            if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
                type = String(line[line.index(after: line.startIndex)..<end])
                let text = line[line.index(after: end)...].drop { $0 == " " }
                if !text.isEmpty { labels[type] = Self.label(text, isCommon: false) }
            } else if let colon = line.firstIndex(of: ":") {
                let isCommon = line.hasPrefix("* ")
                let name = line[..<colon].drop { $0 == "*" || $0 == " " }
                let text = line[line.index(after: colon)...].drop { $0 == " " }
                labels["\(type).\(name)"] = Self.label(text, isCommon: isCommon)
            }
        }
    }

    private static func label(_ text: Substring, isCommon: Bool) -> Label {
        let parts = text.split(separator: " | ", maxSplits: 1)
        return Label(text: String(parts[0]), help: parts.count > 1 ? String(parts[1]) : "", isCommon: isCommon)
    }

    public func label(of type: String) -> Label? { labels[type] }

    /// - Parameter name: a key or a word of the type.
    public func label(of name: String, in type: String) -> Label? { labels["\(type).\(name)"] ?? labels["*.\(name)"] }
}
