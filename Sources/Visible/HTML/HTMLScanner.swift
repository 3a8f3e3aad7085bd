internal import Markup

/// Reads a page in one pass over its bytes, where all of it is plain: every element that begins also ends, in the order in
/// which HTML5 would end it anyway, and no rule of its parser inserts, moves or leaves out anything.
///
/// What it is not sure of it refuses, and `GumboTree` parses that. Where it refuses nothing, both meet the same, and
/// `HTMLGuard` would find nothing.
struct HTMLScanner {
    /// How far the page is.
    private enum Stage { case beforeHTML, beforeHead, head, beforeBody, body, afterBody, afterHTML }

    private let bytes: [UInt8]
    private var index: Int
    private var stage = Stage.beforeHTML
    private var open: [(element: HTMLElement, content: PlainContent)] = []
    private var text = SourceText()
    private var events: [HTMLEvent] = []
    /// The ends of the body and the page, behind which white space still belongs to the body.
    private var last: [HTMLEvent] = []

    private static let doctype = Array("<!DOCTYPE html>".utf8)
    /// In bytes.
    private static let longest = 1 << 19
    private static let bytesOfEvent = 12
    private static let deepest = 64
    private static let mostAttributes = 16

    /// - Precondition: `bytes` are UTF-8.
    /// - Returns: what a walk over the page meets; nothing where it is not plain.
    static func events(in bytes: [UInt8]) -> [HTMLEvent]? {
        guard bytes.count <= longest, bytes.starts(with: doctype) else { return nil }
        var scanner = HTMLScanner(bytes: bytes, index: doctype.count)
        while scanner.index < bytes.count {
            guard scanner.takeNext() else { return nil }
        }
        guard scanner.stage == .afterHTML else { return nil }
        scanner.endText()
        scanner.events += scanner.last
        return scanner.events
    }

    private init(bytes: [UInt8], index: Int) {
        self.bytes = bytes
        self.index = index
        events.reserveCapacity(bytes.count / Self.bytesOfEvent)
    }

    /// - Returns: whether it is plain.
    private mutating func takeNext() -> Bool {
        guard bytes[index] == UInt8(ascii: "<") else { return takeText() }
        let start = index
        let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
        index += isEnd ? 2 : 1
        guard let number = ElementName.words.number(of: word()), let name = ElementName(rawValue: number) else {
            return false
        }
        return isEnd ? end(name, at: start) : begin(name, at: start)
    }

    /// Small letters, digits and hyphens.
    private mutating func word() -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, Self.isOfWord(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private func isHere(_ text: [UInt8]) -> Bool { bytes[index...].starts(with: text) }
}

// MARK: - Elements

extension HTMLScanner {
    private mutating func begin(_ name: ElementName, at start: Int) -> Bool {
        guard let content = PlainContent(name), isInPlace(name), open.count < Self.deepest,
            let attributes = attributes()
        else { return false }
        let element = HTMLElement(
            name: ElementName.words.words[Int(name.rawValue)], known: name, isHTML: true, attributes: attributes,
            offset: start)
        endText()
        events.append(.open(element))
        if content == .nothing {
            events.append(.close(element, offset: start))
        } else {
            open.append((element, content))
        }
        switch name {
        case .html: stage = .beforeHead
        case .head: stage = .head
        case .body: stage = .body
        default: break
        }
        return true
    }

    private func isInPlace(_ name: ElementName) -> Bool {
        guard let around = open.last?.content else { return name == .html && stage == .beforeHTML }
        guard around.holds(name) else { return false }
        return switch name {
        case .head: stage == .beforeHead
        case .body: stage == .beforeBody
        // Inside another of its name, the parser would end that, or follow other rules.
        case .a, .b, .strong, .em, .i, .code, .table: !open.contains { $0.element.known == name }
        default: true
        }
    }

    private mutating func end(_ name: ElementName, at start: Int) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">"), open.last?.element.known == name,
            let element = open.popLast()?.element
        else { return false }
        index += 1
        switch name {
        case .html:
            guard stage == .afterBody else { return false }
            stage = .afterHTML
            last.append(.close(element, offset: start))
        case .body:
            stage = .afterBody
            last.append(.close(element, offset: start))
        default:
            if name == .head { stage = .beforeBody }
            endText()
            events.append(.close(element, offset: start))
        }
        return true
    }

    /// Each with one space before it, and its value in double quotes.
    private mutating func attributes() -> [HTMLElement.Attribute]? {
        var attributes: [HTMLElement.Attribute] = []
        while index < bytes.count, attributes.count <= Self.mostAttributes {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: ">") { return attributes }
            guard byte == 0x20, let attribute = attribute(), !attributes.contains(where: { $0.name == attribute.name })
            else { return nil }
            attributes.append(attribute)
        }
        return nil
    }

    private mutating func attribute() -> HTMLElement.Attribute? {
        let start = index
        let word = word()
        guard word.first?.isASCIILetter ?? false, isHere(Self.opening) else { return nil }
        index += Self.opening.count
        guard let value = characters(upTo: UInt8(ascii: "\"")), index < bytes.count else { return nil }
        index += 1
        let known = AttributeName.words.number(of: word).flatMap(AttributeName.init)
        return HTMLElement.Attribute(
            name: known.map { AttributeName.words.words[Int($0.rawValue)] } ?? String(decoding: word, as: UTF8.self),
            known: known ?? .other, value: value, offset: start)
    }

    private static let opening = Array("=\"".utf8)
}

// MARK: - Texts

extension HTMLScanner {
    private mutating func takeText() -> Bool {
        guard let characters = characters(upTo: UInt8(ascii: "<")) else { return false }
        let holdsText = open.last?.content.holdsText ?? false
        guard holdsText || characters.bytes.allSatisfy(CharacterClass.isASCIISpace) else { return false }
        if stage != .beforeHTML, stage != .beforeHead { text.append(characters) }
        return true
    }

    private mutating func endText() {
        if text.isEmpty { return }
        events.append(.text(text))
        text = SourceText()
    }

    /// - Returns: nothing where a character is not plain.
    private mutating func characters(upTo end: UInt8) -> SourceText? {
        var characters = SourceText()
        while true {
            let plain = plainRange(upTo: end)
            characters.append(plain, of: bytes)
            index = plain.upperBound
            if index == bytes.count || bytes[index] == end { return characters }
            guard let entity = Self.entities.first(where: { isHere($0.spelling) }) else { return nil }
            characters.append(SourceText(bytes: entity.decoded, at: index))
            index += entity.spelling.count
        }
    }

    private static let entities: [(spelling: [UInt8], decoded: [UInt8])] = [
        ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{A0}"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// From here up to an end, an entity, or what may be a character that the parser replaces.
    private func plainRange(upTo end: UInt8) -> Range<Int> {
        bytes.withUnsafeBufferPointer { bytes in
            var next = index
            while next < bytes.count {
                switch bytes[next] {
                case end, UInt8(ascii: "&"): return index..<next
                case 0x20...0x7E, 0x0A, 0x09: next += 1
                case 0xC2 where bytes[next + 1] >= 0xA0: next += 2
                case 0xC3...0xDF: next += 2
                case 0xE1...0xEC: next += 3
                default: return index..<next
                }
            }
            return index..<next
        }
    }
}
