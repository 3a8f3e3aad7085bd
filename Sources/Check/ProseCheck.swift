import Claims
import Diagnostics
import Facts
import Phrases
import Reading

/// Text that is no claim is an organisation's own prose, letter for letter and under its own heading, or it is refused.
struct ProseCheck {
    private let check: PageCheck
    /// The prose that the page lacks.
    private(set) var lost: [Expected]
    /// Unread text that is none of it.
    private(set) var others: [UnreadText] = []

    init(check: PageCheck) {
        self.check = check
        lost = Self.sentences(of: check)
        for text in check.reading.unread {
            if let index = lost.firstIndex(where: { $0.text == text.text && $0.section == text.place?.section }) {
                lost.remove(at: index)
            } else {
                others.append(text)
            }
        }
    }

    struct Expected {
        let text: String
        let section: Int
        let location: Location
    }

    private static func sentences(of check: PageCheck) -> [Expected] {
        check.prose.passages.flatMap { passage -> [Expected] in
            let heading = check.template.standing.first {
                $0.place.spot == .heading && $0.text.form(check.reading.addressing) == passage.heading
            }
            // A passage under no heading of the document is not published, and is a finding of its own.
            guard let section = heading?.place.section else { return [] }
            return passage.paragraphs.flatMap(\.self).flatMap { sentence in
                SentenceEnds.split(sentence.text).map {
                    Expected(text: $0, section: section, location: sentence.location)
                }
            }
        }
    }

    func unread(_ text: UnreadText) -> Diagnostic {
        let what = text.isHeading ? "no template has this heading or label" : "no phrase reads this"
        let nearest = text.nearest.map { Diagnostic.Note("nearest phrase: \"\($0.pattern)\"", at: $0.location) }
        return Diagnostic(
            "text-unread", .error, "\(what): \"\(text.text)\"", at: text.location,
            notes: nearest.map { [$0] } ?? [],
            reason: "every visible sentence is a claim that a fact backs, or prose that stands in content/",
            remedy: "Remove it from the page, or write it as a fact, or as prose in content/prose.")
    }

    func missing(_ sentence: Expected) -> Diagnostic {
        Diagnostic(
            "text-missing", .error, "the page does not say \"\(sentence.text)\"",
            at: Location(file: check.reading.file, line: 1, column: 1),
            notes: [.init("prose", at: sentence.location)], remedy: "Run `make` to write the page anew.")
    }
}
