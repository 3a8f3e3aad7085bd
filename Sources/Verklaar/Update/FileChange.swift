/// What an update does to one template.
struct FileChange {
    let path: String
    /// What it becomes; nothing where it stays as it is, or goes.
    let bytes: [UInt8]?
    let isRemoved: Bool
    private let lines: [String]

    /// - Parameters:
    ///   - path: in `templates/`.
    ///   - old: as the site got it; nothing where it was not there, as for the others.
    ///   - own: as the site has it.
    ///   - new: as this version has it.
    /// - Returns: nothing where there is nothing to do or tell.
    init?(_ path: String, from old: [UInt8]?, own: [UInt8]?, to new: [UInt8]?) {
        self.path = path
        if own == new || new == old { return nil }
        guard own != old, let own, let new else {
            // The site did not touch the file, or one side has none.
            let isKept = own != old
            bytes = isKept ? nil : new
            isRemoved = !isKept && new == nil
            lines = isKept ? Self.kept(own, new) : Self.difference(from: own, to: new, path)
            return
        }
        let division = TextUnit.Division(of: path)
        let (base, ownUnits, newUnits) = (
            Self.units(old, division), Self.units(own, division), Self.units(new, division)
        )
        let merge = ThreeWayMerge(of: ownUnits, and: newUnits, from: base)
        bytes = merge.units == ownUnits ? nil : Array(TextUnit.text(of: merge.units, by: division).utf8)
        isRemoved = false
        lines = Self.difference(from: ownUnits, to: merge.units) + merge.conflicts.flatMap(Self.told)
    }

    /// For a terminal: the file, then what goes after `-`, what comes after `+`, and after `=` what the site keeps though this
    /// version has another text, which follows after `~`.
    var report: String { lines.isEmpty ? "" : "templates/\(path)\n" + lines.map { "  \($0)\n" }.joined() }

    private static func units(_ bytes: [UInt8]?, _ division: TextUnit.Division) -> [TextUnit] {
        bytes.map { TextUnit.units(of: String(decoding: $0, as: UTF8.self), by: division) } ?? []
    }

    private static func difference(from old: [UInt8]?, to new: [UInt8]?, _ path: String) -> [String] {
        guard let old else { return ["+ a new file"] }
        guard let new else { return ["- the file, which this version has no more"] }
        let division = TextUnit.Division(of: path)
        let lines = difference(from: units(old, division), to: units(new, division))
        return lines.isEmpty ? ["its layout"] : lines
    }

    /// The lines that go and those that come, in their order.
    private static func difference(from old: [TextUnit], to new: [TextUnit]) -> [String] {
        let lines = [old, new].map { $0.flatMap { $0.text.split(separator: "\n").map(String.init) } }
        return lines[1].difference(from: lines[0]).map { change in
            switch change {
            case .remove(let offset, let line, _): (offset, 0, "- \(line)")
            case .insert(let offset, let line, _): (offset, 1, "+ \(line)")
            }
        }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private static func told(_ conflict: ThreeWayMerge.Conflict) -> [String] {
        marked("=", conflict.kept, or: "nothing") + marked("~", conflict.other, or: "nothing")
    }

    private static func marked(_ mark: String, _ units: [TextUnit], or nothing: String) -> [String] {
        let lines = units.flatMap { $0.text.split(separator: "\n") }
        return lines.isEmpty ? ["\(mark) \(nothing)"] : lines.map { "\(mark) \($0)" }
    }

    private static func kept(_ own: [UInt8]?, _ new: [UInt8]?) -> [String] {
        own == nil
            ? ["= nothing: the site took the file away", "~ the file, which this version changed"]
            : ["= the file as the site has it", "~ nothing: this version has it no more"]
    }
}
