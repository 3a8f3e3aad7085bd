extension String {
    /// Its words in small letters, without what stands between them.
    public var smallWords: [String] {
        var words: [String] = []
        words.reserveCapacity(8)
        var rest = unicodeScalars[...]
        while let start = rest.firstIndex(where: \.isLetter) {
            let word = rest[start...].prefix { $0.isLetter || $0.isOfLetter }
            words.append(Substring(word).lowercased())
            rest = rest[word.endIndex...]
        }
        return words
    }
}

extension Unicode.Scalar {
    /// Most are ASCII, of which the letters are quickly told.
    fileprivate var isLetter: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    /// Whether readers see it as a part of the letter before it.
    fileprivate var isOfLetter: Bool { !isASCII && (properties.isGraphemeExtend || properties.isJoinControl) }
}
