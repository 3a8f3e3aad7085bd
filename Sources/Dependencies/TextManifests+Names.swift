// Python, Ruby, CocoaPods, Swift.

extension TextLines {
    var requirements: [Dependency] { lines.compactMap { Self.requirement($0.text, on: $0.number) } }

    /// A package as PEP 508 names it, `name[extra] >= 1.0; marker`; nothing for options, addresses and comments.
    private static func requirement(_ text: Substring, on line: Int) -> Dependency? {
        let content = text.trimmed.prefix { $0 != "#" && $0 != ";" }
        let name = content.prefix { $0.isLetter || $0.isNumber || "._-".contains($0) }
        guard let first = name.first, first.isLetter || first.isNumber,
            !content.contains("://") || content.contains("@")
        else { return nil }
        var rest = content.dropFirst(name.count).trimmed
        if rest.hasPrefix("[") { rest = rest.drop { $0 != "]" }.dropFirst().trimmed }
        let isVersion = rest.first.map { "=<>!~^(".contains($0) } ?? false
        guard rest.isEmpty || isVersion || rest.hasPrefix("@") else { return nil }
        let version = isVersion ? rest.prefix { !$0.isWhitespace || $0 == " " }.trimmed : ""
        let plain = version.split(separator: " --").first ?? ""
        return Dependency(.pypi, normalised(name), version: plain.isEmpty ? nil : String(plain), line: line)
    }

    /// Names of PyPI are the same in capitals or not, and with any of `-`, `_` and `.` (PEP 503).
    private static func normalised(_ name: Substring) -> String {
        name.split { "._-".contains($0) }.joined(separator: "-").lowercased()
    }

    /// `dependencies = [ ... ]` of a project, its other lists of dependencies, and the tables of Poetry.
    var pyproject: [Dependency] {
        var table = ""
        var isInList = false
        return lines.flatMap { line -> [Dependency] in
            let text = line.trimmed
            if text.hasPrefix("["), text.hasSuffix("]"), !isInList {
                table = String(text.drop { $0 == "[" }.prefix { $0 != "]" })
                return []
            }
            let key = text.prefix { $0 != "=" }.trimmed
            if table.hasPrefix("tool.poetry"), table.hasSuffix("dependencies") {
                return Self.poetry(key, text, isForDevelopment: table.contains("dev"), line: line.number)
            }
            let isListed = key == "dependencies" && table == "project"
            let isOther = table == "project.optional-dependencies" || table == "dependency-groups"
            var content = text
            if !isInList {
                guard isListed || isOther, text.contains("=") else { return [] }
                content = text.drop { $0 != "=" }.dropFirst().trimmed
                guard content.hasPrefix("[") else { return [] }
            }
            let items = content.quotedTexts
            isInList = !content.isClosed(besides: items)
            return items.compactMap { Self.requirement($0, on: line.number) }
        }
    }

    private static func poetry(_ key: Substring, _ text: Substring, isForDevelopment: Bool, line: Int) -> [Dependency] {
        guard !key.isEmpty, key != "python", !key.hasPrefix("#"), text.contains("=") else { return [] }
        let version = text.drop { $0 != "=" }.quotedTexts.first.map(String.init)
        return [
            Dependency(
                .pypi, normalised(key.unquoted), version: version, isForDevelopment: isForDevelopment, line: line)
        ]
    }

    /// `gem "name", "~> 1.0"`, `pod 'Name/Part'`.
    func quotedNames(after word: String, of registry: Dependency.Registry) -> [Dependency] {
        lines.compactMap { line in
            let text = line.trimmed
            let rest = text.dropFirst(word.count)
            guard text.hasPrefix(word), rest.first.map({ " (\"'".contains($0) }) ?? false else { return nil }
            let texts = rest.quotedTexts
            guard let name = texts.first, !name.isEmpty else { return nil }
            let version = texts.dropFirst().first.flatMap { Self.isVersion($0) ? String($0) : nil }
            return Dependency(registry, String(name), version: version, line: line.number)
        }
    }

    private static func isVersion(_ text: Substring) -> Bool {
        text.first.map { $0.isNumber || "~<>=".contains($0) } ?? false
    }

    /// Below `specs:`, with four spaces: `    name (1.2.0)`. Those with six are what it needs itself.
    var gemfileLock: [Dependency] { lines.compactMap { $0.indent == 4 ? versioned($0, .gem) : nil } }

    /// Below `PODS:`: `  - Name/Part (1.2.0):`.
    var podfileLock: [Dependency] {
        let start = lines.firstIndex { $0.text == "PODS:" } ?? lines.endIndex
        return lines[start...].dropFirst().prefix { $0.indent > 0 }.compactMap { line in
            line.indent == 2 && line.trimmed.hasPrefix("- ") ? versioned(line, .cocoapods) : nil
        }
    }

    private func versioned(_ line: Line, _ registry: Dependency.Registry) -> Dependency? {
        let text = line.trimmed.drop { $0 == "-" || $0 == " " || $0 == "\"" }
        guard let open = text.firstIndex(of: "("), let close = text.firstIndex(of: ")"), open < close else {
            return nil
        }
        let name = text[..<open].trimmed
        let version = text[text.index(after: open)..<close]
        return name.isEmpty ? nil : Dependency(registry, String(name), version: String(version), line: line.number)
    }

    /// `.package(url: "https://github.com/owner/name", from: "1.0.0")`, on one line or several.
    var packageSwift: [Dependency] {
        lines.enumerated().compactMap { index, line in
            guard !line.trimmed.hasPrefix("//"), let start = line.text.firstRange(of: "url:")?.upperBound,
                let address = line.text[start...].quotedTexts.first, address.contains("/")
            else { return nil }
            let rest = line.text[start...].quotedTexts.dropFirst().first
            let next = rest ?? (index + 1 < lines.count ? lines[index + 1].text.quotedTexts.first : nil)
            let version = next.flatMap { $0.first?.isNumber ?? false ? String($0) : nil }
            return Dependency(.swift, PackageAddress.name(String(address)), version: version, line: line.number)
        }
    }
}

extension Substring {
    /// Whether a list ends in it, outside the texts in quotes.
    fileprivate func isClosed(besides items: [Substring]) -> Bool {
        var start = startIndex
        for item in items {
            if self[start..<item.startIndex].contains("]") { return true }
            start = item.endIndex
        }
        return self[start...].contains("]")
    }
}

extension StringProtocol {
    /// Where a text stands first.
    func firstRange(of text: String) -> Range<Index>? {
        let bytes = utf8
        let first = bytes.indices.first { bytes[$0...].starts(with: text.utf8) }
        return first.map { $0..<bytes.index($0, offsetBy: text.utf8.count) }
    }
}
