extension Unicode.Scalar {
    /// Whether nobody sees it, or it is a letter of a script that European languages in Latin letters do not have.
    public var isStrange: Bool {
        if isASCII { return false }
        switch properties.generalCategory {
        case .format, .control, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return self != "\u{AD}"
        case .spaceSeparator: return self != "\u{A0}"
        default: return properties.isAlphabetic && value > Self.lastLatin
        }
    }

    /// Of the European letters with accents.
    private static let lastLatin: UInt32 = 0x17F
}
