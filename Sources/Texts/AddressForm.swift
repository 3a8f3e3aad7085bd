/// Words that give away how a text speaks to its reader.
public enum AddressForm {
    private static let formal: Set<String> = ["u", "uw", "uzelf"]
    private static let informal: Set<String> = ["je", "jij", "jou", "jouw", "jezelf", "jullie"]

    /// The words, in small letters, by which a text speaks to its reader in a form.
    public static func words(isFormal: Bool) -> Set<String> { isFormal ? formal : informal }

    /// The first word that speaks to the reader in the other form than a text has, in small letters; nothing if there is none.
    public static func strangeWord(in text: String, isFormal: Bool) -> String? {
        let strange = isFormal ? informal : formal
        // Each of these words has one and the same initial, which most texts lack.
        let initial = UInt8(ascii: isFormal ? "j" : "u")
        guard text.utf8.contains(where: { $0 | 0x20 == initial }) else { return nil }
        return text.smallWords.first { strange.contains($0) }
    }
}
