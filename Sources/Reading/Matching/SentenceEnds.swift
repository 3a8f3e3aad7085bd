/// Where sentences end: at a mark, a space and what is no small letter.
public enum SentenceEnds {
    static func count(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.indices.count { isEnd($0, in: bytes) }
    }

    /// The index behind the space of the first sentence end from `start` on, or the end of the text.
    static func next(in text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count {
            if isEnd(index, in: text[...]) { return index + 2 }
            index += 1
        }
        return text.count
    }

    static func isEnd(_ index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        guard index + 2 < bytes.endIndex, bytes[index + 1] == 0x20 else { return false }
        guard [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index]) else { return false }
        return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index + 2])
    }
}

extension SentenceEnds {
    /// A text cut into its sentences.
    public static func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var sentences: [String] = []
        var start = 0
        while start < bytes.count {
            let next = next(in: bytes, from: start)
            let end = next < bytes.count ? next - 1 : next
            sentences.append(String(decoding: bytes[start..<end], as: UTF8.self))
            start = next
        }
        return sentences
    }
}
