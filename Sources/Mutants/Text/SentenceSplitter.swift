/// Parts a line where a full stop, question mark or exclamation mark is followed by a space and a capital.
enum SentenceSplitter {
    /// - Returns: per sentence its words, and what goes with it when it is taken out: a space too.
    static func split(_ bytes: [UInt8], _ line: Range<Int>) -> [(core: Range<Int>, whole: Range<Int>)] {
        var starts = [line.lowerBound]
        for index in line.dropFirst().dropLast(2) where isEnd(bytes, index) { starts.append(index + 2) }
        let ends = starts.dropFirst() + [line.upperBound]
        return zip(starts, ends).map { start, end in
            let isLast = end == line.upperBound
            let whole = isLast && start > line.lowerBound ? start - 1..<end : start..<end
            return (core: start..<(isLast ? end : end - 1), whole: whole)
        }
    }

    private static func isEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
        let isMark = bytes[index] == 0x2E || bytes[index] == 0x3F || bytes[index] == 0x21
        return isMark && bytes[index + 1] == 0x20 && (0x41...0x5A).contains(bytes[index + 2])
    }
}
