/// What a text is made of: characters that are what they look like, single spaces, and an end.
enum TextShape {
    static func fault(in text: String, endsSentence: Bool) -> WordingFault? {
        if let scalar = text.unicodeScalars.first(where: { !isOrdinary($0) }) { return character(scalar) }
        if let place = spacing(text) { return spaces(place) }
        return endsSentence && !(text.utf8.last.map { ".?!:".utf8.contains($0) } ?? false) ? end : nil
    }

    /// Latin letters with or without accents, digits, and the marks of Dutch text; braces hold slots.
    private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", " ": true
        case "À"..."ÿ": scalar != "×" && scalar != "÷"
        default: marks.contains(scalar)
        }
    }

    private static let marks = Set(" .,:;?!'’‘“”\"()-–—/%€§{}".unicodeScalars)

    private static func spacing(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        if bytes.first == space || bytes.last == space { return "a space at its start or end" }
        for (left, right) in zip(bytes, bytes.dropFirst()) {
            if left == space, right == space { return "two spaces in a row" }
            if left == space, closing.contains(right) { return "a space before a mark" }
            if stops.contains(left), right > 0x3F { return "no space behind a mark" }
        }
        return nil
    }

    private static let space = UInt8(ascii: " ")
    private static let stops = Array(".,:;?!".utf8)
    private static let closing = stops + [UInt8(ascii: ")")]

    private static func character(_ scalar: Unicode.Scalar) -> WordingFault {
        let code = String(scalar.value, radix: 16, uppercase: true)
        return WordingFault(
            rule: .wordingCharacter, what: "U+\(code) does not belong in Dutch text",
            why: "letters of other scripts and characters that nobody sees make words that are not what they look like",
            remedy: "Write it anew with Latin letters, digits and ordinary marks.")
    }

    private static func spaces(_ what: String) -> WordingFault {
        WordingFault(
            rule: .wordingSpacing, what: "this text has \(what)",
            why: "a published text has single spaces, and none before a mark",
            remedy: "Take the space out, or put one in.")
    }

    private static let end = WordingFault(
        rule: .wordingEnd, what: "this text stands among sentences and has no end",
        why: "what follows would run on from it",
        remedy: "End it with a full stop or question mark, or with a colon where a list follows.")
}
