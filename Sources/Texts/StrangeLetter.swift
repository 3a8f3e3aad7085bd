import Foundation

/// A letter that is not what it looks like, or one that nobody sees. A word that holds one is not the word that people read,
/// so that no rule, and no search, knows it.
public struct StrangeLetter: Hashable, Sendable {
    /// Why it does not belong where it stands, as what follows "is".
    public enum Fault: String, Sendable {
        case unseen = "a character that nobody sees"
        case mixed = "a letter of another script among Latin ones"
        case foreign = "a letter of another script, where Dutch has Latin ones"
        case twin = "a letter of another script that looks like a Latin one"
        case variant = "another letter in disguise"
        case undutch = "a letter that Dutch does not have"
        case mark = "a mark that covers the letter before it"
    }

    public let fault: Fault
    public let scalar: Unicode.Scalar
    /// The word it stands in.
    public let word: String

    /// The first one in a text; nothing where all letters are what they look like.
    ///
    /// - Parameter isName: names may be in any script, if it is one script and does not pass for Latin.
    public static func first(in text: String, isName: Bool = false) -> StrangeLetter? {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
        let scalars = Array(text.precomposedStringWithCanonicalMapping.unicodeScalars)
        let words = scalars.indices.split { !isOfWord(scalars[$0]) }
        for word in words {
            guard let (index, fault) = fault(in: word, of: scalars, isName: isName) else { continue }
            let text = String(String.UnicodeScalarView(word.map { scalars[$0] }))
            return StrangeLetter(fault: fault, scalar: scalars[index], word: text)
        }
        return nil
    }

    /// `U+0435 (CYRILLIC SMALL LETTER IE)`
    public var name: String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return scalar.properties.name.map { "\(code) (\($0))" } ?? code
    }

    private static func fault(
        in word: Range<Int>, of scalars: [Unicode.Scalar], isName: Bool
    ) -> (index: Int, fault: Fault)? {
        if let index = word.first(where: { isUnseen($0, in: scalars) }) { return (index, .unseen) }
        if let index = word.first(where: { scalars[$0].isVariant }) { return (index, .variant) }
        let letters = word.filter { scalars[$0].properties.isAlphabetic }
        let others = letters.filter { !scalars[$0].isLatin }
        if let index = others.first {
            if others.count < letters.count { return (index, .mixed) }
            // A letter by itself is a sign: "β-blokkers".
            if !isName, letters.count > 1 { return (index, .foreign) }
            if others.allSatisfy({ scalars[$0].looksLatin }) { return (index, .twin) }
            return nil
        }
        if let index = letters.first(where: { !scalars[$0].isPlainLatin(isName: isName) }) { return (index, .undutch) }
        return word.dropFirst().first { scalars[$0].isMark && scalars[$0 - 1].isLatin }.map { ($0, .mark) }
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType == .decimal || scalar.isMark || scalar.isHidden
    }

    /// In a picture of several characters some are seen as one: families, keys.
    private static func isUnseen(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index].isHidden else { return false }
        let (before, after) = (scalars[..<index].last, scalars[(index + 1)...].first)
        guard scalars[index] == "\u{200D}" || scalars[index] == "\u{FE0F}", let before else { return true }
        let isPicture = before.isPicture || before == "\u{FE0F}"
        let isKey = before.properties.isEmoji && after == "\u{20E3}"
        return !(isPicture || isKey)
    }
}

extension Unicode.Scalar {
    /// What Unicode says is shown as nothing, and what no font can show.
    fileprivate var isHidden: Bool {
        if isASCII { return false }
        switch properties.generalCategory {
        case .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
        default: return properties.isDefaultIgnorableCodePoint || self == "\u{2800}"
        }
    }

    fileprivate var isPicture: Bool { properties.isEmoji && !isASCII }

    fileprivate var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: !isHidden
        default: false
        }
    }

    /// By its name in Unicode, which begins with that of its script.
    fileprivate var isLatin: Bool {
        if isASCII { return true }
        guard properties.isAlphabetic, let name = properties.name else { return false }
        return name.hasPrefix("LATIN ") || name.hasSuffix("ORDINAL INDICATOR")
    }

    /// A form of other letters or digits that Unicode keeps beside them: full width, bold, a ligature, a Roman numeral. The
    /// Dutch ij is one that people write.
    fileprivate var isVariant: Bool {
        guard !isASCII, properties.isAlphabetic || properties.numericType == .decimal else { return false }
        if ["\u{132}", "\u{133}", "\u{B5}", "\u{AA}", "\u{BA}"].contains(self) { return false }
        if properties.numericType == .decimal { return true }
        return String(self).precomposedStringWithCompatibilityMapping.unicodeScalars.first != self
    }

    /// One of a to z with marks of its own or without; in names, any letter of European languages.
    fileprivate func isPlainLatin(isName: Bool) -> Bool {
        if isASCII { return true }
        if isName { return value <= 0x24F || (0x1E00...0x1EFF).contains(value) }
        if Self.whole.contains(self) { return true }
        return String(self).decomposedStringWithCanonicalMapping.unicodeScalars.first?.isASCII ?? false
    }

    /// Letters of neighbouring languages that are no other letter with a mark.
    private static let whole = Set("æÆœŒøØßłŁðÐþÞđĐ\u{132}\u{133}\u{B5}\u{AA}\u{BA}".unicodeScalars)

    /// Cyrillic, Greek and Armenian letters of the shape of a Latin one.
    fileprivate var looksLatin: Bool { Self.twins.contains(self) }

    private static let twins = Set(
        "АВЕКМНОРСТУХІЈЅҺԌԚԜасеорхуіјѕһԁԛԝьԍΑΒΕΖΗΙΚΜΝΟΡΤΥΧανικορυχγհոսօցքՕՍԼ".unicodeScalars)
}
