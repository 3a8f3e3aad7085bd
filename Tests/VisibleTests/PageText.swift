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
    var blocks: [String] { page.blocks.map(\.debugDescription) }

    var findings: [String] {
        page.findings.map { "\($0.rule.rawValue) \($0.location?.line ?? 0):\($0.location?.column ?? 0)" }
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
