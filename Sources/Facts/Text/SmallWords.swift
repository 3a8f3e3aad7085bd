extension String {
    /// Its words in small letters, without what stands between them.
    public var smallWords: [String] {
        let small = lowercased()
        // Most texts are ASCII, and their letters are quickly told.
        if small.utf8.allSatisfy({ $0 < 0x80 }) {
            return small.utf8.split { !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }.map { String($0) ?? "" }
        }
        return small.split { !$0.isLetter }.map(String.init)
    }
}
