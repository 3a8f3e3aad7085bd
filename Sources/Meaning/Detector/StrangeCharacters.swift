import Texts

/// Finds characters that Dutch prose does not have: letters of other scripts that look like Latin ones, and characters that
/// nobody sees. A word that holds one is not the word that it looks like, so that no other judge knows it.
enum StrangeCharacters {
    static func detections(in text: String) -> [ClaimDetector.Detection] {
        var offset = 0
        var found: [ClaimDetector.Detection] = []
        for scalar in text.unicodeScalars {
            if scalar.isStrange {
                let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
                found.append(.init("a character that is not what it looks like", code, at: offset))
            }
            offset += scalar.utf8.count
        }
        return found
    }
}
