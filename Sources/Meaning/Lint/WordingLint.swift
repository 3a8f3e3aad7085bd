import Claims
import Diagnostics
import Facts
import Phrases
import Surroundings

/// Judges the Dutch of a site's templates by the lexicon: each text must say what its place and kind of claim mean, and
/// nothing else. Writer and reader share the phrases, so that only a judge apart from both can know that they are right.
public struct WordingLint {
    let lexicon: Lexicon
    var meanings: Meanings { .core }

    public init(lexicon: Lexicon = .dutch) { self.lexicon = lexicon }

    /// Every fault of every text, each at the line it stands on.
    ///
    /// - Parameter isNew: whether what stands at a place was not judged before.
    public func faults(
        in templates: Templates, _ furniture: Furniture, where isNew: (Location) -> Bool = { _ in true }
    ) -> [Diagnostic] {
        faults(in: templates, where: isNew) + texts(of: furniture).filter { isNew($0.location) }.flatMap(faults)
            + claims(inStandingTextsOf: templates)
    }

    /// Every fault of the texts of templates that stand at some places.
    public func faults(in templates: Templates, where stands: (Location) -> Bool) -> [Diagnostic] {
        (phrases(of: templates, where: stands) + fixedTexts(of: templates).filter { stands($0.location) })
            .flatMap(faults)
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
        for (index, (text, tokens)) in zip(texts, tokens).enumerated() {
            let fault =
                (index == 0 ? meaning(of: text, judged) : otherForm(texts[0], text)) ?? PlainLanguage.fault(in: tokens)
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

    private func meaning(of text: String, _ judged: JudgedText) -> WordingFault? {
        let found = TextMeaning(of: text, lexicon)
        if let word = found.misplaced { return unread(text, at: word) }
        for key in judged.keys {
            guard let readings = meanings.readings(of: key, lexicon) else { return unjudged(judged, key) }
            if readings.contains(where: found.says) { continue }
            let difference = found.difference(fromNearest: Array(readings), lexicon)
            return WordingFault(
                rule: .wordingMeaning, what: "this is not what \(judged.name) means", why: difference.inEnglish,
                remedy: "Say what \(CoreWords.meaningsFolder) has for \(key); `verklaar reword` tries a sentence.")
        }
        return nil
    }

    private func unread(_ text: String, at word: String) -> WordingFault {
        WordingFault(
            rule: .wordingMeaning, what: "this is no Dutch sentence",
            why: "\"\(word)\" stands behind the verbs at its end",
            remedy: "Put it before these.")
    }

    private func unjudged(_ judged: JudgedText, _ key: String) -> WordingFault {
        WordingFault(
            rule: .wordingUnjudged, what: "nothing says what \(judged.name) means",
            why: "a text is judged by what is written down for its place: \"\(key)\"",
            remedy: "Put it where it stood, or write what it means in \(CoreWords.meaningsFolder), from the law.")
    }

    /// What the informal form says otherwise than the formal one: they differ in how the reader is addressed.
    private func otherForm(_ formal: String, _ informal: String) -> WordingFault? {
        let (expected, found) = (lexicon.senses(in: formal), lexicon.senses(in: informal))
        if expected == found { return nil }
        let difference = MeaningDifference(
            added: found.without(expected).map(lexicon.shownAsAct),
            missing: expected.without(found).map(lexicon.shownAsAct))
        return WordingFault(
            rule: .wordingMeaning, what: "this is not what the formal form says", why: difference.inEnglish,
            remedy: "Say the same in both forms, in the same order: [u|je].")
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
