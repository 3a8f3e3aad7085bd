import Diagnostics
import Facts
import Texts

/// Text from a template in both forms of address: `Waarvoor gebruiken wij [uw|je] gegevens?`
public struct AddressedText: Hashable, Sendable {
    public let formal: String
    public let informal: String

    /// - Throws: `phrase-address-form` for a word of one form in both, `phrase-malformed` where a bracket with a bar does not hold exactly two forms.
    init(parsing text: String, at location: Location) throws(DiagnosticError) {
        guard let forms = Alternates.forms(of: text) else {
            throw DiagnosticError(
                Diagnostic(
                    .phraseMalformed, .error, "\"\(Alternates.fault(in: text) ?? text)\" does not hold two forms",
                    at: location, remedy: "Write the formal and the informal form between brackets: [u|je]."))
        }
        (formal, informal) = forms
        for addressing in Addressing.allCases {
            guard let word = AddressForm.strangeWord(in: form(addressing), for: addressing) else { continue }
            throw DiagnosticError(
                Diagnostic(
                    .phraseAddressForm, .error, "\"\(text)\" says \"\(word)\" to everyone", at: location,
                    remedy: "Write both forms, the formal one first: [u|je]."))
        }
    }

    public func form(_ addressing: Addressing) -> String { addressing == .formal ? formal : informal }
}
