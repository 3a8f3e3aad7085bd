import JSONText

/// Writes a value in the place of another one in a JSON text, so that what is the same keeps its bytes: a changed word is a
/// changed line.
///
/// New members take the indentation of the text. Members stand in the order that they had; one that is new follows the member
/// that it follows in the new value.
struct JSONRewrite {
    private let bytes: [UInt8]
    private let style: JSONStyle

    /// - Parameters:
    ///   - bytes: UTF-8 that parses as JSON.
    ///   - old: a value of it, as it was read there.
    static func text(_ bytes: [UInt8], replacing old: JSON, by new: JSON) -> [UInt8] {
        let rewrite = JSONRewrite(bytes: bytes, style: JSONStyle(of: bytes, old))
        let end = bytes.end(of: old)
        return bytes[..<old.offset] + rewrite.rendered(new, over: old, at: "") + bytes[end...]
    }

    /// A child of an array or object: its bytes, and the place that it had.
    private struct Piece {
        let bytes: [UInt8]
        let old: Int?
    }

    /// What stands around the children of an array or object.
    private struct Frame {
        let starts: [Int]
        let ends: [Int]
        let open: Int
        let close: Int
    }

    /// - Parameter indentation: of the line on which the value begins.
    private func rendered(_ new: JSON, over old: JSON, at indentation: String) -> [UInt8] {
        if new == old { return Array(bytes[old.offset..<bytes.end(of: old)]) }
        switch (old.content, new.content) {
        case (.object(let olds), .object(let news)) where !olds.isEmpty && !news.isEmpty:
            let frame = frame(of: old, starts: olds.map(\.offset), ends: olds.map { bytes.end(of: $0.value) })
            let inner = inside(frame) ?? indentation
            let pieces = Self.order(of: news, after: olds).map { member in
                piece(member, of: olds, in: frame, at: inner)
            }
            return joined(pieces, frame, new, at: indentation)
        case (.list(let olds), .list(let news)) where !olds.isEmpty && !news.isEmpty:
            let frame = frame(of: old, starts: olds.map(\.offset), ends: olds.map { bytes.end(of: $0) })
            let inner = inside(frame) ?? indentation
            let pieces = zip(news, Self.pairs(of: news, with: olds)).map { item, pair in
                Piece(
                    bytes: pair.map { rendered(item, over: olds[$0], at: inner) }
                        ?? style.text(item, at: inside(frame)), old: pair)
            }
            return joined(pieces, frame, new, at: indentation)
        default: return style.text(new, at: indentation)
        }
    }

    private func piece(_ member: JSON.Member, of olds: [JSON.Member], in frame: Frame, at inner: String) -> Piece {
        guard let index = olds.firstIndex(where: { $0.name == member.name }) else {
            return Piece(bytes: style.name(member.name) + style.text(member.value, at: inside(frame)), old: nil)
        }
        let value = olds[index].value
        return Piece(
            bytes: bytes[frame.starts[index]..<value.offset] + rendered(member.value, over: value, at: inner),
            old: index)
    }

    private func frame(of value: JSON, starts: [Int], ends: [Int]) -> Frame {
        Frame(starts: starts, ends: ends, open: value.offset, close: bytes.end(of: value))
    }

    /// The indentation of the children; nothing where they stand on the line of the bracket.
    private func inside(_ frame: Frame) -> String? {
        let lead = bytes[(frame.open + 1)..<frame.starts[0]]
        return lead.lastIndex(of: UInt8(ascii: "\n")).map { String(decoding: lead[($0 + 1)...], as: UTF8.self) }
    }

    private func joined(_ pieces: [Piece], _ frame: Frame, _ new: JSON, at indentation: String) -> [UInt8] {
        let lead = Array(bytes[(frame.open + 1)..<frame.starts[0]])
        let gaps = zip(frame.ends, frame.starts.dropFirst()).map { Array(bytes[$0..<$1]) }
        let usual = gaps.first ?? [UInt8(ascii: ",")] + (lead.isEmpty ? [UInt8(ascii: " ")] : lead)
        var text = [bytes[frame.open]] + lead
        for (index, piece) in pieces.enumerated() {
            if index > 0, let before = pieces[index - 1].old, piece.old == before + 1 {
                text += gaps[before]
            } else if index > 0 {
                text += usual
            }
            text += piece.bytes
        }
        text += bytes[frame.ends[frame.ends.count - 1]..<frame.close]
        let isInline = !lead.contains(UInt8(ascii: "\n"))
        let grew = text.count > frame.close - frame.open
        return isInline && grew && text.count > JSONStyle.longest ? style.laidOut(new, at: indentation) : text
    }

    /// The members that stay in the order that they had, each new one behind the member that it follows.
    private static func order(of news: [JSON.Member], after olds: [JSON.Member]) -> [JSON.Member] {
        var order = olds.compactMap { old in news.first { $0.name == old.name } }
        for (index, member) in news.enumerated() where !olds.contains(where: { $0.name == member.name }) {
            let before = index == 0 ? nil : order.firstIndex { $0.name == news[index - 1].name }
            order.insert(member, at: before.map { $0 + 1 } ?? 0)
        }
        return order
    }

    /// For each new item the old one whose bytes it takes: its equal, or else one that is left over, which it replaces.
    private static func pairs(of news: [JSON], with olds: [JSON]) -> [Int?] {
        var free = Array(olds.indices)
        var pairs: [Int?] = news.map { item in
            free.firstIndex { olds[$0] == item }.map { free.remove(at: $0) }
        }
        for index in pairs.indices where pairs[index] == nil && !free.isEmpty { pairs[index] = free.removeFirst() }
        return pairs
    }
}

/// How a JSON text is laid out.
struct JSONStyle {
    /// Bytes of an array or object that may stand on one line.
    static let longest = 100

    private let unit: String
    private let newline: String
    /// Whether short arrays and objects stand on one line.
    private let hasShort: Bool

    init(of bytes: [UInt8], _ value: JSON) {
        let text = String(decoding: bytes, as: UTF8.self)
        newline = text.contains("\r\n") ? "\r\n" : "\n"
        let first = text.firstMatch(of: /[{\[]\r?\n([ \t]+)\S/)
        unit = first.map { String($0.1) } ?? "  "
        hasShort = text.contains(/[{\[][ \t]*[^\s\]}]/)
    }

    /// - Parameter indentation: of the line on which it begins; nothing for all on one line.
    func text(_ value: JSON, at indentation: String?) -> [UInt8] {
        guard let indentation else { return Array(inline(value).utf8) }
        let short = inline(value)
        return hasShort && short.utf8.count <= 60 && isFlat(value) ? Array(short.utf8) : laidOut(value, at: indentation)
    }

    func name(_ name: String) -> [UInt8] { Array("\(scalar(.text(name))): ".utf8) }

    func laidOut(_ value: JSON, at indentation: String) -> [UInt8] {
        let inner = indentation + unit
        let children: [[UInt8]]
        let brackets: (String, String)
        switch value.content {
        case .list(let items):
            children = items.map { text($0, at: inner) }
            brackets = ("[", "]")
        case .object(let members):
            children = members.map { name($0.name) + text($0.value, at: inner) }
            brackets = ("{", "}")
        default: return Array(scalar(value).utf8)
        }
        if children.isEmpty { return Array((brackets.0 + brackets.1).utf8) }
        let lines = children.joined(separator: Array(",\(newline)\(inner)".utf8))
        return Array("\(brackets.0)\(newline)\(inner)".utf8) + lines
            + Array("\(newline)\(indentation)\(brackets.1)".utf8)
    }

    private func isFlat(_ value: JSON) -> Bool {
        switch value.content {
        case .list(let items): items.allSatisfy { $0.children.isEmpty }
        case .object(let members): members.allSatisfy { $0.value.children.allSatisfy(\.children.isEmpty) }
        default: true
        }
    }

    private func inline(_ value: JSON) -> String {
        switch value.content {
        case .list(let items): "[" + items.map(inline).joined(separator: ", ") + "]"
        case .object(let members) where members.isEmpty: "{}"
        case .object(let members):
            "{ " + members.map { "\(scalar(.text($0.name))): \(inline($0.value))" }.joined(separator: ", ") + " }"
        default: scalar(value)
        }
    }

    /// On one line, without the newline that closes a document.
    private func scalar(_ value: JSON) -> String { String(value.document.dropLast()) }
}

extension JSON {
    fileprivate var children: [JSON] {
        switch content {
        case .list(let items): items
        case .object(let members): members.map(\.value)
        default: []
        }
    }
}

extension [UInt8] {
    /// Where a value ends that was read from these bytes: the byte after its last.
    func end(of value: JSON) -> Int {
        switch value.content {
        case .null: value.offset + 4
        case .flag(let flag): value.offset + (flag ? 4 : 5)
        case .number(let number): value.offset + number.utf8.count
        case .text: endOfText(from: value.offset)
        case .list(let items): endOfBracket(from: items.last.map { end(of: $0) } ?? value.offset + 1)
        case .object(let members): endOfBracket(from: members.last.map { end(of: $0.value) } ?? value.offset + 1)
        }
    }

    private func endOfText(from start: Int) -> Int {
        var index = start + 1
        while self[index] != UInt8(ascii: "\"") { index += self[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return index + 1
    }

    private func endOfBracket(from start: Int) -> Int {
        var index = start
        while self[index] != UInt8(ascii: "]") && self[index] != UInt8(ascii: "}") { index += 1 }
        return index + 1
    }
}
