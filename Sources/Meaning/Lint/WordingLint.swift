import Claims
import Diagnostics
import Facts
import Phrases
import Surroundings

/// Judges the Dutch of a site's templates by the lexicon: each text must say what its place and kind of claim mean, and
/// nothing else. Writer and reader share the phrases, so that only a judge apart from both can know that they are right.
public struct WordingLint {
    let lexicon: Lexicon

    public init(lexicon: Lexicon = .dutch) { self.lexicon = lexicon }

    /// Every fault of every text, each at the line it stands on.
    public func faults(in templates: Templates, _ furniture: Furniture) -> [Diagnostic] {
        let judgedTexts = phrases(of: templates) + fixedTexts(of: templates) + texts(of: furniture)
        return judgedTexts.flatMap(faults) + claims(inStandingTextsOf: templates)
    }

    /// What is wrong with a text: its characters, or else all words that nobody knows, or else what it says. Of the informal
    /// form, only what the formal one does not have.
    func faults(in judged: JudgedText) -> [Diagnostic] {
        let forms: [Addressing] = judged.formal == judged.informal ? [.formal] : Addressing.allCases
        let texts = forms.map(judged.text)
        for text in texts {
            let fault = TextShape.fault(in: text, endsSentence: judged.endsSentence)
            if let fault { return [fault.diagnostic(text, at: judged.location)] }
        }
        let tokens = texts.map { lexicon.tokens(in: $0) }
        let unknown = unknownWords(in: Array(zip(texts, tokens)), at: judged.location)
        if !unknown.isEmpty { return unknown }
        for (form, (text, tokens)) in zip(forms, zip(texts, tokens)) {
            let signed = lexicon.tokens(in: text, withSigns: true)
            let fault = meaning(of: signed, judged, form) ?? PlainLanguage.fault(in: tokens)
            if let fault { return [fault.diagnostic(text, at: judged.location)] }
        }
        return []
    }

    /// Each word once, with the first text that has it.
    private func unknownWords(in texts: [(String, [Token])], at location: Location) -> [Diagnostic] {
        var reported: Set<String> = []
        return texts.flatMap { text, tokens in
            tokens.filter { $0.isUnknown && reported.insert($0.text.lowercased()).inserted }
                .map { unknownWord($0.text).diagnostic(text, at: location) }
        }
    }

    private func unknownWord(_ word: String) -> WordingFault {
        let small = word.lowercased()
        let line = lexicon.likelySense(of: small).map { "Write \"- \($0): \(small)\" in \(CoreWords.ownFile)" }
        return WordingFault(
            rule: .wordingWordUnknown, what: "the lexicon does not know the word \"\(word)\"",
            why: "what a word means must be known before a text with it can be judged",
            remedy: line.map { "\($0) if it means that; with another sense of \(CoreWords.folder) if it does not." }
                ?? "Add it to \(CoreWords.ownFile), with its sense from \(CoreWords.folder), or use a word that is there."
        )
    }

    private func meaning(of tokens: [Token], _ judged: JudgedText, _ addressing: Addressing) -> WordingFault? {
        guard let expected = judged.gloss else {
            return WordingFault(
                rule: .wordingUnjudged, what: "nothing says what \(judged.name) means",
                why: "a text is judged by the gloss written for its place",
                remedy: "Write its gloss in Sources/Meaning/Lint/Glosses, from the law and the claim's description.")
        }
        let found = Gloss(of: tokens, addressing)
        let readings = Gloss.readings(expected, addressing)
        if readings.contains(found) { return nil }
        return WordingFault(
            rule: .wordingMeaning, what: "this is not what \(judged.name) means",
            why: found.difference(from: readings[0]),
            remedy: "Say \"\(expected)\"; a new order of words that says the same needs a gloss of its own.")
    }
}

/// What is wrong with a text, before it is known where it stands.
struct WordingFault {
    let rule: RuleID
    let what: String
    let why: String
    let remedy: String

    func diagnostic(_ text: String, at location: Location) -> Diagnostic {
        Diagnostic(rule, .error, "\(what): \"\(text)\"", at: location, reason: why, remedy: remedy)
    }
}

extension Gloss {
    /// What is too much and what is missing, in words.
    fileprivate func difference(from expected: Gloss) -> String {
        let changes = words.difference(from: expected.words)
        let added = changes.insertions.map(\.word)
        let dropped = changes.removals.map(\.word)
        let parts = [("it adds", added), ("it misses", dropped)].filter { !$0.1.isEmpty }
        return parts.map { "\($0.0) \($0.1.map { "\"\($0)\"" }.joined(separator: ", "))" }.joined(separator: "; ")
    }
}

extension CollectionDifference<String>.Change {
    fileprivate var word: String {
        switch self {
        case .insert(_, let word, _), .remove(_, let word, _): word
        }
    }
}
