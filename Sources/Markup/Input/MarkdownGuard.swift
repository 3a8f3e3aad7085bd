/// Refuses Markdown on which cmark takes more than linear time, by one pass over the bytes.
struct MarkdownGuard {
    private let bytes: [UInt8]
    private var brackets = 0
    private var angles = 0

    /// - Throws: `InputRefusal`, also for what `EncodingGuard` refuses.
    static func check(_ bytes: [UInt8], lines: SourceLines) throws(InputRefusal) {
        var pass = MarkdownGuard(bytes: bytes)
        for line in lines.starts.indices {
            try pass.check(lines.range(ofLine: line + 1))
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func check(_ line: Range<Int>) throws(InputRefusal) {
        let (content, markers) = containers(of: line)
        if markers > InputLimits.nesting {
            throw InputRefusal("lists or quotes are nested more than 256 deep", at: line.lowerBound, in: bytes)
        }
        if content == line.upperBound {
            brackets = 0
            angles = 0
        }
        try countOpeners(in: content..<line.upperBound)
    }

    /// Skips white space and the markers of block quotes and list items at the start of a line, and counts the markers.
    private func containers(of line: Range<Int>) -> (content: Int, markers: Int) {
        var index = line.lowerBound
        var markers = 0
        while index < line.upperBound {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                index += 1
            case UInt8(ascii: ">"):
                markers += 1
                index += 1
            default:
                guard let end = listMarkerEnd(at: index, before: line.upperBound) else { return (index, markers) }
                markers += 1
                index = end
            }
        }
        return (index, markers)
    }

    private func listMarkerEnd(at index: Int, before end: Int) -> Int? {
        var index = index
        let isBullet = [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*")].contains(bytes[index])
        if !isBullet {
            let digits = bytes[index..<end].prefix(10).prefix { (0x30...0x39).contains($0) }.count
            guard (1...9).contains(digits), index + digits < end else { return nil }
            index += digits
            guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else { return nil }
        }
        let next = index + 1 < end ? bytes[index + 1] : UInt8(ascii: "\n")
        return next <= UInt8(ascii: " ") ? index + 1 : nil
    }

    private mutating func countOpeners(in range: Range<Int>) throws(InputRefusal) {
        for index in range {
            switch bytes[index] {
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "<"): angles += 1
            default: continue
            }
            if max(brackets, angles) > InputLimits.openersInBlock {
                throw InputRefusal("a block holds more than 1,000 openers of links or tags", at: index, in: bytes)
            }
        }
    }
}
