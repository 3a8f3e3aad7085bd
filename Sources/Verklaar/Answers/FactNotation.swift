import Diagnostics
import Facts
import JSONText

/// How parts of facts are written in one of their languages.
struct FactNotation {
    let language: FactsLanguage

    /// `mayChange: true`, `"mayChange": true`
    func key(_ key: FactTrial.SaidKey) -> String {
        CodeText(
            swift: key.name + (Self.value(key.value, .swift).map { ": \($0)" } ?? ""),
            json: "\"\(key.name)\"" + (Self.value(key.value, .json).map { ": \($0)" } ?? "")
        ).text(in: language)
    }

    /// `agreement: .unknown("asked of ... on 2026-11-21")`
    ///
    /// - Returns: nothing where it cannot be said in this language.
    func question(_ key: FactTrial.OpenKey, on day: CalendarDate) -> String? {
        let question = "asked of ... on \(day)"
        switch language {
        case .swift: return SwiftSpelling.line(key.name, of: key.owner, saying: ".unknown(\"\(question)\")")
        case .json: return "\"\(key.name)\": {\"unknown\": \"\(question)\"}"
        }
    }

    /// - Parameter isInside: whether it stands inside the block of its fact.
    func acceptance(of rule: RuleID, until: CalendarDate, isInside: Bool) -> String {
        let words = rule.rawValue.split(separator: "-")
        let name = words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
        let opening = isInside ? "Accepted(" : ".accepting("
        return CodeText(
            swift: "\(opening).\(name), because: \"...\", until: \"\(until)\")",
            json: #""acceptances": [{"rule": "\#(rule.rawValue)", "reason": "...", "until": "\#(until)"}]"#
        ).text(in: language)
    }

    /// A switch or a word; nothing of what is longer.
    private static func value(_ value: JSON, _ language: FactsLanguage) -> String? {
        let value = value["known"] ?? value
        switch value.content {
        case .flag(let flag): return "\(flag)"
        case .text(let word): return language == .swift ? ".\(word)" : "\"\(word)\""
        default: return nil
        }
    }
}

/// What a fact is called where it is written, and its place: `Keep.of (content/WvSoft.swift:77:16)`.
struct FactName: CustomStringConvertible {
    let description: String

    init(_ fact: any Fact, source: SourceReader) {
        let called = fact.location.flatMap { Self.word(before: $0, source: source) } ?? "\(type(of: fact))"
        description = called + (fact.location.map { " (\($0))" } ?? "")
    }

    /// The words of Swift that end where the bracket of a fact is; nothing for facts in JSON, which have their key path.
    private static func word(before place: Location, source: SourceReader) -> String? {
        guard place.keyPath == nil, let number = place.line, let column = place.column, column > 1,
            let lines = source(place.file)?.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false),
            lines.indices.contains(number - 1)
        else { return nil }
        let text = String(decoding: lines[number - 1].prefix(column - 1), as: UTF8.self)
        let word = text.reversed().prefix { $0.isLetter || $0.isNumber || $0 == "." }
        return word.isEmpty ? nil : String(word.reversed())
    }
}
