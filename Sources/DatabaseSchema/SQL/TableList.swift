/// A table while statements define and change it. Each change takes the same time, however many columns there are.
struct TableDraft {
    let schema: String?
    var name: String
    var comment: String?
    let line: Int
    private var columns: [Column?] = []
    private var places: [String: Int] = [:]
    /// By names in small letters, since those without quotes mean the same.
    private var smallPlaces: [String: Int] = [:]

    init(schema: String?, name: String, line: Int) {
        self.schema = schema
        self.name = name
        self.line = line
    }

    var isEmpty: Bool { places.isEmpty }

    var count: Int { columns.count }

    /// Its columns so far, as they are now.
    var table: Table {
        let own = columns.compactMap(\.self).map { column in
            var column = column
            (column.schema, column.table) = (schema, name)
            return column
        }
        return Table(schema: schema, name: name, comment: comment, columns: own, line: line)
    }

    mutating func add(_ column: Column) {
        if let place = places[column.name] {
            columns[place] = column
        } else {
            places[column.name] = columns.count
            smallPlaces[column.name.lowercased()] = columns.count
            columns.append(column)
        }
    }

    /// Takes a column out.
    @discardableResult mutating func remove(_ name: String) -> Column? {
        guard let place = place(of: name), let column = columns[place] else { return nil }
        columns[place] = nil
        places[column.name] = nil
        smallPlaces[column.name.lowercased()] = nil
        return column
    }

    /// Changes a column where it stands; nothing where there is none of that name.
    mutating func change(_ name: String, _ change: (inout Column) -> Void) {
        guard let place = place(of: name), var column = columns[place] else { return }
        places[column.name] = nil
        smallPlaces[column.name.lowercased()] = nil
        change(&column)
        places[column.name] = place
        smallPlaces[column.name.lowercased()] = place
        columns[place] = column
    }

    func has(_ name: String) -> Bool { place(of: name) != nil }

    private func place(of name: String) -> Int? { places[name] ?? smallPlaces[name.lowercased()] }
}

/// Tables as statements define them, found by their names in capitals or not.
struct TableList {
    private var drafts: [TableDraft?] = []
    /// By their names alone; those of several schemas may be one.
    private var byName: [String: Set<Int>] = [:]
    /// By their schemas and names.
    private var byFullName: [String: Int] = [:]

    var all: [Table] { drafts.compactMap { $0?.table } }

    /// The table of that name. Where one of the two says no schema, the name alone decides, if there is one of it.
    subscript(name: SQLStatement.Name) -> TableDraft? { place(of: name).flatMap { drafts[$0] } }

    /// Adds a table, in the place of the one of its name, if there is one.
    mutating func add(_ draft: TableDraft) {
        if let place = place(of: SQLStatement.Name(schema: draft.schema, name: draft.name)) {
            drafts[place] = draft
        } else {
            enter(drafts.count, as: SQLStatement.Name(schema: draft.schema, name: draft.name))
            drafts.append(draft)
        }
    }

    /// Changes a table where it stands.
    ///
    /// - Returns: whether there is one.
    mutating func change(_ name: SQLStatement.Name, _ change: (inout TableDraft) -> Void) -> Bool {
        guard let place = place(of: name), drafts[place] != nil else { return false }
        change(&drafts[place]!)
        return true
    }

    mutating func rename(_ name: SQLStatement.Name, to new: String) {
        guard let place = place(of: name) else { return }
        leave(place)
        drafts[place]?.name = new
        enter(place, as: SQLStatement.Name(schema: drafts[place]?.schema, name: new))
    }

    mutating func remove(_ name: SQLStatement.Name) {
        guard let place = place(of: name) else { return }
        leave(place)
        drafts[place] = nil
    }

    private mutating func enter(_ place: Int, as name: SQLStatement.Name) {
        byName[name.name.lowercased(), default: []].insert(place)
        if byFullName[Self.fullName(name)] == nil { byFullName[Self.fullName(name)] = place }
    }

    private mutating func leave(_ place: Int) {
        guard let draft = drafts[place] else { return }
        let full = Self.fullName(SQLStatement.Name(schema: draft.schema, name: draft.name))
        byName[draft.name.lowercased()]?.remove(place)
        if byFullName[full] == place { byFullName[full] = nil }
    }

    private static func fullName(_ name: SQLStatement.Name) -> String {
        "\(name.schema?.lowercased() ?? "")\u{0}\(name.name.lowercased())"
    }

    private func place(of name: SQLStatement.Name) -> Int? {
        if let exact = byFullName[Self.fullName(name)] { return exact }
        let found = byName[name.name.lowercased()] ?? []
        guard found.count == 1 else { return nil }
        return found.first { name.schema == nil || drafts[$0]?.schema == nil }
    }
}
