import Diagnostics
import Facts

/// Text from a template in both forms of address: `Waarvoor gebruiken wij [uw|je] gegevens?`
public struct AddressedText: Hashable, Sendable {
    public let formal: String
    public let informal: String

    /// - Throws: `phrase-malformed` where a bracket is left open or does not hold exactly two forms.
    init(parsing text: String, at location: Location) throws(DiagnosticError) {
        try Self.checkBrackets(in: text, at: location)
        formal = Alternates.resolved(text, for: .formal)
        informal = Alternates.resolved(text, for: .informal)
    }

    public func form(_ addressing: Addressing) -> String { addressing == .formal ? formal : informal }

    private static func checkBrackets(in text: String, at location: Location) throws(DiagnosticError) {
        var rest = text[...]
        while let open = rest.firstIndex(where: { $0 == "[" || $0 == "]" }) {
            guard rest[open] == "[", let close = rest[open...].firstIndex(of: "]") else {
                throw malformed("a bracket stands alone in \"\(text)\"", at: location)
            }
            let inside = rest[rest.index(after: open)..<close]
            guard inside.split(separator: "|", omittingEmptySubsequences: false).count == 2, !inside.contains("[")
            else {
                throw malformed("\"[\(inside)]\" does not hold two forms", at: location)
            }
            rest = rest[rest.index(after: close)...]
        }
    }

    private static func malformed(_ message: String, at location: Location) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                "phrase-malformed", .error, message, at: location,
                remedy: "Write the formal and the informal form between brackets: [u|je]."))
    }
}
