internal import Diagnostics

extension VisiblePage: CustomDebugStringConvertible {
    /// A line for each block, with its line and column, and the region it stands in where that is not the main one:
    ///
    ///     3:1 h2: Cookies
    ///     4:5 li1: [Hoelang?] Twee jaar.
    ///     9:3 footer p: Naar boven
    public var debugDescription: String {
        blocks.map { block in
            let place = location(ofOffset: block.offset)
            let region = block.region == .main ? "" : block.region.rawValue + " "
            return "\(place.line ?? 0):\(place.column ?? 0) \(region)\(block.debugDescription)"
        }.joined(separator: "\n")
    }
}

extension VisibleBlock: CustomDebugStringConvertible {
    /// What it is, and its text behind its label: `li1: [Hoelang?] Twee jaar.`
    public var debugDescription: String { "\(role.dump): \(label.map { "[\($0.string)] " } ?? "")\(text.string)" }
}

extension VisibleBlock.Role {
    fileprivate var dump: String {
        switch self {
        case .title: "title"
        case .meta(let name): "meta \(name)"
        case .heading(let level): "h\(level)"
        case .paragraph: "p"
        case .item(let depth): "li\(depth)"
        case .columnHeader(let table, let column): "th\(table).\(column)"
        case .cell(let table, let row, let column): "td\(table).\(row).\(column)"
        case .caption: "caption"
        case .attribute(let name): "@\(name)"
        case .other: "other"
        }
    }
}
