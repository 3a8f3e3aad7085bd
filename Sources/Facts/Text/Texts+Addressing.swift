import Texts

extension Alternates {
    /// The text with each `[formal|informal]` replaced by its form. What is malformed stays as it is.
    public static func resolved(_ text: String, for addressing: Addressing) -> String {
        resolved(text, isFormal: addressing == .formal)
    }
}

extension AddressForm {
    /// The first word that speaks to the reader in the other form, in small letters; nothing if there is none.
    public static func strangeWord(in text: String, for addressing: Addressing) -> String? {
        strangeWord(in: text, isFormal: addressing == .formal)
    }
}
