import Claims
import Texts

extension Value {
    /// Whether a value that was read from a page means the same as one that the facts hold.
    ///
    /// Three differences mean nothing to a reader, and these alone are let pass: where a sentence starts, the capital;
    /// where one ends, the full stop of an abbreviation, which is not written twice; and in a list, which of its
    /// words are one item ("contracten en facturen" as one item, or as two).
    ///
    /// - Parameters:
    ///   - startsSentence: the value was read at the start of a sentence.
    ///   - endsSentence: the value was read before a full stop.
    ///   - rules: of the language of the page.
    public func means(
        _ fact: Value, startsSentence: Bool, endsSentence: Bool = false, by rules: any ReadingRules
    ) -> Bool {
        let fact = fact.withPlainQuotes
        if self == fact { return true }
        if endsSentence, means(fact.withoutFinalStop, startsSentence: startsSentence, by: rules) { return true }
        return switch (self, fact) {
        case (.text(let read), .text(let written)), (.heading(let read), .heading(let written)),
            (.purpose(let read), .purpose(let written)):
            startsSentence && read == rules.capitalised(written)
        case (.list(let read), .list(let written)): Self.same(read, written, .all, startsSentence, rules)
        case (.choice(let read), .choice(let written)): Self.same(read, written, .any, startsSentence, rules)
        default: false
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

    /// Which words are one item may differ, since an item can be a list itself; what stands on the page may not.
    private static func same(
        _ read: [String], _ written: [String], _ joint: Joint, _ startsSentence: Bool, _ rules: any ReadingRules
    ) -> Bool {
        let (read, written) = (rules.words(of: read, joint), rules.words(of: written, joint))
        return read == written || (startsSentence && read == rules.capitalised(written))
    }
}

extension String {
    fileprivate var withoutFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
