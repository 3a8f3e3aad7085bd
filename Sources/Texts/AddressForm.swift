/// Words that give away how a text speaks to its reader.
public enum AddressForm {
    private static let formal: Set<String> = ["u", "uw", "uzelf"]
    private static let informal: Set<String> = ["je", "jij", "jou", "jouw", "jezelf", "jullie"]

    /// The words, in small letters, by which a text speaks to its reader in a form.
    public static func words(isFormal: Bool) -> Set<String> { isFormal ? formal : informal }

    /// The first word that speaks to the reader in the other form than a text has, in small letters; nothing if there is none.
    public static func strangeWord(in text: String, isFormal: Bool) -> String? {
        let strange = isFormal ? informal : formal
        // Each of these words has one and the same initial, with which no word of most texts begins.
        guard hasWord(beginningWith: UInt8(ascii: isFormal ? "j" : "u"), in: text) else { return nil }
        return text.smallWords.first { strange.contains($0) }
    }

    /// Whether a word can begin with a small letter or its capital: what stands before that is no ASCII letter.
    private static func hasWord(beginningWith initial: UInt8, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var isInWord = false
            for byte in bytes {
                let small = byte | 0x20
                if small == initial, !isInWord { return true }
                isInWord = UInt8(ascii: "a") <= small && small <= UInt8(ascii: "z")
            }
            return false
        }
    }
}
