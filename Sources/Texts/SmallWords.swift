extension String {
    /// Its words in small letters, without what stands between them.
    public var smallWords: [String] { utf8.allSatisfy { $0 < 0x80 } ? wordsOfASCII : wordsOfLetters }

    /// Most texts are ASCII, of which the letters are quickly told.
    private var wordsOfASCII: [String] {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        return utf8.split { !letters.contains($0 | 0x20) }.map { word in
            String(unsafeUninitializedCapacity: word.count) { small in
                _ = small.initialize(from: word.lazy.map { $0 | 0x20 })
                return word.count
            }
        }
    }

    private var wordsOfLetters: [String] {
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
    fileprivate var isLetter: Bool {
        isASCII ? ("a"..."z").contains(self) || ("A"..."Z").contains(self) : properties.isAlphabetic
    }

    /// Whether readers see it as a part of the letter before it.
    fileprivate var isOfLetter: Bool { !isASCII && (properties.isGraphemeExtend || properties.isJoinControl) }
}
