/// Words that give away how a text speaks to its reader.
public enum AddressForm {
    private static let formal: Set<String> = ["u", "uw", "uzelf"]
    private static let informal: Set<String> = ["je", "jij", "jou", "jouw", "jezelf", "jullie"]

    /// The first word that speaks to the reader in the other form, in small letters; nothing if there is none.
    public static func strangeWord(in text: String, for addressing: Addressing) -> String? {
        let strange = addressing == .formal ? informal : formal
        // Each of these words has one and the same initial, which most texts lack.
        let initial = UInt8(ascii: addressing == .formal ? "j" : "u")
        guard text.utf8.contains(where: { $0 | 0x20 == initial }) else { return nil }
        return text.smallWords.first { strange.contains($0) }
    }
}
