import Claims
import Diagnostics
import Dutch
import Phrases
import TestSupport

/// The faults of one phrase file, but for the kinds it has no phrase for.
func phraseFaults(_ text: String) -> [String] {
    faults { () throws(DiagnosticError) in _ = try Phrasebook(parsing: [("p.md", text)], in: .dutch) }
        .filter { !$0.contains("[phrase-missing]") }
}

/// A phrase for each kind that is not in `text`, its slots in order.
func phrases(beside text: String = "") -> String {
    ClaimKind.all.filter { !text.contains("## \($0.id)\n") }.map { kind in
        "## \(kind.id)\n- \(kind.id) " + kind.slots.map { "{\($0.name)}" }.joined(separator: " met ") + "\n"
    }.joined() + text
}

/// The faults of a privacy statement's template.
func templateFaults(_ template: String, cookiePolicy: String = "# Cookies\n") -> [String] {
    faults { () throws(DiagnosticError) in
        _ = try Templates(
            phrases: [("p.md", phrases())],
            documents: [(.privacyStatement, "t.md", template), (.cookiePolicy, "c.md", cookiePolicy)], in: .dutch)
    }.filter { !$0.contains("[claim-unplaced]") }
}
