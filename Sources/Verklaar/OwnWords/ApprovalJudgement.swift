import Claims
import Diagnostics
import Facts
import Visible

extension Site {
    /// All that organisations say in their own words, sentence by sentence, with who has approved it as it now stands.
    ///
    /// - Throws: for prose of an organisation that cannot be read.
    public func declaredSentences(of organisations: [Organisation], on day: CalendarDate) throws -> [DeclaredSentence] {
        try organisations.flatMap { organisation in
            try organisation.documents.flatMap { try prose(of: organisation, in: $0).sentences }.flatMap { words in
                words.placed.map { sentence, place in
                    DeclaredSentence(
                        sentence, of: organisation.id, at: place,
                        approval: words.validApproval(on: day).map { .init(by: $0.by, on: "\($0.on)") })
                }
            }
        }
    }

    /// Own words that were changed after somebody approved them; and where it is asked, those that nobody did.
    func judgeApprovals(of organisation: Organisation, on day: CalendarDate, strict: Bool) throws -> [Diagnostic] {
        try organisation.documents.flatMap { try prose(of: organisation, in: $0).sentences }.compactMap { words in
            guard strict || words.approval != nil, words.validApproval(on: day) == nil else { return nil }
            let line = words.line(for: day, in: organisation.origin.language)
            if let approval = words.approval { return Self.invalid(approval, of: words, on: day, line) }
            return Self.unapproved(words, line)
        }
    }

    private static func invalid(
        _ approval: Approval, of words: Prose.Sentence, on day: CalendarDate, _ line: String
    ) -> Diagnostic {
        let what =
            approval.seal != words.seal
            ? "was changed or moved after \(approval.by) approved it on \(approval.on)"
            : approval.on > day
                ? "is approved on a day that has not come, \(approval.on)" : "is approved by nobody by name"
        return Diagnostic(
            .ownWordsChanged, .warning, "\"\(words.text)\" \(what)", at: words.location,
            reason: "no rule judges own words, so that a person answers for each as it stands",
            remedy: "Let it be read again, and write \(line).")
    }

    private static func unapproved(_ words: Prose.Sentence, _ line: String) -> Diagnostic {
        Diagnostic(
            .ownWordsUnapproved, .warning, "nobody has approved \"\(words.text)\"", at: words.location,
            reason: "no rule judges own words, so that a person answers for each",
            remedy: "Let someone read it who answers for it, and write \(line).")
    }
}

extension Prose.Sentence {
    /// Its sentences, each with its place: facts have one, a line of a file has bytes.
    fileprivate var placed: [(sentence: String, place: Location?)] {
        var start = 0
        return SentenceEnds.split(text).map { sentence in
            defer { start += sentence.utf8.count + 1 }
            return (sentence, location?.moved(by: isInFile ? start : 0))
        }
    }

    /// The approval, where it is of these words by somebody.
    func validApproval(on day: CalendarDate) -> Approval? {
        approval.flatMap { $0.seal == seal && $0.on <= day && $0.by.contains(where: \.isLetter) ? $0 : nil }
    }

    /// What to write, and where.
    fileprivate func line(for day: CalendarDate, in language: FactsLanguage) -> String {
        let approval = Approval(by: "NAME", on: day, seal: seal)
        return isInFile ? "on the line below it: \(approval.line)" : "in its fact: \(approval.code.text(in: language))"
    }
}
