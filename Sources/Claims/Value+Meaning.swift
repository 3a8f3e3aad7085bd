import Facts
import Texts

extension Value {
    /// Whether a value that was read from a page means the same as one that the facts hold.
    ///
    /// Three differences mean nothing to a reader, and these alone are let pass: where a sentence starts, the capital;
    /// where one ends, the full stop of an abbreviation, which Dutch does not write twice; and in a list, which of its
    /// words are one item ("contracten en facturen" as one item, or as two).
    ///
    /// - Parameters:
    ///   - startsSentence: the value was read at the start of a sentence.
    ///   - endsSentence: the value was read before a full stop.
    public func means(_ fact: Value, startsSentence: Bool, endsSentence: Bool = false) -> Bool {
        let fact = fact.withPlainQuotes
        if endsSentence, means(fact.withoutFinalStop, startsSentence: startsSentence) { return true }
        return switch (self, fact) {
        case (.text(let read), .text(let written)), (.heading(let read), .heading(let written)),
            (.purpose(let read), .purpose(let written)):
            read == written || (startsSentence && read == written.capitalised)
        case (.list(let read), .list(let written)): Self.same(read, written, "en", startsSentence)
        case (.choice(let read), .choice(let written)): Self.same(read, written, "of", startsSentence)
        default: self == fact
        }
    }

    /// As pages are read.
    private var withPlainQuotes: Value { mapText(\.withPlainQuotes) }

    private var withoutFinalStop: Value {
        switch self {
        case .text(let text): .text(text.withoutFinalStop)
        case .heading(let text): .heading(text.withoutFinalStop)
        case .purpose(let text): .purpose(text.withoutFinalStop)
        case .telephone(let number): .telephone(number.withoutFinalStop)
        case .list(let items): .list(items.dropLast() + items.suffix(1).map(\.withoutFinalStop))
        case .choice(let items): .choice(items.dropLast() + items.suffix(1).map(\.withoutFinalStop))
        default: self
        }
    }

    /// What a list says: its items with the marks between them, which are semicolons where an item has commas of its own;
    /// one stands before the conjunction as well where an item has that of its own.
    private static func words(of items: [String], _ conjunction: String) -> String {
        let hasCommas = items.contains { $0.contains(",") }
        let isNested = items.contains { $0.contains(" \(conjunction) ") }
        return items.enumerated().map { index, item in
            switch index {
            case 0: item
            case items.count - 1: (isNested ? hasCommas ? ";" : "," : "") + " \(conjunction) \(item)"
            default: (hasCommas ? "; " : ", ") + item
            }
        }.joined()
    }

    /// Which words are one item may differ, since an item can be a list itself; what stands on the page may not.
    private static func same(
        _ read: [String], _ written: [String], _ conjunction: String, _ startsSentence: Bool
    ) -> Bool {
        let (read, written) = (words(of: read, conjunction), words(of: written, conjunction))
        return read == written || (startsSentence && read == written.capitalised)
    }
}

extension String {
    fileprivate var withoutFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }

    /// With a capital first letter; both letters of a Dutch "ij".
    fileprivate var capitalised: String {
        if hasPrefix("ij") { return "IJ" + dropFirst(2) }
        return prefix(1).uppercased() + dropFirst()
    }
}
