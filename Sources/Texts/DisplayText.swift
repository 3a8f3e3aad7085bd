import Foundation

/// Text as a reader sees it: the one normalisation that what facts mean and what is read from a page have in common.
///
/// Canonical composition (NFC), one space for any white space, none at the ends, no soft hyphens, and a visible picture
/// (U+2400 and on) for each control character. Two facts that are the same under it are the same fact.
public enum DisplayText {
    public static func normalised(_ text: String) -> String {
        if isNormal(text) { return text }
        var result = String.UnicodeScalarView()
        var pendingSpace = false
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars where scalar != "\u{AD}" {
            if scalar.properties.isWhitespace {
                pendingSpace = !result.isEmpty
                continue
            }
            if pendingSpace { result.append(" ") }
            pendingSpace = false
            result.append(picture(of: scalar))
        }
        return String(result)
    }

    /// Whether it is ASCII, with single spaces inside and nothing else to change: most texts are.
    private static func isNormal(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            guard byte > 0x20 || byte == 0x20 && previous != 0x20, byte < 0x7F else { return false }
            previous = byte
        }
        return previous != 0x20 || text.isEmpty
    }

    private static func picture(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)!
        case 0x7F: "\u{2421}"
        case 0x80..<0xA0: "\u{FFFD}"
        default: scalar
        }
    }
}
