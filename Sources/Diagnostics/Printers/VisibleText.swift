import JSONText

// Messages quote facts and published pages, so their text is not ours to trust: an escape sequence could recolour or
// erase the finding, an override of the writing direction could show other words than the file has, and an invisible
// character could make two different texts look the same.

extension Unicode.Scalar {
    /// A picture where Unicode has one (`␛`), and the code point where it has none (`<U+202E>`).
    fileprivate var picture: String {
        switch value {
        case 0x00...0x1F: String(Unicode.Scalar(0x2400 + value)!)
        case 0x7F: "\u{2421}"
        default: "<U+\(hexadecimal)>"
        }
    }

    private var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension StringProtocol {
    /// The text with its hidden characters made visible, except those in `kept`.
    func visible(keeping kept: Set<Unicode.Scalar> = []) -> String {
        if unicodeScalars.allSatisfy({ !$0.isHidden || kept.contains($0) }) { return String(self) }
        var result = ""
        for scalar in unicodeScalars {
            if scalar.isHidden, !kept.contains(scalar) {
                result += scalar.picture
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
