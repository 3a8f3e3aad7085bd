import Claims
import Facts
import Foundation
import TestSupport
import Testing

/// A sentence that stands beside a phrase in a phrase file, with what a reader must take from it:
///
///     ## retention.subjects.fixedAfter
///     - Gegevens van {subjects} bewaren wij tot {term} na {start}.
///     > Bij: subjects = "klanten"; term = 4 weken; start = "de bezorging"
///     > Gegevens van klanten bewaren wij tot 4 weken na de bezorging.
///
/// Whoever rewords a phrase rewords its example with it.
struct PhraseExample: Sendable, CustomTestStringConvertible {
    let kind: ClaimKind
    let sentence: String
    let values: [String: Value]
    let addressing: Addressing

    var testDescription: String { kind.id }

    /// Those of the phrase files of this site.
    static let all: [PhraseExample] = {
        let folder = Repository.root.appendingPathComponent("templates/phrases")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
        return files.flatMap { file in
            examples(in: (try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)) ?? "")
        }
    }()

    private static func examples(in text: String) -> [PhraseExample] {
        var examples: [PhraseExample] = []
        var kind: ClaimKind?
        var values: (text: Substring, addressing: Addressing) = ("", .formal)
        for line in text.split(separator: "\n") {
            if line.hasPrefix("## ") {
                kind = ClaimKind.all.first { $0.id == line.dropFirst(3) }
            } else if let rest = line.dropping("> Bij: ") {
                values = (rest, .formal)
            } else if let rest = line.dropping("> Bij (je-vorm):") {
                values = (rest, .informal)
            } else if let sentence = line.dropping("> "), let kind {
                examples.append(PhraseExample(kind, String(sentence), values.text, values.addressing))
                values = ("", .formal)
            }
        }
        return examples
    }

    private init(_ kind: ClaimKind, _ sentence: String, _ values: Substring, _ addressing: Addressing) {
        self.kind = kind
        self.sentence = sentence
        self.addressing = addressing
        var read: [String: Value] = [:]
        for part in values.split(separator: ";") {
            guard let equals = part.firstIndex(of: "=") else { continue }
            let name = part[..<equals].trimmingCharacters(in: .whitespaces)
            let value = part[part.index(after: equals)...].trimmingCharacters(in: .whitespaces)
            guard let slot = kind.slots.first(where: { $0.name == name }) else { continue }
            read[name] = Self.value(value, slot.type)
        }
        self.values = read
    }

    private static func value(_ text: String, _ type: ValueType) -> Value? {
        let quoted = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let words = text.split(separator: " ").map(String.init)
        switch type {
        case .text: return quoted.first.map(Value.text)
        case .list: return .list(quoted)
        case .choice: return .choice(quoted)
        case .email: return quoted.first.map(Value.email)
        case .telephone: return quoted.first.map(Value.telephone)
        case .webAddress: return quoted.first.map(Value.webAddress)
        case .edition: return quoted.first.map(Value.edition)
        case .heading: return quoted.first.map(Value.heading)
        case .purpose: return quoted.first.map(Value.purpose)
        case .number: return Int(text).map(Value.number)
        case .term: return term(words).map(Value.term)
        case .document: return .document(text == "cookiebeleid" ? .cookiePolicy : .privacyStatement)
        case .date: return date(words)
        case .month: return date(["1"] + words).flatMap { if case .date(let day) = $0 { month(day) } else { nil } }
        }
    }

    private static func term(_ words: [String]) -> Term? {
        guard words.count == 2, let count = Int(words[0]) else { return nil }
        switch words[1] {
        case "minuut", "minuten": return .minutes(count)
        case "uur": return .hours(count)
        case "dag", "dagen": return .days(count)
        case "week", "weken": return .weeks(count)
        case "maand", "maanden": return .months(count)
        case "jaar": return .years(count)
        default: return nil
        }
    }

    private static func date(_ words: [String]) -> Value? {
        guard words.count == 3, let day = Int(words[0]), let month = months.firstIndex(of: words[1]) else { return nil }
        return CalendarDate(iso: "\(words[2])-\(twoDigits(month + 1))-\(twoDigits(day))").map(Value.date)
    }

    private static func month(_ date: CalendarDate) -> Value? {
        CalendarMonth(iso: String("\(date)".prefix(7))).map(Value.month)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
}

extension Substring {
    fileprivate func dropping(_ opening: String) -> Substring? { hasPrefix(opening) ? dropFirst(opening.count) : nil }
}
