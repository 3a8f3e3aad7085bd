internal import Markup

/// Refuses HTML on which libgumbo takes more than linear time, and HTML that was cut off, by one pass over the tags.
struct HTMLGuard {
    private let bytes: [UInt8]
    private var index = 0
    private var elements = OpenElements()
    private var isDocument = false
    private var lastTag: String?
    private var pageTags = 0
    private var reopened = 0

    private static let mostAttributes = 100
    /// Attributes of repeated `<html>` and `<body>` tags are merged, in quadratic time.
    private static let mostPageTags = 16
    /// How many formatting elements the parser may have to reopen in all.
    private static let mostReopened = 1_000_000

    /// - Precondition: `EncodingGuard` has let the bytes through.
    static func check(_ bytes: [UInt8]) throws(InputRefusal) {
        var pass = HTMLGuard(bytes: bytes)
        try pass.run()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() throws(InputRefusal) {
        while let start = nextTag() {
            guard let tag = HTMLTag(at: start, in: bytes) else {
                let isComment = bytes[start...].starts(with: "<!--".utf8)
                throw refusal("the file ends inside a \(isComment ? "comment" : "tag")", at: start)
            }
            index = tag.end
            try take(tag, at: start)
        }
        if isDocument, lastTag != "/html", lastTag != "/body", let open = elements.unfinished {
            throw refusal("the file is cut off: <\(open)> has no end", at: bytes.count)
        }
    }

    private mutating func nextTag() -> Int? {
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), HTMLTag.canBegin(bytes[index + 1]) { return index }
            index += 1
        }
        return nil
    }

    private mutating func take(_ tag: HTMLTag, at start: Int) throws(InputRefusal) {
        switch tag.kind {
        case .comment:
            // libgumbo 0.10 ends the whole process on some of these; in HTML they are no more than odd comments.
            if bytes[start...].starts(with: "<![CDATA[".utf8) { throw refusal("<![CDATA[ is not HTML", at: start) }
            return
        case .declaration: isDocument = true
        case .start:
            try open(tag, at: start)
            lastTag = tag.name
        case .end:
            elements.close(tag.name)
            lastTag = "/" + tag.name
        }
        if ElementKind(tag.name) != .formatting { reopened += elements.formattingCount }
        if reopened > Self.mostReopened { throw refusal("too many formatting elements stay open", at: start) }
    }

    private mutating func open(_ tag: HTMLTag, at start: Int) throws(InputRefusal) {
        if tag.attributeCount > Self.mostAttributes { throw refusal("a tag has more than 100 attributes", at: start) }
        // The parser would make up text for the one, and shows all that follows the other as text.
        if ["isindex", "plaintext"].contains(tag.name) { throw refusal("<\(tag.name)> is not HTML", at: start) }
        if tag.name == "html" { isDocument = true }
        if ElementKind(tag.name) == .page { pageTags += 1 }
        if pageTags > Self.mostPageTags { throw refusal("the file holds many pages", at: start) }
        if ElementKind.raw.contains(tag.name), !elements.isForeign { return try skipText(of: tag, at: start) }
        elements.open(tag.name, isSelfClosing: tag.isSelfClosing)
        if elements.count > InputLimits.nesting {
            throw refusal("elements are nested more than 256 deep", at: start)
        }
    }

    /// Skips to the end tag of an element whose content is text.
    private mutating func skipText(of tag: HTMLTag, at start: Int) throws(InputRefusal) {
        while let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = next
            if bytes[next...].dropFirst().first == UInt8(ascii: "/"), isName(tag.name, at: next + 2) { return }
            index += 1
        }
        throw refusal("the file ends inside <\(tag.name)>", at: start)
    }

    private func isName(_ name: String, at start: Int) -> Bool {
        let end = start + name.utf8.count
        guard end < bytes.count, !bytes[end].isASCIIAlphanumeric else { return false }
        return bytes[start..<end].elementsEqual(name.utf8) { $0.asciiLowercased == $1 }
    }

    private func refusal(_ reason: String, at offset: Int) -> InputRefusal {
        InputRefusal(reason, at: offset, in: bytes)
    }
}
