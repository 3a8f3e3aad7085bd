import Diagnostics
import Facts

/// Text from a template in both forms of address: `Waarvoor gebruiken wij [uw|je] gegevens?`
public struct AddressedText: Hashable, Sendable {
    public let formal: String
    public let informal: String

    /// - Throws: `phrase-malformed` where a bracket with a bar does not hold exactly two forms.
    init(parsing text: String, at location: Location) throws(DiagnosticError) {
        if let fault = Alternates.fault(in: text) {
            throw DiagnosticError(
                Diagnostic(
                    "phrase-malformed", .error, "\"\(fault)\" does not hold two forms", at: location,
                    remedy: "Write the formal and the informal form between brackets: [u|je]."))
        }
        formal = Alternates.resolved(text, for: .formal)
        informal = Alternates.resolved(text, for: .informal)
    }

    public func form(_ addressing: Addressing) -> String { addressing == .formal ? formal : informal }
}
