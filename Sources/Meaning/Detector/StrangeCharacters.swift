/// Finds characters that Dutch prose does not have: letters of other scripts that look like Latin ones, and characters that
/// nobody sees. A word that holds one is not the word that it looks like, so that no other judge knows it.
public enum StrangeCharacters {
    static func detections(in text: String) -> [ClaimDetector.Detection] {
        var offset = 0
        var found: [ClaimDetector.Detection] = []
        for scalar in text.unicodeScalars {
            if isStrange(scalar) {
                let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
                found.append(.init("a character that is not what it looks like", code, at: offset))
            }
            offset += scalar.utf8.count
        }
        return found
    }

    /// Whether nobody sees it, or it is a letter that Dutch does not have.
    public static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return false }
        switch scalar.properties.generalCategory {
        case .format, .control, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return scalar != "\u{AD}"
        case .spaceSeparator: return scalar != "\u{A0}"
        default: return scalar.properties.isAlphabetic && scalar.value > Self.lastLatin
        }
    }

    /// Of the European letters with accents.
    private static let lastLatin: UInt32 = 0x17F
}
