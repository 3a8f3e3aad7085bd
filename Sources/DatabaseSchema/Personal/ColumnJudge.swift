/// Says of the columns of one table which look like personal data, by the words of their names, with the table and the type as
/// support.
struct ColumnJudge {
    /// What a table is about, by its name.
    private enum Subject {
        case people, things, unknown
    }

    private typealias Word = PersonalVocabulary.Word

    private let subject: Subject
    private let tableWords: [String]
    /// What the table itself is called after, where the mere fact is a datum.
    private let tableKind: Word?
    private static let vocabulary = PersonalVocabulary.own

    init(table: Table) {
        let name = ColumnWords(table.name)
        tableWords = name.words
        tableKind =
            Self.find(name).first { $0.word.place == .sure && Self.vocabulary.holdings[$0.word.kind] == .any }?.word
        let named = Self.subject(of: name.words)
        // A table that says nothing by its name is one of people where it has what only people have.
        let tells = table.columns.contains { column in
            let found = Self.find(ColumnWords(column.name)).first?.word
            return found.map { $0.place == .sure && [.birth, .bsn, .sex, .name].contains($0.kind) } ?? false
        }
        subject = named == .unknown && tells ? .people : named
    }

    /// The last word that decides is the noun: `user_roles` are roles, `users_field_data` users.
    private static func subject(of words: [String]) -> Subject {
        guard let noun = words.last(where: { !vocabulary.neutral.contains($0) }) else { return .unknown }
        if vocabulary.people.has(noun) { return .people }
        return vocabulary.things.has(noun) ? .things : .unknown
    }

    /// The kind of a column, and the word by which it is known.
    func judge(_ column: Column) -> (kind: PersonalKind, word: String)? {
        let type = ColumnType(column.type)
        if let kind = Self.vocabulary.types[type.name], kind != .location || subject == .people {
            return (kind, type.name)
        }
        let name = ColumnWords(column.name)
        let found = Self.find(name).first { fits($0, in: name, type: type) }
        return (found?.word ?? content(name)).map { ($0.kind, $0.text) }
    }

    /// What a column is in a table of diagnoses or convictions, where it holds the contents of these.
    private func content(_ name: ColumnWords) -> Word? {
        guard subject != .things, !Self.vocabulary.contents.isDisjoint(with: name.words) else { return nil }
        return tableKind
    }
}

// Words in names.
extension ColumnJudge {
    private struct Found {
        let word: Word
        let range: Range<Int>

        var length: Int { word.letters.utf8.count }
    }

    /// The words of the vocabulary that stand in a name, the longest first; nothing shorter within one that is longer.
    private static func find(_ name: ColumnWords) -> [Found] {
        let rows = name.rows.flatMap { row in
            (vocabulary.words[row.letters] ?? []).map { Found(word: $0, range: row.range) }
        }
        let ends = vocabulary.endings.flatMap { word in
            name.endings(of: word.letters).map { Found(word: word, range: $0) }
        }
        return (rows + ends).sorted { $0.length > $1.length }.reduce(into: []) { kept, next in
            if !kept.contains(where: { $0.range.overlaps(next.range) && $0.length > next.length }) { kept.append(next) }
        }
    }

    private func fits(_ found: Found, in name: ColumnWords, type: ColumnType) -> Bool {
        let holding = Self.vocabulary.holdings[found.word.kind] ?? .text
        guard type.canHold(holding), isInPlace(found, in: name) else { return false }
        let before = name.words[..<found.range.lowerBound]
        let after = name.words[found.range.upperBound...]
        let others = before + after
        if let inside = Self.vocabulary.inside[found.word.kind], !inside.isDisjoint(with: others) { return false }
        if !Self.vocabulary.about.isDisjoint(with: others) { return false }
        if holding == .any { return true }
        return Self.vocabulary.asking.isDisjoint(with: before) && Self.vocabulary.turned.isDisjoint(with: after)
    }

    private func isInPlace(_ found: Found, in name: ColumnWords) -> Bool {
        switch found.word.place {
        case .sure: true
        case .likely: subject != .things
        case .people: subject == .people && isWhole(found, of: name) || isOfPerson(found, in: name)
        }
    }

    /// Whether the name says nothing else but what the table is called.
    private func isWhole(_ found: Found, of name: ColumnWords) -> Bool {
        name.words.indices.allSatisfy { index in
            let word = name.words[index]
            let isOwner = Self.vocabulary.people.has(word) && tableWords.contains { Nouns.areSame($0, word) }
            return found.range.contains(index) || isOwner
        }
    }

    /// Whether the word beside it names a person: `customer_name` in a table of orders, `naam_klant`.
    private func isOfPerson(_ found: Found, in name: ColumnWords) -> Bool {
        let before = name.words[..<found.range.lowerBound].last
        let after = name.words[found.range.upperBound...].first
        return [before, after].compactMap(\.self).contains(where: Self.vocabulary.people.has)
    }
}
