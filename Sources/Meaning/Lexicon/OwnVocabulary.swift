public import Diagnostics
import Facts

extension Lexicon {
    /// The same with the words of a site: each carries a sense that is there already, and none has one yet.
    ///
    /// - Parameters:
    ///   - text: a file of words. What stands above them says nothing.
    ///   - file: by which findings call it.
    /// - Throws: `DiagnosticError` with all that is wrong in it.
    public func adding(_ text: String, file: String) throws(DiagnosticError) -> Lexicon {
        let own = WordFile(parsing: text, file: file)
        let faults = own.malformed.map(Self.malformed) + own.entries.flatMap(faults)
        if !faults.isEmpty { throw DiagnosticError(faults) }
        return adding(own.entries)
    }

    private func faults(in entry: WordFile.Entry) -> [Diagnostic] {
        guard let meaning = sense(named: entry.sense) else { return [unknownSense(entry)] }
        if meaning == .plain { return [silent(entry)] }
        let redefining = redefinitions(by: entry, as: meaning)
        return redefining.isEmpty && isLimit(meaning) ? [limit(entry)] : redefining
    }

    private func redefinitions(by entry: WordFile.Entry, as meaning: Meaning) -> [Diagnostic] {
        entry.forms.compactMap { form in
            let words = form.split(separator: " ").map(String.init)
            let there = self.meaning(ofAll: words)
            if there == meaning { return nil }
            if there != .unknown { return redefined(words, there, at: entry.location) }
            // Words together would hide what one of them means: "niet wijzigen" as a word for changing.
            let hidden = words.first { if case .cue = self.meaning(ofSmall: $0) { true } else { false } }
            return hidden.map { redefined([$0], self.meaning(ofSmall: $0), at: entry.location) }
        }
    }

    private static func malformed(at location: Location) -> Diagnostic {
        Diagnostic(
            .wordingWords, .error, "this line has no sense with words behind it", at: location, reason: reason,
            remedy: "Write it as \"- keep: bewaren, bewaart\".")
    }

    /// A word that says nothing could be any: "ongeveer" before a term.
    private func silent(_ entry: WordFile.Entry) -> Diagnostic {
        Diagnostic(
            .wordingWords, .error, "a word cannot be said to say nothing: \"\(entry.forms[0])\"",
            at: entry.location, reason: Self.reason,
            remedy: "Give it the sense that it has, or leave it out of the text.")
    }

    /// Which words limit a statement decides what all others of it come to, "gemiddeld" for "hoogstens"; and what the law or a map
    /// defines is no other thing, "Europa" for "EER".
    private func limit(_ entry: WordFile.Entry) -> Diagnostic {
        Diagnostic(
            .wordingWords, .error, "\"\(entry.sense)\" takes no other words: \"\(entry.forms[0])\"",
            at: entry.location, reason: "it limits what a statement says, or is a term that the law or a map defines",
            remedy: "Use a word that has this sense already, such as \"\(shown(entry.sense))\", and take this line out."
        )
    }

    private func unknownSense(_ entry: WordFile.Entry) -> Diagnostic {
        let nearest = NearestName.of(entry.sense, among: senses).map { "did you mean \"\($0)\"? " } ?? ""
        return Diagnostic(
            .wordingWords, .error, "no sense is called \"\(entry.sense)\"", at: entry.location, reason: Self.reason,
            remedy: "\(nearest)The files in \(CoreWords.folder) have those that there are.")
    }

    private func redefined(_ words: [String], _ meaning: Meaning, at location: Location) -> Diagnostic {
        let sense = if case .cue(let cue) = meaning { cue.name } else { Self.plainSense }
        return Diagnostic(
            .wordingWords, .error, "\"\(words.joined(separator: " "))\" means \"\(sense)\" already", at: location,
            reason: "what a word of the program means holds for every site, or no two statements say the same by it",
            remedy: "Take it out of this line, or use another word.")
    }

    /// Whether words of this sense say how far something holds, or what the law or a map defines.
    func isLimit(_ meaning: Meaning) -> Bool {
        if case .cue(let cue) = meaning { Self.limits.contains(cue.subject) } else { false }
    }

    private static let limits: Set<WordSubject> = [.promise, .logic, .law, .ground, .place, .term, .date, .amount]

    private static let reason = "each word has one sense, by which texts with it are judged"
}
