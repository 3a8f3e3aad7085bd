internal import Diagnostics
internal import JSONText

/// Reads JSON as RFC 8259 has it from a file of any size, and holds of it what a mask wants.
///
/// Memory is bounded by what is wanted: a name or text of it is cut at `longest` bytes, and all of it, of each item that is handed
/// over, may take `most` bytes. What is passed over is looked at for its structure alone: letters in it may be broken.
struct JSONStream {
    /// Levels of arrays and objects; a HAR has about ten.
    static let deepest = 200
    /// Of a text that is wanted, in bytes. No cookie or name of a cookie is longer in any browser.
    static let longest = 8192
    /// Of all that is held at a time, in bytes.
    static let most = 32_000_000

    private var bytes: StreamedBytes
    private var depth = 0
    private var held = 0
    private let receive: (JSON) throws(DiagnosticError) -> Void

    /// - Parameter receive: gets each item of an array that is streamed.
    init(_ source: ByteSource, receive: @escaping (JSON) throws(DiagnosticError) -> Void = { _ in }) {
        bytes = StreamedBytes(source)
        self.receive = receive
    }

    /// The one value of the file, as far as it is wanted.
    ///
    /// - Throws: `observation-malformed` where it stops being JSON, `input-refused` where it is deeper or holds more than any file
    ///   that a program writes, and what `receive` throws.
    mutating func read(_ mask: JSONMask) throws(DiagnosticError) -> JSON {
        try bytes.skipByteOrderMark()
        let value = try value(mask)
        guard try afterSpace() == nil else { throw try bytes.expected("the end of the file") }
        return value
    }

    /// The name of the first member of the object that the file is for which a test holds, without reading on.
    ///
    /// - Returns: nil where none is, and all names that there are otherwise.
    mutating func firstName(where isWanted: (String) -> Bool) throws(DiagnosticError) -> (found: String?, all: [String])
    {
        try bytes.skipByteOrderMark()
        guard try skip("{") else { throw try bytes.expected("an object") }
        var names: [String] = []
        if try skip("}") { return (nil, names) }
        while true {
            let name = try name()
            if isWanted(name) { return (name, names) }
            names.append(name)
            _ = try value(.nothing)
            if try skip("}") { return (nil, names) }
            guard try skip(",") else { throw try bytes.expected("\",\" or \"}\"") }
        }
    }
}

// Values. What is of another type than is wanted is passed over, and null.
extension JSONStream {
    private mutating func value(_ mask: JSONMask) throws(DiagnosticError) -> JSON {
        switch try afterSpace() {
        case UInt8(ascii: "{"):
            try open()
            let members = try members(mask)
            depth -= 1
            return members
        case UInt8(ascii: "["):
            try open()
            let items = try items(mask)
            depth -= 1
            return items
        case UInt8(ascii: "\""):
            guard mask.isScalar else {
                try bytes.skipText()
                return .null
            }
            return .text(try text())
        case let byte?: return try plain(mask, first: byte)
        case nil: throw try bytes.expected("a value")
        }
    }

    private mutating func open() throws(DiagnosticError) {
        guard depth < Self.deepest else {
            throw bytes.refused("arrays and objects are nested over \(Self.deepest) deep")
        }
        depth += 1
        bytes.advance()
    }

    private mutating func members(_ mask: JSONMask) throws(DiagnosticError) -> JSON {
        var members: [(String, JSON)] = []
        if try skip("}") { return mask.isNothing ? .null : JSON(members: members) }
        while true {
            let wanted = try member(mask)
            if let wanted { members.append(wanted) }
            if try skip("}") { return mask.isNothing ? .null : JSON(members: members) }
            guard try skip(",") else { throw try bytes.expected("\",\" or \"}\"") }
        }
    }

    /// Where nothing of an object is wanted, its names are not held either.
    private mutating func member(_ mask: JSONMask) throws(DiagnosticError) -> (String, JSON)? {
        if mask.isNothing {
            guard try afterSpace() == UInt8(ascii: "\"") else { throw try bytes.expected("a key in double quotes") }
            try bytes.skipText()
            guard try skip(":") else { throw try bytes.expected("\":\" after the key") }
            _ = try value(.nothing)
            return nil
        }
        let name = try name()
        let value = try value(mask.of(name))
        guard mask.keeps(name) else { return nil }
        try hold(name.utf8.count)
        return (name, value)
    }

    private mutating func name() throws(DiagnosticError) -> String {
        guard try afterSpace() == UInt8(ascii: "\"") else { throw try bytes.expected("a key in double quotes") }
        let name = try bytes.text(atMost: Self.longest)
        guard try skip(":") else { throw try bytes.expected("\":\" after the key") }
        return name
    }

    private mutating func items(_ mask: JSONMask) throws(DiagnosticError) -> JSON {
        let ofItem = mask.ofItem
        var items: [JSON] = []
        if try skip("]") { return .list(items) }
        while true {
            let before = held
            let item = try value(ofItem)
            if mask.isStreamed {
                try receive(item)
                held = before
            } else if !ofItem.isNothing {
                // An empty item takes room too.
                try hold(1)
                items.append(item)
            }
            if try skip("]") { return .list(items) }
            guard try skip(",") else { throw try bytes.expected("\",\" or \"]\"") }
        }
    }

    private mutating func text() throws(DiagnosticError) -> String {
        let text = try bytes.text(atMost: Self.longest)
        try hold(text.utf8.count)
        return text
    }

    /// A number or a word.
    private mutating func plain(_ mask: JSONMask, first: UInt8) throws(DiagnosticError) -> JSON {
        let place = bytes.place
        let token = try bytes.token()
        guard let value = (try? JSON(parsing: token)), !token.isEmpty else {
            throw place.malformed("expected a value")
        }
        if mask.isScalar { try hold(token.count) }
        return mask.isScalar ? value : .null
    }
}

extension JSONStream {
    /// What a value takes beside its text.
    private static let overhead = 96

    private mutating func hold(_ count: Int) throws(DiagnosticError) {
        held += count + Self.overhead
        if held > Self.most { throw bytes.refused("more is told here than any site has") }
    }

    private mutating func afterSpace() throws(DiagnosticError) -> UInt8? {
        try bytes.skipSpace()
        return try bytes.peek()
    }

    /// Passes white space and then this character, if it is there.
    private mutating func skip(_ character: Unicode.Scalar) throws(DiagnosticError) -> Bool {
        guard try afterSpace() == UInt8(ascii: character) else { return false }
        bytes.advance()
        return true
    }
}
