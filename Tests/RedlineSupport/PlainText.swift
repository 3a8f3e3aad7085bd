import Redline

extension [Passage] {
    /// A line for each passage: its kind, and the texts of its cells, apart by tabs.
    public var lines: String { map { $0.name + "\t" + $0.text + "\n" }.joined() }
}

extension Passage {
    fileprivate var name: String {
        switch kind {
        case .heading(let level): "heading \(level)"
        case .paragraph: "paragraph"
        case .item(let depth, let number): "item \(depth) \(number == nil ? "bullet" : "number")"
        case .row(let isHeader): isHeader ? "header" : "row"
        }
    }
}
