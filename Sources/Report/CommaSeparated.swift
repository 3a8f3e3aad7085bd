/// Rows as comma-separated values (RFC 4180): UTF-8, lines that end with CR and LF, each value between quotes.
///
/// A value that a spreadsheet would take for a formula has an apostrophe before it, by which spreadsheets show it as text.
public enum CommaSeparated {
    public static func text(_ rows: [[String]]) -> String {
        rows.map { row in row.map(value).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func value(_ text: String) -> String {
        "\"" + (startsFormula(text) ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
    }

    /// White space before the sign does not keep a spreadsheet from reading a formula.
    private static func startsFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        if "\t\r".unicodeScalars.contains(first) { return true }
        return text.first { !$0.isWhitespace }.map { "=+-@".contains($0) } ?? false
    }
}
