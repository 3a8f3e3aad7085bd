import Diagnostics
import Facts
import Foundation
import Meaning
import Texts

extension Site {
    /// Texts in the facts that claim something by themselves. The rule `label-claims` finds negations and sentences in
    /// them; what their other words mean, only the lexicon of the reader knows.
    func judgeLabels(of organisation: Organisation) -> [Diagnostic] {
        organisation.allFacts.filter { !($0 is Denial) }.flatMap { fact in
            fact.formedTexts.compactMap { text in
                let label = Alternates.resolved(text.text, for: organisation.addressing)
                guard let found = labelClaims.claim(in: label, as: fact.role(of: text), by: language), !text.isLegalName
                else { return nil }
                return finding(found, in: text.text, of: fact)
            }
        }
    }

    private func finding(_ found: ClaimDetector.Detection, in text: String, of fact: any Fact) -> Diagnostic {
        Diagnostic(
            .labelClaims, .error, "\"\(text)\" makes a claim: \"\(found.words)\" is \(found.what)",
            at: fact.location.map { files.place(of: found.words, in: text, behind: $0, fact.origin.language) },
            reason: "what a text claims by itself, no rule judges and no check compares",
            remedy: "Keep to the words that belong there; say the rest as a fact of its own.")
    }

    /// A finding about a text of a fact, at that text.
    ///
    /// - Parameter language: in which the facts are written.
    func located(_ finding: Diagnostic, _ language: FactsLanguage) -> Diagnostic {
        guard let text = finding.text, let fact = finding.location else { return finding }
        return finding.moved(to: files.place(of: text, behind: fact, language))
    }
}

/// What labels claim by themselves: organisations have many of the same.
struct LabelClaims: Sendable {
    private struct Label: Hashable {
        let text: String
        let role: LabelDetector.Role
    }

    private let known = Remembered<Label, ClaimDetector.Detection?>(most: 4_096)

    /// The first thing that a label claims.
    func claim(
        in text: String, as role: LabelDetector.Role, by language: SiteLanguage
    ) -> ClaimDetector.Detection? {
        known.answer(to: Label(text: text, role: role)) { language.claimsInLabels(text, role).first }
    }
}

extension Fact {
    /// What one of its texts names.
    fileprivate func role(of text: FactText) -> LabelDetector.Role {
        switch self {
        case is DataSubject, is Minors: .people
        case is Processor, is Recipient, is JointController: text.form == .name ? .party : .dealings
        case is DataCategory: .data
        default: .other
        }
    }
}

extension SiteFiles {
    /// Where a text of a fact stands in quotes, at the place of the fact or behind it; where it is spelt in another way, the
    /// place of the fact.
    fileprivate func place(of text: String, behind fact: Location, _ language: FactsLanguage) -> Location {
        guard let first = fact.line, let column = fact.column, let lines = lines(of: fact.file, language)
        else { return fact }
        for (index, line) in lines.enumerated().dropFirst(first - 1) {
            let start = index == first - 1 ? column - 1 : 0
            let bytes = Array(line.utf8.dropFirst(start))
            guard let quoted = bytes.firstRange(of: Array("\"\(text)\"".utf8)) else { continue }
            return Location(
                file: fact.file, line: index + 1, column: start + quoted.lowerBound + 2, keyPath: fact.keyPath)
        }
        return fact
    }

    /// Where words of a text of a fact stand; where they are not to be found there, the place of the text.
    fileprivate func place(
        of words: String, in text: String, behind fact: Location, _ language: FactsLanguage
    ) -> Location {
        var place = place(of: text, behind: fact, language)
        guard place != fact, let found = Array(text.utf8).firstRange(of: Array(words.utf8)) else { return place }
        place.column = place.column.map { $0 + found.lowerBound }
        return place
    }

    /// Facts in Swift are files of the site; those in JSON are named from where the program runs.
    private func lines(of file: String, _ language: FactsLanguage) -> [Substring]? {
        let text =
            switch language {
            case .swift: try? text(file)
            case .json:
                try? String(decoding: FileReading.bytes(of: URL(fileURLWithPath: file), called: file), as: UTF8.self)
            }
        return text?.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
}

extension Diagnostic {
    fileprivate func moved(to place: Location) -> Diagnostic {
        var finding = Diagnostic(
            rule, severity, message, at: place, text: text, notes: notes, reason: reason, provisions: provisions,
            remedy: remedy, acceptance: acceptance)
        (finding.organisation, finding.fact) = (organisation, fact)
        return finding
    }
}
