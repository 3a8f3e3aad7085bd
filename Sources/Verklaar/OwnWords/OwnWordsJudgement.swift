import Claims
import Diagnostics
import Facts
import Meaning
import Reading
import Texts
import Visible

extension Site {
    /// What is wrong with an organisation's own words, in its facts and in content/prose: a section that its documents do
    /// not have, what other facts belie, a word in the other form of address. What they claim beyond that no rule judges;
    /// a note says so.
    public func judgeOwnWords(of organisation: Organisation) throws -> [Diagnostic] {
        let documents = organisation.documents
        return misplacedFacts(of: organisation, in: documents)
            + (try documents.flatMap { document -> [Diagnostic] in
                let words = try prose(of: organisation, in: document)
                if words == .none { return [] }
                return misplaced(words, organisation, in: document)
                    + words.sentences.flatMap {
                        OwnWordsJudgement($0, of: organisation, reader(of: organisation.id), in: language).findings()
                    }
            })
    }

    /// The headings of a document, as its readers see them.
    func headings(of organisation: Organisation, in document: DocumentKind) -> [String] {
        let published = Set(required(of: organisation, in: document).map(\.kind))
        return templates(of: organisation.id).template(of: document).standing.filter {
            $0.place.spot == .heading && published.contains($0.kind)
        }.map { $0.text.form(organisation.addressing) }
    }

    /// Text of a file under a heading that no section has. Words of facts are published with the heading of their section.
    private func misplaced(
        _ words: Prose, _ organisation: Organisation, in document: DocumentKind
    ) -> [Diagnostic] {
        let passages = words.passages.filter { $0.headingLocation != nil }
        if passages.isEmpty { return [] }
        let known = headings(of: organisation, in: document)
        return passages.filter { !known.contains($0.heading) }.map { passage in
            Diagnostic(
                .proseMisplaced, .error, "the document of \(organisation.id) has no heading \"\(passage.heading)\"",
                at: passage.headingLocation,
                remedy: KnownNames.advice(for: passage.heading, among: known, opening: "Its headings are"))
        }
    }

    /// Facts in own words whose section no published document has.
    private func misplacedFacts(of organisation: Organisation, in documents: [DocumentKind]) -> [Diagnostic] {
        if organisation.ownWords.isEmpty { return [] }
        let known = documents.flatMap {
            templates(of: organisation.id).template(of: $0).sections.compactMap(\.name)
        }
        return organisation.ownWords.filter { !known.contains($0.section) }.map { words in
            Diagnostic(
                .proseMisplaced, .error,
                "no document of \(organisation.id) has a section \"\(words.section.rawValue)\"", at: words.location,
                remedy: "Use one of: \(known.map(\.rawValue).joined(separator: ", ")).")
        }
    }
}

/// Holds one text in own words against the facts of its organisation.
private struct OwnWordsJudgement {
    let words: Prose.Sentence
    let organisation: Organisation
    let reader: PageReader
    let language: SiteLanguage

    init(
        _ words: Prose.Sentence, of organisation: Organisation, _ reader: PageReader, in language: SiteLanguage
    ) {
        self.words = words
        self.organisation = organisation
        self.reader = reader
        self.language = language
    }

    func findings() -> [Diagnostic] {
        if let kind = reader.claim(in: words.text, addressing: organisation.addressing) { return [read(as: kind)] }
        var start = 0
        let inSentences = SentenceEnds.split(words.text).flatMap { sentence -> [Diagnostic] in
            let place = words.location?.moved(by: isInFile ? start : 0)
            start += sentence.utf8.count + 1
            return findings(in: sentence, at: place)
        }
        return inSentences + shape + address
    }

    private var isInFile: Bool { words.isInFile }

    private func findings(in sentence: String, at place: Location?) -> [Diagnostic] {
        let assertion = Assertion(sentence)
        let subjects = RecognisedSubject.all.filter { $0.isMeant(by: assertion) }
        let contradictions =
            subjects.compactMap { $0.contradiction(of: assertion, in: organisation) }
            + [strangeTerm(in: assertion), deniedCategory(in: assertion)].compactMap(\.self)
        if !contradictions.isEmpty { return contradictions.map { contradicted(sentence, by: $0, at: place) } }
        if let subject = subjects.first {
            let fact = assertion.isNegated ? subject.notDoing : subject.doing
            return [structured(sentence, by: fact.text(in: organisation.origin.language), at: place)]
        }
        if let kind = reader.claimAnywhere(in: sentence, addressing: organisation.addressing), kind.hasWords {
            return [structured(sentence, by: "what makes the claim \(kind.id)", at: place)]
        }
        return unjudged(sentence, at: place)
    }

    /// A term for keeping data or for an answer that no fact has.
    private func strangeTerm(in assertion: Assertion) -> Contradiction? {
        guard assertion.has(Self.timed) else { return nil }
        let known = organisation.allFacts.flatMap(\.notated).compactMap { ($0 as? Term)?.inYears }
        guard let strange = assertion.terms.first(where: { !known.contains($0.inYears) }) else { return nil }
        return Contradiction("no fact has a term of \(strange.inWords)")
    }

    private static let timed: Set = ["keep", "store", "delete", "erase", "destroy", "retention-period", "answer"]

    /// "Wij vragen nooit naar uw burgerservicenummer", beside a category of data with that name.
    private func deniedCategory(in assertion: Assertion) -> Contradiction? {
        guard assertion.isNegated, !assertion.isConditional, assertion.has(Self.got) else { return nil }
        let category = organisation.categories.first { category in
            ([category.label] + category.examples).contains { assertion.names($0) }
        }
        return category.map { Contradiction("the facts have these data", by: $0) }
    }

    private static let got: Set = ["use", "process", "collect", "ask", "record", "receive", "get"]

    /// What a phrase reads as a claim is no longer known for own words on the page.
    private func read(as kind: ClaimKind) -> Diagnostic {
        Diagnostic(
            .ownWordsRead, .error, "\(quoted(words.text)), which is read as the claim \(kind.id)", at: words.location,
            reason: "what a phrase of the templates says follows from its own fact",
            remedy: "Write it as that fact, and take the sentence out.")
    }

    private func contradicted(_ sentence: String, by reason: Contradiction, at place: Location?) -> Diagnostic {
        Diagnostic(
            .ownWordsContradicted, .error, "\(quoted(sentence)), and \(reason.why)", at: place,
            notes: reason.fact.map { [.init("the fact that belies it", at: $0.location)] } ?? [],
            reason: "own words may not say what the other facts belie",
            remedy: "Correct the sentence, or the facts.")
    }

    private func structured(_ sentence: String, by fact: String, at place: Location?) -> Diagnostic {
        Diagnostic(
            .ownWordsStructured, .note, "\(quoted(sentence)); the model has a fact for this: \(fact)", at: place,
            reason: "what a fact says is judged by rules; what own words say is not",
            remedy: "Write it as that fact where it fits.")
    }

    private func unjudged(_ sentence: String, at place: Location?) -> [Diagnostic] {
        language.claims(sentence, organisation.ownNames).prefix(1).map { found in
            Diagnostic(
                .ownWordsUnjudged, .note,
                "\(quoted(sentence)): \"\(found.words)\" is \(found.what), which no rule has judged",
                at: isInFile ? place?.moved(by: found.offset) : place,
                remedy: "If a fact can say it (docs/facts-keys.md), write it as one; else see to it that it stays true."
            )
        }
    }

    private func quoted(_ sentence: String) -> String { "own words say \"\(sentence)\"" }

    /// Sentences that run on into the next, and characters that are not what they seem.
    private var shape: [Diagnostic] {
        let isClosed = words.text.last.map { ".!?”\")".contains($0) } ?? false
        // Of words in facts a rule says so.
        let strange = isInFile ? StrangeLetter.first(in: words.text) : nil
        let problem =
            strange.map { "these own words have \($0.name) in \"\($0.word)\": \($0.fault.rawValue)" }
            ?? (isClosed ? nil : "these own words are not closed by a full stop, ! or ?")
        return problem.map {
            [
                Diagnostic(
                    .proseMalformed, .error, $0, at: words.location, remedy: "Write whole sentences, in plain letters.")
            ]
        } ?? []
    }

    private var address: [Diagnostic] {
        guard let word = AddressForm.strangeWord(in: words.text, for: organisation.addressing) else { return [] }
        return [
            Diagnostic(
                "address-form-wrong", .error, "these own words say \"\(word)\"", at: words.location,
                reason: "a statement says u or je throughout",
                remedy: "Use the form of address that the organisation's facts ask for; [u|je] holds both.")
        ]
    }
}

extension Prose.Sentence {
    /// Facts have one place; a line of a file has bytes.
    var isInFile: Bool { location?.file.hasPrefix("content/prose/") ?? false }
}

extension ClaimKind {
    /// Whether its phrases have words of their own, and are not a value alone.
    fileprivate var hasWords: Bool {
        !(slots.count == 1 && [.text, .list, .heading, .purpose].contains(slots[0].type))
    }
}

extension Term {
    /// Twelve months are a year.
    fileprivate var inYears: Term {
        unit == .months && count % 12 == 0 ? .years(count / 12) : self
    }
}

extension Organisation {
    /// What it may call itself, and where it can be reached: the facts say both.
    fileprivate var ownNames: Set<String> {
        let contact = [controller?.email.value, controller?.telephone.value, website?.address.value]
        return Set(([controller?.name, controller?.shortName] + contact).compactMap(\.self))
    }
}

extension Location {
    func moved(by bytes: Int) -> Location {
        var place = self
        place.column = column.map { $0 + bytes }
        return place
    }
}
