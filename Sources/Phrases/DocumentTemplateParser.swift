import Claims
import Diagnostics
import Facts

/// Reads a document template, line by line. Templates are a small, strict form of Markdown: headings, paragraphs,
/// lists of one or two levels, and pipe tables.
struct DocumentTemplateParser {
    let document: DocumentKind
    let file: String
    private var faults: [Diagnostic] = []
    private var open: [DocumentTemplate.Section] = []
    private var root: DocumentTemplate.Section?
    private var nextID = 0
    private var names: Set<DocumentSection> = []
    /// Whether the line before was blank, so that a new block begins.
    private var atBlockStart = true

    init(_ document: DocumentKind, file: String) {
        self.document = document
        self.file = file
    }

    mutating func parse(_ text: String) throws(DiagnosticError) -> DocumentTemplate {
        var text = text
        for (index, range) in text.withUTF8({ $0.lines }).enumerated() {
            let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
            let line = text[start..<text.utf8.index(start, offsetBy: range.count)]
            do throws(DiagnosticError) {
                try parse(line, at: Location(file: file, line: index + 1, column: 1))
            } catch {
                faults += error.diagnostics
            }
            atBlockStart = line.isBlank
        }
        while !open.isEmpty { closeSection() }
        guard let root, faults.isEmpty else { throw DiagnosticError(faults.isEmpty ? [noTitle] : faults) }
        return DocumentTemplate(document: document, root: root)
    }

    private mutating func parse(_ line: Substring, at location: Location) throws(DiagnosticError) {
        if line.isBlank { return }
        if line.begins(with: "#") { return try heading(line, at: location) }
        guard !open.isEmpty else { throw problem(.templateMalformed, "text before the first heading", at: location) }
        if line.begins(with: "|") { return try tableLine(line, at: location) }
        if line.begins(with: "- ") || line.begins(with: "  - ") { return try item(line, at: location) }
        try paragraphLine(line, at: location)
    }
}

// Headings and sections.
extension DocumentTemplateParser {
    private mutating func heading(_ line: Substring, at location: Location) throws(DiagnosticError) {
        let level = line.prefix { $0 == "#" }.count
        let (text, name, anchor) = try self.name(in: line.dropFirst(level).drop { $0 == " " }, at: location)
        let placeholders = try branches(in: text, at: location)
        guard placeholders?.count ?? 1 == 1 else {
            throw problem(.templateMalformed, "a heading holds one placeholder, or text", at: location)
        }
        let heading: DocumentTemplate.Heading =
            if let branch = placeholders?.first { .each(branch) } else {
                .fixed(try AddressedText(parsing: String(text), at: location))
            }
        while let last = open.last, last.level >= level { closeSection() }
        guard open.isEmpty == (root == nil), level == (open.last?.level ?? 0) + 1 else {
            throw problem(.templateMalformed, "this heading skips a level, or is a second title", at: location)
        }
        open.append(
            DocumentTemplate.Section(
                id: nextID, heading: heading, name: name, anchor: anchor, level: level, location: location))
        nextID += 1
        if root == nil { root = open[0] }
    }

    /// The text of a heading, and the name of its section behind it, `{#sharing}`; and the id of the heading, if that is
    /// written: `{#sharing #met-wie-delen-wij}`.
    private mutating func name(
        in text: Substring, at location: Location
    ) throws(DiagnosticError) -> (text: Substring, name: DocumentSection?, anchor: String?) {
        guard text.hasSuffix("}"), let start = text.range(of: " {#") else { return (text, nil, nil) }
        let parts = text[start.upperBound...].dropLast().split(separator: " ").map(String.init)
        let word = parts.first ?? ""
        let anchor = parts.dropFirst().first
        guard parts.count < 3, anchor.map(Self.isAnchor) ?? true else {
            throw problem(
                .templateMalformed, "an id is written as #wie-zijn-wij, in small letters", at: location)
        }
        guard let name = DocumentSection(rawValue: word) else {
            let nearest = NearestName.of(word, among: DocumentSection.allCases.map(\.rawValue))
            throw problem(
                .templateMalformed,
                "no section is called \"\(word)\"" + (nearest.map { "; did you mean \"\($0)\"?" } ?? ""), at: location)
        }
        guard names.insert(name).inserted else {
            throw problem(.templateMalformed, "a section before this is called \"\(word)\" too", at: location)
        }
        return (text[..<start.lowerBound], name, anchor.map { String($0.dropFirst()) })
    }

    private static func isAnchor(_ text: String) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let name = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), let first = name.first, letters.contains(first) else {
            return false
        }
        return name.allSatisfy { letters.contains($0) || "0123456789-".utf8.contains($0) }
    }

    private mutating func closeSection() {
        let section = open.removeLast()
        if open.isEmpty {
            root = section
        } else {
            open[open.count - 1].children.append(section)
        }
    }

    private var noTitle: Diagnostic {
        Diagnostic(.templateMalformed, .error, "the template has no title (\"# ...\")", at: Location(file: file))
    }
}

// Blocks.
extension DocumentTemplateParser {
    private mutating func append(_ block: DocumentTemplate.Block) { open[open.count - 1].blocks.append(block) }

    private mutating func paragraphLine(_ text: Substring, at location: Location) throws(DiagnosticError) {
        let line: DocumentTemplate.Line =
            if let branches = try branches(in: text, at: location) { .branches(branches) } else {
                .standing(try standing(text, at: location))
            }
        if !atBlockStart, case .paragraph(let lines)? = open.last?.blocks.last {
            open[open.count - 1].blocks.removeLast()
            append(.paragraph(lines + [line]))
        } else {
            append(.paragraph([line]))
        }
    }

    private func standing(
        _ text: Substring, at location: Location
    ) throws(DiagnosticError) -> DocumentTemplate.StandingText {
        if let brace = text.first(where: { $0 == "{" || $0 == "}" }) {
            throw problem(
                .templateMalformed, "a line holds either placeholders or text, not both (\"\(brace)\")", at: location)
        }
        let kind = ClaimKind(standing: "\(document.folder).\(location.line ?? 0)")
        let addressed = try AddressedText(parsing: String(text), at: location)
        return DocumentTemplate.StandingText(kind: kind, text: addressed, location: location)
    }

    private mutating func item(_ line: Substring, at location: Location) throws(DiagnosticError) {
        let isNested = line.hasPrefix(" ")
        let item = try self.item(content: line.drop { $0 == " " }.dropFirst(2), at: location)
        guard case .list(var items)? = open.last?.blocks.last, !atBlockStart else {
            if isNested { throw problem(.templateMalformed, "this item is under no other", at: location) }
            return append(.list([item]))
        }
        if isNested { items[items.count - 1].children.append(item) } else { items.append(item) }
        open[open.count - 1].blocks.removeLast()
        append(.list(items))
    }

    private func item(content: Substring, at location: Location) throws(DiagnosticError) -> DocumentTemplate.Item {
        var label: AddressedText?
        var rest = content
        if content.hasPrefix("**") {
            let inside = content.dropFirst(2)
            guard let end = inside.range(of: "**") else {
                throw problem(.templateMalformed, "the label of this item is not closed (\"**\")", at: location)
            }
            label = try AddressedText(parsing: String(inside[..<end.lowerBound]), at: location)
            rest = inside[end.upperBound...].drop { $0 == " " }
        }
        let branches = rest.isEmpty ? [] : try self.branches(in: rest, at: location)
        guard let branches else {
            throw problem(.templateMalformed, "an item holds placeholders, after a label if need be", at: location)
        }
        return DocumentTemplate.Item(label: label, branches: branches, location: location)
    }

    private mutating func tableLine(_ line: Substring, at location: Location) throws(DiagnosticError) {
        let cells = line.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
        if atBlockStart {
            var columns: [DocumentTemplate.Column] = []
            for cell in cells {
                let header = try AddressedText(parsing: String(cell), at: location)
                columns.append(.init(header: header, branch: Branch(name: "", location: location), location: location))
            }
            return append(.table(columns))
        }
        if cells.allSatisfy({ $0.allSatisfy { $0 == "-" || $0 == ":" } }) { return }
        guard case .table(let columns)? = open.last?.blocks.last, columns.count == cells.count else {
            throw problem(.templateMalformed, "this row has not as many cells as the table's header", at: location)
        }
        var filled: [DocumentTemplate.Column] = []
        for (column, cell) in zip(columns, cells) {
            guard let found = try branches(in: cell, at: location), found.count == 1, let branch = found.first else {
                throw problem(.templateMalformed, "a cell holds one placeholder", at: location)
            }
            filled.append(.init(header: column.header, branch: branch, location: column.location))
        }
        open[open.count - 1].blocks.removeLast()
        append(.table(filled))
    }
}

// Placeholders.
extension DocumentTemplateParser {
    /// The placeholders, where `text` is nothing but placeholders; nothing where it has none.
    private func branches(in text: Substring, at location: Location) throws(DiagnosticError) -> [Branch]? {
        guard text.utf8.first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "{") else { return nil }
        let words = text.split(separator: " ")
        guard words.allSatisfy({ $0.hasPrefix("{") && $0.hasSuffix("}") }) else { return nil }
        var branches: [Branch] = []
        for word in words {
            let name = String(word.dropFirst().dropLast())
            guard !ClaimKind.all(in: name).isEmpty else {
                throw problem(
                    .placeholderUnknown, "no kind of claim is in {\(name)}", at: location,
                    remedy: KnownNames.advice(forParted: name, among: ClaimKind.all.map(\.id)))
            }
            branches.append(Branch(name: name, location: location))
        }
        return branches
    }

    private func problem(
        _ rule: RuleID, _ message: String, at location: Location, remedy: String? = nil
    ) -> DiagnosticError {
        DiagnosticError(Diagnostic(rule, .error, message, at: location, remedy: remedy))
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return text
    }

    fileprivate func range(of needle: String) -> Range<Index>? {
        let needle = Array(needle.utf8)
        var start = startIndex
        while let found = utf8[start...].firstIndex(of: needle[0]) {
            if utf8[found...].starts(with: needle) { return found..<utf8.index(found, offsetBy: needle.count) }
            start = utf8.index(after: found)
        }
        return nil
    }
}
