/// Finds in free text what could be a claim about data, so that prose says nothing that no fact says.
///
/// It errs on the side of finding: a sentence that it lets pass does nothing with data, promises nothing, and names no
/// term, date, address, party, ground, right, law, country or amount. What words mean, the lexicon says.
public enum ClaimDetector {
    /// Something in a text that could be a claim.
    public struct Detection: Hashable, Sendable {
        /// What it is, in English: "a promise", "a term".
        public let what: String
        /// The words that gave it away.
        public let words: String
        /// Where they stand: bytes (UTF-8) from the start of the text.
        public let offset: Int

        init(_ what: String, _ token: Token) {
            self.init(what, token.text, at: token.range.lowerBound)
        }

        init(_ what: String, _ words: String, at offset: Int) {
            self.what = what
            self.words = words
            self.offset = offset
        }
    }

    /// - Parameter known: names and addresses that may be used without claiming anything, such as the organisation's own.
    /// - Returns: everything found, in the order of the text.
    public static func detections(in text: String, known: Set<String> = []) -> [Detection] {
        let sentence = SentenceTokens(text, Lexicon.dutch, known: known)
        return
            (sentence.cues + sentence.handling + sentence.observing + sentence.possessions + sentence.separated
            + sentence.shapes + sentence.names + SelfPraise.detections(in: sentence.tokens)
            + StrangeCharacters.detections(in: text))
            .sorted { $0.offset < $1.offset }
    }
}

/// A sentence of free text, by its tokens.
private struct SentenceTokens {
    let tokens: [Token]
    let known: Set<String>

    init(_ text: String, _ lexicon: Lexicon, known: Set<String>) {
        tokens = lexicon.tokens(in: text)
        self.known = Set(known.flatMap { Piece.all(of: $0).map(\.text) })
    }

    /// Words that are a claim, or part of one, wherever they stand.
    var cues: [ClaimDetector.Detection] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            guard !token.hasDigit, !isOccasion(index), !isEveryday(index) else { return nil }
            return token.cue.flatMap { $0.subject.claimsByItself ? .init($0.subject.rawValue, token) : nil }
        }
    }

    /// "Een fijne dag": a day that is called something is no term.
    private func isOccasion(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].isUnknown
            && ["dag", "week", "maand", "jaar", "uur"].contains(tokens[index].text.lowercased())
    }

    /// "Al jaren", "op werkdagen", "altijd welkom"; and "niet" in what the reader may wonder about, as in "Is iets niet
    /// duidelijk?" and "Bel ons als u er niet uitkomt".
    private func isEveryday(_ index: Int) -> Bool {
        let before = index > 0 ? tokens[index - 1].text.lowercased() : ""
        let after = index + 1 < tokens.count ? tokens[index + 1].text : ""
        switch tokens[index].text.lowercased() {
        case "jaren": return before == "al"
        case "werkdagen", "weekdagen": return before == "op"
        case "altijd": return after == "welkom"
        case "niet": return ["duidelijk", "uitkomt", "uit", "lukt", "goed"].contains(after) && isWondered(index)
        default: return false
        }
    }

    /// Whether it stands in a question, or behind "als".
    private func isWondered(_ index: Int) -> Bool {
        let asks = tokens[index...].first { $0.kind == .mark }?.text == "?"
        let condition = tokens[..<index].last { $0.kind == .mark || $0.cue?.name == "as" }
        return asks || condition?.cue?.name == "as"
    }

    /// Someone does something with what can be data. "Stuur ons een bericht" asks the reader to, and claims nothing.
    var handling: [ClaimDetector.Detection] {
        guard let thing = tokens.first(where: { $0.cue?.subject == .thing }), !isInvitation else { return [] }
        let isDone = tokens.contains { $0.cue?.subject == .act && !Self.states.contains($0.cue?.name ?? "") }
        return !isDone && !has(["we", "you", "their"]) ? [] : [.init("something done with data", thing)]
    }

    /// "Wij weten wat u koopt", "de camera ziet wie er binnenkomt".
    var observing: [ClaimDetector.Detection] {
        let act = tokens.first { Self.observations.contains($0.cue?.name ?? "") }
        guard let act, has(Self.questions), tokens.first?.cue?.name != "you",
            has(["who", "you", "your", "everyone", "people", "customer"]), !isInvitation
        else { return [] }
        return [.init("something done with data", act)]
    }

    /// A verb whose parts stand apart: "wij spelen alles door aan ...", "hij kijkt met u mee".
    var separated: [ClaimDetector.Detection] {
        tokens.indices.compactMap { index in
            guard let verbs = SeparableVerbs.byParticle[tokens[index].text], closesClause(index) else { return nil }
            let verb = tokens[..<index].last { $0.kind == .mark || verbs.contains($0.text.lowercased()) }
            guard let verb, verb.kind != .mark else { return nil }
            return .init("something done with data", verb)
        }
    }

    /// What follows is no more than to whom, or nothing.
    private func closesClause(_ index: Int) -> Bool {
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return next.kind == .mark || ["aan", "naar", "en", "als", "met", "of", "in", "op"].contains(next.text)
    }

    private var isInvitation: Bool {
        let speaksOfReader = tokens.first?.cue?.subject == .act || has(["you"])
        return speaksOfReader && !has(["we", "your", "other", "they", "customer", "everyone"])
            && !tokens.contains { $0.cue?.subject == .party }
    }

    /// "Uw gesprek", "jouw kleding": what is someone's, and no question or visit, says something of that person.
    var possessions: [ClaimDetector.Detection] {
        zip(tokens, tokens.dropFirst()).compactMap { owner, owned in
            let isOwner = owner.cue?.name == "your" || (owner.text.lowercased() == "je" && owned.cue?.subject == .thing)
            guard isOwner, owned.kind != .mark else { return nil }
            return Self.harmless.contains(owned.text.lowercased()) ? nil : .init("something of a person", owned)
        }
    }

    private static let harmless: Set = [
        "vraag", "vragen", "opmerking", "opmerkingen", "idee", "ideeën", "suggestie", "suggesties", "tip", "tips",
        "reactie",
        "mening", "bezoek", "privacy", "komst", "hulp", "steun", "vertrouwen", "tijd", "aandacht", "geduld", "begrip",
        "wens",
        "wensen", "buurt", "interesse", "eerste", "volgende", "eigen", "gemak",
    ]

    private func has(_ names: Set<String>) -> Bool { tokens.contains { names.contains($0.cue?.name ?? "") } }

    private static let observations: Set = [
        "know", "watch", "see", "read", "attend", "follow", "compare", "fetch", "listen", "get", "check", "sniff",
    ]
    private static let questions: Set = ["who", "what", "which", "where", "how", "for-what", "often"]
    private static let states: Set = ["stand", "go", "remain", "apply", "belong", "mean", "happen", "work", "reach"]
}

extension Token {
    fileprivate var hasDigit: Bool { text.contains(where: \.isNumber) }
}

extension WordSubject {
    /// Whether a word of this subject makes a sentence a claim whatever stands around it.
    fileprivate var claimsByItself: Bool {
        switch self {
        case .handling, .data, .promise, .ground, .right, .law, .term, .date, .amount, .security, .cookies, .party,
            .place:
            true
        case .act, .thing, .person, .logic: false
        }
    }
}

// Values and names, known by their look.
extension SentenceTokens {
    var shapes: [ClaimDetector.Detection] {
        tokens.compactMap { token in
            guard case .word = token.kind, !known.contains(token.text) else { return nil }
            if token.text.contains("@") { return .init("an e-mail address", token) }
            if token.hasDigit { return .init("a number, term, date or amount", token) }
            return token.text.contains(".") ? .init("a web address or name", token) : nil
        }
    }

    /// A capital inside a sentence or a word is a possible name; at the start of a sentence, a word that is not known.
    var names: [ClaimDetector.Detection] {
        tokens.indices.compactMap { index in
            let token = tokens[index]
            guard case .word = token.kind, !known.contains(token.text) else { return nil }
            let opens = index == 0 || tokens[index - 1].kind == .mark
            if isImperative(index, opens: opens) || isListedBrowser(index) { return nil }
            return isName(token, opens: opens) ? .init("a possible name", token) : nil
        }
    }

    /// "Vul het formulier in", "Raadpleeg onze website": an unknown word before what it asks to do something with. A name
    /// would have its verb there. Behind "de" a name can go on: "Bakker de Jong".
    private func isImperative(_ index: Int, opens: Bool) -> Bool {
        guard opens, tokens[index].isUnknown, tokens[index].text.dropFirst().allSatisfy(\.isLowercase),
            index + 1 < tokens.count, OrdinaryWords.determiners.contains(tokens[index + 1].text)
        else { return false }
        return index + 2 >= tokens.count || tokens[index + 2].text.first?.isUppercase != true
    }

    /// "Firefox": in a list of browsers, or where the settings of one are told, it is the reader's own.
    private func isListedBrowser(_ index: Int) -> Bool {
        guard isOfBrowser(index) else { return false }
        return tokens.contains { $0.text.lowercased().hasPrefix("browser") }
            || tokens.indices.allSatisfy {
                tokens[$0].kind == .mark || isOfBrowser($0) || ["en", "of"].contains(tokens[$0].text)
            }
    }

    /// A browser's name, or its maker's before it: "Google Chrome".
    private func isOfBrowser(_ index: Int) -> Bool {
        if OrdinaryWords.browsers.contains(tokens[index].text) { return true }
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        return OrdinaryWords.makersOfBrowsers.contains(tokens[index].text) && OrdinaryWords.browsers.contains(next)
    }

    private func isName(_ token: Token, opens: Bool) -> Bool {
        let word = token.text
        if OrdinaryWords.capitals.contains(word) { return false }
        if token.cue == nil, word.dropFirst().contains(where: \.isUppercase) { return true }
        guard word.first?.isUppercase ?? false else { return false }
        return opens ? token.isUnknown && !OrdinaryWords.canOpen(word.lowercased()) : true
    }
}
