extension Character {
    /// How many columns a terminal gives the character: 2 for emoji and for East Asian wide characters, else 1, and
    /// 0 for a combining mark without a letter to stand on.
    var displayWidth: Int {
        if unicodeScalars.contains(where: \.isWide) || unicodeScalars.contains("\u{FE0F}") { return 2 }
        return unicodeScalars.allSatisfy(\.isCombining) ? 0 : 1
    }
}

extension Unicode.Scalar {
    fileprivate var isWide: Bool {
        if value < 0x1100 { return false }
        return properties.isEmojiPresentation || Self.eastAsianWide.contains { $0.contains(value) }
    }

    fileprivate var isCombining: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: value == 0x200D
        }
    }

    /// The blocks of UAX #11 that are wide or full-width; the standard library does not have the property.
    private static let eastAsianWide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD,
    ]
}
