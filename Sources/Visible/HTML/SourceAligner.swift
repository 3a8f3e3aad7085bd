internal import Markup

/// Gives each byte of decoded HTML text its offset, by stepping through the text and its source together.
struct SourceAligner {
    /// What the source of a text may hold besides characters.
    enum Syntax {
        /// Entities, and tags that the parser ignored.
        case markup
        case entities
        case verbatim
    }

    private let bytes: [UInt8]
    private let decode: ([UInt8]) -> [UInt8]
    private var known: [[UInt8]: [UInt8]] = [:]

    /// Longer than any entity's name, with its ampersand and semicolon.
    private static let longestEntity = 36
    /// Pages spell far fewer different entities; this keeps an odd page from taking long.
    private static let mostEntities = 2_000

    /// - Parameter decode: what the HTML parser makes of an entity that stands alone.
    init(_ bytes: [UInt8], decode: @escaping ([UInt8]) -> [UInt8]) {
        self.bytes = bytes
        self.decode = decode
    }

    /// - Parameter range: the source of the text, in byte offsets.
    mutating func align(_ decoded: [UInt8], to range: Range<Int>, as syntax: Syntax) -> SourceText {
        var text = SourceText()
        var place = range.lowerBound
        var made = 0
        while made < decoded.count {
            place = skip(from: place, before: range.upperBound, to: decoded[made], syntax)
            if let character = replacedCharacter(at: place, before: range.upperBound, by: decoded[made...]) {
                for index in character { text.append(bytes[index], at: index) }
                made += Self.replacement.count
                place = character.upperBound
                continue
            }
            let plain = plainCount(of: decoded, from: made, at: place, before: range.upperBound)
            if plain > 0 {
                text.append(place..<(place + plain), of: bytes)
                made += plain
                place += plain
                continue
            }
            let isPast = place >= range.upperBound
            let step = isPast ? (read: 0, made: 1) : step(over: decoded[made...], at: place, syntax)
            for byte in decoded[made..<(made + step.made)] {
                text.append(byte, at: max(0, min(place, bytes.count - 1)))
            }
            made += step.made
            place += step.read
        }
        return text
    }

    /// How many bytes of the text stand in the source as they are, before the next that could be anything else.
    private func plainCount(of text: [UInt8], from made: Int, at place: Int, before end: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            let most = min(text.count - made, end - place)
            var count = 0
            while count < most, bytes[place + count] == text[made + count], Self.isPlain(bytes[place + count]) {
                count += 1
            }
            return count
        }
    }

    /// Not of an entity, a tag or a line ending, nor of what stands for a character that was replaced.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), 0x0A, 0x0D, 0xEF: false
        default: true
        }
    }

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// The parser replaces control characters, which browsers keep.
    private func replacedCharacter(at place: Int, before end: Int, by text: ArraySlice<UInt8>) -> Range<Int>? {
        guard place < end, bytes[place] != UInt8(ascii: "&"), text.starts(with: Self.replacement),
            !bytes[place...].starts(with: Self.replacement)
        else { return nil }
        return place..<(place + CharacterClass(at: place, in: bytes, before: end).length)
    }

    func byte(at offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }

    /// Passes what the parser left out: ignored tags, and the line ending at the start of `<pre>`.
    private func skip(from start: Int, before end: Int, to next: UInt8, _ syntax: Syntax) -> Int {
        var place = start
        while syntax == .markup, place + 1 < end, bytes[place] == UInt8(ascii: "<"), HTMLTag.canBegin(bytes[place + 1])
        {
            place = HTMLTag(at: place, in: bytes)?.end ?? end
        }
        if place < end, bytes[place] == 0x0D || bytes[place] == 0x0A, next != 0x0A { place += 1 }
        return place
    }

    private mutating func step(
        over text: ArraySlice<UInt8>, at place: Int, _ syntax: Syntax
    ) -> (read: Int, made: Int) {
        if syntax != .verbatim, bytes[place] == UInt8(ascii: "&"), let entity = entity(at: place, decodedTo: text) {
            return entity
        }
        if bytes[place] == 0x0D, text.first == 0x0A {
            return (place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1, 1)
        }
        return (1, 1)
    }

    private mutating func entity(at place: Int, decodedTo text: ArraySlice<UInt8>) -> (read: Int, made: Int)? {
        var end = place + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") {
            end += 1
            while end < bytes.count, bytes[end].isASCIIAlphanumeric { end += 1 }
        } else {
            while end < min(bytes.count, place + Self.longestEntity), bytes[end].isASCIIAlphanumeric { end += 1 }
        }
        if end < bytes.count, bytes[end] == UInt8(ascii: ";") { end += 1 }
        let decoded = decoded(Array(bytes[place..<end]))
        guard text.starts(with: decoded), !decoded.elementsEqual(bytes[place..<end]) else { return nil }
        // What follows an entity without a semicolon is in both.
        let rest = zip(decoded.reversed(), bytes[place..<end].reversed()).prefix { $0 == $1 }.count
        let made = max(1, decoded.count - rest)
        return (end - place - (decoded.count - made), made)
    }

    private mutating func decoded(_ entity: [UInt8]) -> [UInt8] {
        if let decoded = known[entity] { return decoded }
        guard known.count < Self.mostEntities else { return entity }
        let decoded = decode(entity)
        known[entity] = decoded
        return decoded
    }
}

extension UInt8 {
    var isASCIIAlphanumeric: Bool { (0x30...0x39).contains(self) || isASCIILetter }
    var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
