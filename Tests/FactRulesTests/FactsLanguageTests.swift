import Diagnostics
import Foundation
import RuleExamples
import TestSupport
import Testing

@testable import FactRules
@testable import Facts

/// Who writes facts as JSON reads findings that speak of JSON, and who writes them in Swift of Swift.
@Suite("The language of facts in findings")
struct FactsLanguageTests {
    @Test("of facts in JSON, nothing is told in Swift", arguments: Trial.failing)
    func json(trial: Trial) throws {
        let json = FactsEncoder.json([trial.example.organisation()])
        // Some examples are of facts that only Swift can write.
        guard let organisation = try? FactsFile.organisations(fromJSON: json, file: "facts.json").first else { return }
        for finding in judge(organisation, on: "2026-11-21") where finding.rule == trial.rule.id {
            #expect(finding.remedy?.hasSuffix(trial.rule.remedy.text(in: .json)) == true)
            for text in [finding.message, finding.remedy ?? ""] + finding.notes.map(\.message) {
                #expect(text.swift == nil, "\(trial.rule.id.rawValue): \(text)")
            }
        }
    }

    @Test("nothing but Swift is told of facts in Swift", arguments: Trial.failing)
    func swift(trial: Trial) {
        for finding in trial.findings {
            for text in [finding.message, finding.remedy ?? ""] {
                let key = text.firstMatch(of: #/"[a-z]\w*": /#)
                #expect(key == nil, "\(trial.rule.id.rawValue): \(text)")
            }
        }
    }

    @Test("what a rule advises to write as JSON is valid by the schema", arguments: Rule.all.map(\.id))
    func fragments(id: RuleID) throws {
        let remedy = try #require(Rule.named(id)).remedy.text(in: .json)
        #expect(remedy.swift == nil, "\(remedy)")
        for fragment in JSONFragments.all(in: remedy) {
            #expect(try fragment.isValidSomewhere, "\(fragment.text)")
        }
    }

    @Test("what it advises to write belongs at the place of the finding, or right beside it", arguments: Trial.failing)
    func places(trial: Trial) throws {
        let organisation = trial.example.organisation()
        for finding in trial.rule.find(organisation, Shared(of: organisation, on: "2026-11-21")) {
            let types = Self.around(finding.fact)
            let remedy = (finding.remedy ?? "") + trial.rule.remedy
            for fragment in JSONFragments.all(in: remedy.text(in: .json)) {
                let fits = try types.contains { try fragment.isValid(in: $0) }
                #expect(fits, "\(trial.rule.id.rawValue), at \(type(of: finding.fact)): \(fragment.text)")
            }
        }
    }

    /// The types of a fact, of what it stands in, and of what stands in these.
    private static func around(_ fact: any Fact) -> Set<String> {
        func held(_ name: String) -> [String] {
            (FactsShapes.all.types[name]?.rows ?? []).compactMap(\.keyed).map { ShapeCollector.name(of: $0) }
        }
        let own = ShapeCollector.name(of: type(of: fact))
        let whole = FactsShapes.all.types.keys.filter { held($0).contains(own) }
        let near = [own, "Organisation"] + whole
        return Set(near + near.flatMap(held) + held(own).flatMap(held))
    }

    @Test("a test of this kind finds Swift, and fragments that are not valid")
    func finds() throws {
        for text in [
            "Add Controller(\"...\").", "Say .unknown(\"...\").", "Keep.of(x)", "say so (isFree: true)",
            "List it as Processor or JointController.",
        ] {
            #expect(text.swift != nil)
        }
        let text = #"Say "country": {"known": "NL"}, "naem": "x", or "country": {"known": "XX"} of "sharing"."#
        let found = JSONFragments.all(in: text)
        #expect(found.map(\.text) == [#"{"country": {"known": "NL"}, "naem": "x"}"#, #"{"country": {"known": "XX"}}"#])
        #expect(try found.map { try $0.isValidSomewhere } == [false, false])
    }

    @Test("a term is told as people say it")
    func terms() {
        #expect(Term.months(24).inWords == "24 months")
        #expect(Term.years(1).inWords == "1 year")
        let organisation = Organisation("voorbeeld", addressing: .formal) { Rights(answeredWithin: .months(2)) }
        let found = judge(organisation, on: "2026-11-21").first { $0.rule == .responseOverAMonth }
        #expect(found?.message == "requests are answered within 2 months, and the law gives a month")
    }
}

extension String {
    /// The first thing in a text that only facts in Swift have: a call, a member of something that goes without saying, an
    /// argument, or the name of an element of several words.
    fileprivate var swift: String? {
        let marks = [
            #"[A-Z][A-Za-z]+(\.[a-z]\w*)?\("#, #"(^|[\s(\[,])\.[a-z][A-Za-z]+"#, #"[(,] ?[a-z]\w*: "#,
            #"\b[A-Z][a-z]+[A-Z][a-z]\w*"#,
        ]
        return marks.lazy.compactMap { range(of: $0, options: .regularExpression) }.first.map { String(self[$0]) }
    }
}

/// A piece of facts in JSON that a message shows: the members of an object, or a whole one.
private struct JSONFragments {
    /// As an object.
    let text: String

    /// Whether some type of the model can have it as it stands, with other keys beside it.
    var isValidSomewhere: Bool {
        get throws { try FactsShapes.all.forms.keys.contains { try isValid(in: $0) } }
    }

    func isValid(in type: String) throws -> Bool {
        let source = try FactsSource(Array(text.utf8), file: "fragment")
        let shapes = FactsShapes(forms: FactsShapes.all.forms, types: FactsShapes.all.types, organisation: .named(type))
        return FactsCheck.findings(in: source, shapes: shapes).allSatisfy {
            $0.message.hasSuffix(" is missing") && $0.location?.keyPath == nil
        }
    }

    /// Those in a text, in their order. Members that a comma parts belong together.
    static func all(in text: String) -> [JSONFragments] {
        var found: [JSONFragments] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 == "\"" || $0 == "{" }) {
            rest = rest[start...]
            if rest.first == "{" {
                guard let end = end(of: rest) else { break }
                found.append(JSONFragments(text: String(rest[..<end])))
                rest = rest[end...]
            } else if let members = members(at: &rest) {
                found.append(JSONFragments(text: "{\(members)}"))
            }
        }
        return found
    }

    /// Moves behind what is read, and behind a text in quotes that is no key.
    private static func members(at rest: inout Substring) -> Substring? {
        let start = rest.startIndex
        var last: Substring.Index?
        while rest.first == "\"", let key = end(of: rest) {
            guard rest[key...].hasPrefix(": "), let value = end(of: rest[key...].dropFirst(2)) else {
                if last == nil { rest = rest[key...] }
                break
            }
            last = value
            rest = rest[value...]
            guard rest.hasPrefix(", \"") else { break }
            rest = rest.dropFirst(2)
        }
        if last == nil, rest.startIndex == start { rest = rest.dropFirst() }
        return last.map { rest.base[start..<$0] }
    }

    /// The end of the value that a text begins with.
    private static func end(of text: Substring) -> Substring.Index? {
        var (depth, isText) = (0, false)
        for index in text.indices {
            switch text[index] {
            case "\"": isText.toggle()
            case "{", "[": if !isText { depth += 1 }
            case "}", "]": if !isText { depth -= 1 }
            case " ", ".", ",", ";", ")":
                // The end of a number or word.
                if depth == 0, !isText { return index > text.startIndex ? index : nil }
                continue
            default: continue
            }
            if depth == 0, !isText { return text.index(after: index) }
        }
        return depth == 0 && !isText && !text.isEmpty ? text.endIndex : nil
    }
}
