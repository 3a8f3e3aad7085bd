extension String {
    /// With straight quotes and apostrophes for curly ones, which say the same: what a page says and what it has to say are
    /// compared so.
    public var withPlainQuotes: String {
        guard hasByte(0xE2) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map(\.plainQuote)))
    }
}

extension Unicode.Scalar {
    fileprivate var plainQuote: Unicode.Scalar {
        switch value {
        case 0x2018...0x201B: "'"
        case 0x201C...0x201F: "\""
        default: self
        }
    }
}
