// Java and Kotlin.

extension TextLines {
    /// Names in quotes in a build of Gradle, `"group:name:1.0"`; in a catalogue also `{ group = "...", name = "..." }`.
    var mavenNames: [Dependency] {
        lines.flatMap { line -> [Dependency] in
            let text = line.trimmed
            if text.hasPrefix("//") || text.hasPrefix("#") || text.hasPrefix("*") { return [] }
            let isForDevelopment = ["test", "androidTest", "debug", "kapt", "ksp"].contains { text.hasPrefix($0) }
            if let group = Self.value(of: "group", in: text), let name = Self.value(of: "name", in: text) {
                let version = Self.value(of: "version", in: text).map(String.init)
                return [
                    Dependency(
                        .maven, "\(group):\(name)", version: version, isForDevelopment: isForDevelopment,
                        line: line.number)
                ]
            }
            return text.quotedTexts.compactMap {
                Self.coordinates($0, isForDevelopment: isForDevelopment, on: line.number)
            }
        }
    }

    /// `group: 'a'` or `group = "a"`.
    private static func value(of key: String, in text: Substring) -> Substring? {
        guard let range = text.firstRange(of: key) else { return nil }
        let rest = text[range.upperBound...].drop { $0 == " " }
        guard rest.first == ":" || rest.first == "=" else { return nil }
        let value = rest.dropFirst().drop { $0 == " " }
        return value.first == "\"" || value.first == "'" ? value.quotedTexts.first : nil
    }

    private static func coordinates(_ text: Substring, isForDevelopment: Bool, on line: Int) -> Dependency? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...4).contains(parts.count), parts[0].contains("."), parts[0].allSatisfy(isOfName),
            !parts[1].isEmpty, parts[1].allSatisfy(isOfName)
        else { return nil }
        let version = parts.count > 2 ? parts[2].prefix { $0 != "@" } : ""
        return Dependency(
            .maven, "\(parts[0]):\(parts[1])", version: version.isEmpty ? nil : String(version),
            isForDevelopment: isForDevelopment, line: line)
    }

    private static func isOfName(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._-".contains(character)
    }

    /// The elements `dependency` of a pom, outside comments. Names and versions are those that stand in it.
    var pom: [Dependency] {
        var dependencies: [Dependency] = []
        var open: (line: Int, values: [String: String])?
        var isComment = false
        for line in lines {
            var rest = line.text
            while let piece = XMLPiece(&rest, isComment: &isComment) {
                if piece.name == "dependency" { open = (line.number, [:]) }
                if ["groupId", "artifactId", "version", "scope"].contains(piece.name), open?.values[piece.name] == nil {
                    open?.values[piece.name] = String(piece.text)
                }
                guard piece.name == "/dependency", let entry = open else { continue }
                open = nil
                guard let group = entry.values["groupId"], let name = entry.values["artifactId"] else { continue }
                dependencies.append(
                    Dependency(
                        .maven, "\(group):\(name)", version: entry.values["version"],
                        isForDevelopment: entry.values["scope"] == "test", line: entry.line))
            }
        }
        return dependencies
    }
}

/// A tag, with the text behind it on its line.
private struct XMLPiece {
    let name: String
    let text: Substring

    /// Takes the next one off a line; nothing where there is none.
    init?(_ line: inout Substring, isComment: inout Bool) {
        while true {
            if isComment {
                guard let end = line.firstRange(of: "-->") else { return nil }
                line = line[end.upperBound...]
                isComment = false
            }
            guard let start = line.firstIndex(of: "<") else { return nil }
            line = line[start...].dropFirst()
            if line.hasPrefix("!--") {
                isComment = true
                continue
            }
            guard let end = line.firstIndex(of: ">") else { return nil }
            name = String(line[..<end].prefix { !$0.isWhitespace })
            line = line[line.index(after: end)...]
            text = line.prefix { $0 != "<" }.trimmed
            return
        }
    }
}
