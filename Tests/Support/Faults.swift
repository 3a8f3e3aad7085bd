import Diagnostics

/// What is said of a faulty text, one line per fault, as `file:line:column: [rule] message`.
package func faults(_ load: () throws(DiagnosticError) -> Void) -> [String] {
    do throws(DiagnosticError) {
        try load()
        return []
    } catch {
        return error.diagnostics.map { "\($0.location?.description ?? "-"): [\($0.rule.rawValue)] \($0.message)" }
    }
}
