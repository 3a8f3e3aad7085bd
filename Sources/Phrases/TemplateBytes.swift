// Templates are read byte by byte: what has a meaning in them is ASCII, but for some ends of lines.

extension UnsafeBufferPointer<UInt8> {
    /// Where the lines of a text (UTF-8) are, empty ones too. They end as those of Unicode do; "\r\n" is one end.
    var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var (start, index) = (0, 0)
        while index < count {
            let length = lineEnd(at: index)
            if length > 0 {
                lines.append(start..<index)
                start = index + length
            }
            index += Swift.max(length, 1)
        }
        lines.append(start..<count)
        return lines
    }

    /// How many bytes the end of a line has that begins here; 0 where none does.
    private func lineEnd(at index: Int) -> Int {
        switch self[index] {
        case 0x0D: index + 1 < count && self[index + 1] == 0x0A ? 2 : 1
        case 0x0A...0x0C: 1
        case 0xC2: index + 1 < count && self[index + 1] == 0x85 ? 2 : 0
        case 0xE2: index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8 ? 3 : 0
        default: 0
        }
    }

    func begins(with opening: StaticString) -> Bool {
        guard count >= opening.utf8CodeUnitCount else { return false }
        return (0..<opening.utf8CodeUnitCount).allSatisfy { self[$0] == opening.utf8Start[$0] }
    }

    /// What stands in it from one byte on, as text.
    func text(from start: Int) -> String { String(decoding: self[start...], as: UTF8.self) }
}

extension StringProtocol {
    func begins(with opening: String) -> Bool { utf8.starts(with: opening.utf8) }

    /// Whether it has nothing that is seen; most texts begin with a letter or a mark.
    var isBlank: Bool {
        guard let first = utf8.first, !(0x21...0x7E).contains(first) else { return isEmpty }
        return allSatisfy(\.isWhitespace)
    }
}
