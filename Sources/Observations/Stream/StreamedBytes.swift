internal import Diagnostics
internal import JSONText

/// The bytes of a JSON text as they come, with the place of each.
struct StreamedBytes {
    private let source: ByteSource
    private var piece: [UInt8] = []
    private var index = 0
    /// Bytes before this piece.
    private var passed = 0
    private var lines = 1
    /// The offset at which this line begins.
    private var lineStart = 0
    private var isAfterReturn = false

    init(_ source: ByteSource) { self.source = source }

    /// - Returns: nil at the end of the file.
    mutating func peek() throws(DiagnosticError) -> UInt8? {
        if index < piece.count { return piece[index] }
        passed += piece.count
        (piece, index) = (try source.more(), 0)
        return piece.first
    }

    mutating func advance() { index += 1 }

    /// White space is all in which lines of JSON can end.
    mutating func skipSpace() throws(DiagnosticError) {
        while let byte = try peek() {
            switch byte {
            case 0x20, 0x09: isAfterReturn = false
            case 0x0A, 0x0D: endLine(byte)
            default:
                isAfterReturn = false
                return
            }
            index += 1
        }
    }

    /// A line ends with LF, CR LF or a lone CR.
    private mutating func endLine(_ byte: UInt8) {
        if byte == 0x0D || !isAfterReturn { lines += 1 }
        lineStart = passed + index + 1
        isAfterReturn = byte == 0x0D
    }

    mutating func skipByteOrderMark() throws(DiagnosticError) {
        for byte: UInt8 in [0xEF, 0xBB, 0xBF] {
            guard try peek() == byte else { return }
            index += 1
        }
        lineStart = 3
    }

    /// The bytes until white space or a sign of structure; no more than 400, which no number has.
    mutating func token() throws(DiagnosticError) -> [UInt8] {
        var token: [UInt8] = []
        while let byte = try peek(), byte > 0x20, !"[]{},:\"".utf8.contains(byte), token.count <= 400 {
            token.append(byte)
            index += 1
        }
        return token
    }
}

// Texts. Each of these stands on the first quote, and ends after the last.
extension StreamedBytes {
    mutating func skipText() throws(DiagnosticError) {
        index += 1
        while let byte = try peek() {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return
            case UInt8(ascii: "\\"): _ = try escape()
            case 0..<0x20: throw place.malformed("a control character in a string, where an escape such as \\n belongs")
            default: index = plainEnd
            }
        }
        throw try expected("the string's closing quote")
    }

    /// Escapes are resolved; halves of a pair, which programs write that cut texts, become U+FFFD, as do bytes that are no UTF-8.
    mutating func text(atMost limit: Int) throws(DiagnosticError) -> String {
        index += 1
        var text: [UInt8] = []
        var first: UInt16?
        while let byte = try peek() {
            let isEscape = byte == UInt8(ascii: "\\")
            if !isEscape { Self.append(&first, nil, to: &text) }
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): Self.append(&first, try escape(), to: &text)
            case 0..<0x20: throw place.malformed("a control character in a string, where an escape such as \\n belongs")
            default:
                let end = plainEnd
                text += piece[index..<end]
                index = end
            }
            if text.count > limit { text.removeSubrange(limit...) }
        }
        throw try expected("the string's closing quote")
    }

    /// Where in this piece the letters end that stand for themselves.
    private var plainEnd: Int {
        piece.withUnsafeBufferPointer { piece in
            var end = index
            while end < piece.count, piece[end] >= 0x20, piece[end] != UInt8(ascii: "\""),
                piece[end] != UInt8(ascii: "\\")
            {
                end += 1
            }
            return end
        }
    }

    /// Adds a code unit, of which two may be one letter.
    ///
    /// - Parameter first: the half of a pair that waits for the other.
    private static func append(_ first: inout UInt16?, _ unit: UInt16?, to text: inout [UInt8]) {
        let waiting = first.map { [$0] } ?? []
        if waiting.isEmpty, let unit, UTF16.isLeadSurrogate(unit) { return first = unit }
        first = nil
        if waiting.isEmpty && unit == nil { return }
        text += String(decoding: waiting + (unit.map { [$0] } ?? []), as: UTF16.self).utf8
    }

    private mutating func escape() throws(DiagnosticError) -> UInt16 {
        let place = place
        index += 1
        guard let byte = try peek() else { throw try expected("an escape") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(byte)
        case UInt8(ascii: "b"): return 0x08
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "u"): return try codeUnit(from: place)
        default: throw place.malformed("a backslash that begins no escape")
        }
    }

    private mutating func codeUnit(from place: StreamPlace) throws(DiagnosticError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = try peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw place.malformed("a \\u escape without four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}

// Places, and what is wrong there.
extension StreamedBytes {
    var place: StreamPlace {
        StreamPlace(file: source.file, line: lines, column: passed + index - lineStart + 1)
    }

    mutating func expected(_ what: String) throws(DiagnosticError) -> DiagnosticError {
        let place = place
        var next: [UInt8] = []
        while next.count < 4, let byte = try peek() {
            next.append(byte)
            index += 1
        }
        return place.malformed("expected \(what), found \(UTF8Text.name(of: next, at: 0))")
    }

    func refused(_ message: String) -> DiagnosticError {
        DiagnosticError(Diagnostic(.inputRefused, .error, "this file is not read: \(message)", at: place.location))
    }
}

/// A place in a file; both count from 1, the column in bytes.
struct StreamPlace {
    let file: String
    let line: Int
    let column: Int

    var location: Location { Location(file: file, line: line, column: column) }

    func malformed(_ message: String) -> DiagnosticError {
        DiagnosticError(Diagnostic(.observationMalformed, .error, "this is no JSON: \(message)", at: location))
    }
}
