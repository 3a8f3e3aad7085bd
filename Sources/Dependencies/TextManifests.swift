// Lock files of npm's others, and those of Dart and Go.

extension TextLines {
    /// `"@a/b@^1.0", "@a/b@^1.1":`, with `version "1.2.0"` below; of newer ones `"@a/b@npm:^1.0":` and `version: 1.2.0`.
    var yarnLock: [Dependency] {
        var open: (name: String, line: Int)?
        return lines.compactMap { line in
            let text = line.trimmed
            if line.indent == 0, text.hasSuffix(":"), !text.hasPrefix("#") {
                open = Self.yarnName(text).map { ($0, line.number) }
            } else if let entry = open, text.hasPrefix("version") {
                let version = text.dropFirst(7).drop { $0 == ":" || $0 == " " }.unquoted
                open = nil
                return Dependency(.npm, entry.name, version: String(version), line: entry.line)
            }
            return nil
        }
    }

    /// What stands before the second sign at: names of a scope have one themselves.
    private static func yarnName(_ text: Substring) -> String? {
        let first = text.dropLast().split(separator: ",").first?.trimmed.drop { $0 == "\"" } ?? ""
        guard let at = first.dropFirst().firstIndex(of: "@") else { return nil }
        return String(first[..<at])
    }

    /// Below `packages:`, `'@a/b@1.2.0(react@18)':`, or `/@a/b/1.2.0:` in older ones.
    var pnpmLock: [Dependency] {
        block("packages:").compactMap { line in
            guard line.indent == 2, line.trimmed.hasSuffix(":") else { return nil }
            let key = line.trimmed.dropLast().unquoted.drop { $0 == "/" }.prefix { $0 != "(" }
            let start =
                key.hasPrefix("@") ? key.firstIndex(of: "/").map(key.index(after:)) ?? key.endIndex : key.startIndex
            guard let mark = key[start...].firstIndex(where: { $0 == "@" || $0 == "/" }) else { return nil }
            return Dependency(
                .npm, String(key[..<mark]), version: String(key[key.index(after: mark)...]), line: line.number)
        }
    }

    var pubspec: [Dependency] {
        let own = pubspecNames(below: "dependencies:", isForDevelopment: false)
        return own + pubspecNames(below: "dev_dependencies:", isForDevelopment: true)
    }

    private func pubspecNames(below heading: String, isForDevelopment: Bool) -> [Dependency] {
        let block = block(heading)
        let indent = block.first { !$0.isEmpty }?.indent
        return block.compactMap { line in
            let parts = line.trimmed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard line.indent == indent, parts.count == 2, !parts[0].hasPrefix("#") else { return nil }
            let version = parts[1].split(separator: "#").first?.trimmed.unquoted ?? ""
            return Dependency(
                .pub, String(parts[0].unquoted), version: version.isEmpty ? nil : String(version),
                isForDevelopment: isForDevelopment, line: line.number)
        }
    }

    /// Below `packages:`, `  name:`, with `    version: "1.2.0"` and `    dependency: "direct dev"` in it.
    var pubspecLock: [Dependency] {
        var open: (name: String, line: Int, isForDevelopment: Bool)?
        return block("packages:").compactMap { line in
            let text = line.trimmed
            if line.indent == 2, text.hasSuffix(":") { open = (String(text.dropLast().unquoted), line.number, false) }
            if text == "dependency: \"direct dev\"" { open?.isForDevelopment = true }
            guard let entry = open, text.hasPrefix("version: ") else { return nil }
            return Dependency(
                .pub, entry.name, version: String(text.dropFirst(9).unquoted), isForDevelopment: entry.isForDevelopment,
                line: entry.line)
        }
    }

    /// The lines below one without an indent, up to the next such.
    private func block(_ heading: String) -> ArraySlice<Line> {
        guard let start = lines.firstIndex(where: { $0.indent == 0 && $0.trimmed == heading }) else { return [] }
        return lines[(start + 1)...].prefix { $0.isEmpty || $0.indent > 0 || $0.text.hasPrefix("#") }
    }

    /// `require name v1.2.0`, or several in parentheses.
    var goMod: [Dependency] {
        var isOpen = false
        return lines.compactMap { line in
            let words = line.text.split(whereSeparator: \.isWhitespace).prefix { !$0.hasPrefix("//") }
            if words.first == ")" { isOpen = false }
            if words.first == "require", words.last == "(" { isOpen = true }
            let parts = words.first == "require" ? words.dropFirst() : isOpen ? words : []
            guard parts.count == 2, let name = parts.first, let version = parts.last, version.hasPrefix("v") else {
                return nil
            }
            return Dependency(.go, String(name), version: String(version), line: line.number)
        }
    }
}
