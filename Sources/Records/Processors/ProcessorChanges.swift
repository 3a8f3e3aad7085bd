/// How a list of processors differs from an earlier one.
public struct ProcessorChanges: Sendable {
    public struct Changed: Sendable {
        public let name: String
        /// "Plaats: Nederland → Ierland", one for each column.
        public let columns: [String]
    }

    /// How the earlier list tells its version; nothing where it tells none.
    public let since: String?
    public let added: [String]
    public let removed: [String]
    public let changed: [Changed]

    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

    /// A processor is the same one by its name.
    init(since: String?, from old: [ListedProcessor], to new: [ListedProcessor]) {
        self.since = since
        added = new.filter { one in !old.contains { $0.name == one.name } }.map(\.summary)
        removed = old.filter { one in !new.contains { $0.name == one.name } }.map(\.summary)
        changed = new.compactMap { now in
            let before = old.first { $0.name == now.name }
            let columns = before.map { now.differences(from: $0) } ?? []
            return columns.isEmpty ? nil : Changed(name: now.name, columns: columns)
        }
    }
}

extension ListedProcessor {
    /// "Voorbeeldmail Inc.: het versturen van onze nieuwsbrief"
    fileprivate var summary: String { self[.service].first?.gap == nil ? "\(name): \(self[.service].text)" : name }

    fileprivate func differences(from old: ListedProcessor) -> [String] {
        Column.allCases.filter { self[$0].told != old[$0].told }.map {
            "\($0.title): \(old[$0].told) → \(self[$0].told)"
        }
    }
}

extension [RegisterEntry] {
    /// In one line, without what to write where it is missing.
    fileprivate var told: String { map { $0.gap == nil ? $0.text : "niet vermeld" }.joined(separator: " ") }
}
