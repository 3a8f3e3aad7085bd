import Diagnostics
import Testing
import Visible

/// Pages written short, for tests.
struct PageText {
    let page: VisiblePage
    let bytes: [UInt8]

    init(_ text: String, _ format: VisiblePageReader.Format = .html) throws(DiagnosticError) {
        try self.init(Array(text.utf8), format)
    }

    init(_ bytes: [UInt8], _ format: VisiblePageReader.Format = .html) throws(DiagnosticError) {
        self.bytes = bytes
        page = try VisiblePageReader.read(bytes, file: "pagina", format: format)
    }

    /// Each block as `role: [label] text`.
    var blocks: [String] { page.blocks.map(Self.line) }

    var findings: [String] {
        page.findings.map { "\($0.rule.rawValue) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
    }

    static func line(_ block: VisibleBlock) -> String {
        let label = block.label.map { "[\($0.string)] " } ?? ""
        return "\(name(block.role)): \(label)\(block.text.string)"
    }

    private static func name(_ role: VisibleBlock.Role) -> String {
        switch role {
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

/// The rule and line of the refusal of a page, or nil if it is read.
func refusal(_ bytes: [UInt8], _ format: VisiblePageReader.Format = .html) -> String? {
    do throws(DiagnosticError) {
        _ = try VisiblePageReader.read(bytes, file: "pagina", format: format)
        return nil
    } catch {
        return error.diagnostics.first.map { "\($0.rule.rawValue) \($0.location?.line ?? 0): \($0.message)" }
    }
}
