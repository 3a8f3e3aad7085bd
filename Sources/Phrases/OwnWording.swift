import Claims
import Diagnostics

/// The wording of one organisation, beside that of its site: phrases, and headings, labels and column headers.
///
///     ## retention.limit
///     - Langer dan {term} bewaren wij ze niet.
///
///     ## kop privacyverklaring {rights}
///     - Dit kunt [u|je] van ons vragen
///
/// Pages are written with these; what the site has is still read.
public struct OwnWording: Sendable {
    let file: String
    let phrases: String
    /// By name (`FixedTextName`), each with the place it stands at.
    let fixedTexts: [String: (text: AddressedText, location: Location)]

    /// - Throws: every fault of the file at once.
    public init(parsing text: String, file: String) throws(DiagnosticError) {
        self.file = file
        var faults: [Diagnostic] = []
        var texts: [String: (text: AddressedText, location: Location)] = [:]
        var names: [Int] = []
        for heading in PhraseFile(file: file, text: text).headings where FixedTextName.isOne(heading.text) {
            names += [heading.location.line].compactMap(\.self) + heading.entries.compactMap(\.location.line)
            guard heading.entries.count == 1, let entry = heading.entries.first else {
                faults.append(Self.notOne(heading))
                continue
            }
            do throws(DiagnosticError) {
                texts[heading.text] = (try AddressedText(parsing: entry.text, at: entry.location), entry.location)
            } catch { faults += error.diagnostics }
        }
        fixedTexts = texts
        phrases = Self.without(names, text)
        faults += ParsedPhraseFile(file: file, text: phrases).faults
        if !faults.isEmpty { throw DiagnosticError(faults) }
    }

    /// The text with some of its lines empty, so that all others keep their numbers.
    private static func without(_ lines: [Int], _ text: String) -> String {
        let gone = Set(lines)
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { gone.contains($0.offset + 1) ? "" : String($0.element) }.joined(separator: "\n")
    }

    private static func notOne(_ heading: PhraseFile.Heading) -> Diagnostic {
        Diagnostic(
            .phraseMalformed, .error, "\"\(heading.text)\" has \(heading.entries.count) texts", at: heading.location,
            remedy: "Write one line \"- ...\" below it.")
    }
}

extension Templates {
    /// The same for an organisation with wording of its own.
    ///
    /// - Throws: for a heading, label or column that no document template has.
    public func worded(by own: OwnWording) throws(DiagnosticError) -> Templates {
        var used: Set<String> = []
        let documents = self.documents.map { template in
            let direct = Set(template.sections.filter(\.isFixed).flatMap { $0.blocks.flatMap(\.branches).map(\.name) })
            let root = template.root.worded(by: own, of: template.document, direct, &used)
            return DocumentTemplate(document: template.document, root: root)
        }
        let unknown = own.fixedTexts.keys.filter { !used.contains($0) }.sorted()
        if !unknown.isEmpty {
            throw DiagnosticError(unknown.map { Self.unknown($0, at: own.fixedTexts[$0]?.location) })
        }
        return Templates(phrasebook: phrasebook.preferring(own), documents: documents)
    }

    private static func unknown(_ name: String, at location: Location?) -> Diagnostic {
        Diagnostic(
            .placeholderUnknown, .error, "no document template has \"\(name)\"", at: location,
            reason: "a heading, label or column is called by a placeholder that stands under or behind it",
            remedy: "Take a placeholder of templates/privacyverklaring.md or templates/cookiebeleid.md.")
    }
}

extension DocumentTemplate.Section {
    /// - Parameter direct: placeholders that stand right under some heading: one further down does not mean another heading.
    fileprivate func worded(
        by own: OwnWording, of document: DocumentKind, _ direct: Set<String>, _ used: inout Set<String>
    ) -> Self {
        var section = self
        section.children = children.map { $0.worded(by: own, of: document, direct, &used) }
        section.blocks = blocks.map { $0.worded(by: own, &used) }
        let further = children.flatMap(\.repeatedBranches).filter { !direct.contains($0.name) }
        let names = (blocks.flatMap(\.branches) + further).map {
            FixedTextName.heading(of: document, above: $0.name)
        }
        if case .fixed = heading, let name = names.first(where: { own.fixedTexts[$0] != nil }),
            let found = own.fixedTexts[name]
        {
            used.insert(name)
            section.heading = .fixed(found.text)
            section.ownLocation = found.location
        }
        return section
    }

    fileprivate var isFixed: Bool { if case .fixed = heading { true } else { false } }

    /// Of placeholders in a section that repeats: its heading and all in it.
    private var repeatedBranches: [Branch] {
        guard case .each(let branch) = heading else { return [] }
        return [branch] + blocks.flatMap(\.branches)
    }
}

extension DocumentTemplate.Block {
    /// Of the placeholders in it.
    public var branches: [Branch] {
        switch self {
        case .paragraph(let lines): lines.flatMap(\.branches)
        case .list(let items): items.flatMap { $0.branches + $0.children.flatMap(\.branches) }
        case .table(let columns): columns.map(\.branch)
        }
    }

    fileprivate func worded(by own: OwnWording, _ used: inout Set<String>) -> Self {
        switch self {
        case .paragraph: return self
        case .list(let items): return .list(items.map { $0.worded(by: own, &used) })
        case .table(let columns):
            return .table(
                columns.map { column in
                    let name = FixedTextName.column(over: column.branch.name)
                    guard let found = own.fixedTexts[name] else { return column }
                    used.insert(name)
                    return .init(header: found.text, branch: column.branch, location: found.location)
                })
        }
    }
}

extension DocumentTemplate.Item {
    fileprivate func worded(by own: OwnWording, _ used: inout Set<String>) -> Self {
        var item = self
        item.children = children.map { $0.worded(by: own, &used) }
        let names = (branches + children.flatMap(\.branches)).map { FixedTextName.label(before: $0.name) }
        if label != nil, let name = names.first(where: { own.fixedTexts[$0] != nil }), let found = own.fixedTexts[name]
        {
            used.insert(name)
            item.label = found.text
            item.location = found.location
        }
        return item
    }
}
