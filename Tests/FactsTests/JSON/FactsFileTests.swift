import Diagnostics
import Foundation
import JSONText
import Testing

@testable import Facts

/// What is wrong with a facts file, one line per finding: place, rule, message and remedy.
private func problems(_ json: String) -> [String] { problems(Array(json.utf8)) }

private func problems(_ bytes: [UInt8]) -> [String] {
    do {
        _ = try FactsFile.organisations(fromJSON: bytes, file: "f.json")
        return []
    } catch {
        return error.diagnostics.map { finding in
            let notes = finding.notes.map { " (\($0.message): \($0.location!))" }.joined()
            let remedy = finding.remedy.map { " -> \($0)" } ?? ""
            return
                "\(finding.location!): \(finding.severity) \(finding.rule.rawValue): \(finding.message)" + notes
                + remedy
        }
    }
}

/// A whole organisation with this inside.
private func inside(_ members: String) -> String { "{\"id\": \"a\", \"addressing\": \"formal\",\n\(members)}" }

@Suite("Files that are no JSON")
struct NotJSONTests {
    private func expect(
        _ json: String, _ place: String, _ message: String, at location: SourceLocation = #_sourceLocation
    ) {
        #expect(
            problems(json) == ["f.json:\(place): error facts-not-json: this is no JSON: \(message)"],
            sourceLocation: location)
    }

    @Test func nothing() {
        expect("", "1:1", "the file is empty")
        expect("\u{FEFF}", "1:1", "the file is empty")
        expect(" \r\n \n", "3:1", "the file is empty")
    }

    @Test func brokenStructure() {
        expect("nul", "1:1", "expected a value, found \"n\"")
        expect("{", "1:2", "expected a key in double quotes, found the end of the file")
        expect("{id: 1}", "1:2", "expected a key in double quotes, found \"i\"")
        expect("{\"id\" 1}", "1:7", "expected \":\" after the key \"id\", found \"1\"")
        expect("{\"id\": }", "1:8", "expected a value, found \"}\"")
        expect("{\"id\": 1,}", "1:10", "expected a key in double quotes, found \"}\"")
        expect("{\"id\": 1 \"a\": 2}", "1:10", "expected \",\" or \"}\", found \"\"\"")
        expect("[1, 2", "1:6", "expected \",\" or \"]\", found the end of the file")
        expect("[1,]", "1:4", "expected a value, found \"]\"")
        expect("{} {}", "1:4", "expected the end of the file, found \"{\"")
        expect("// feiten\n{}", "1:1", "expected a value, found \"/\"")
        expect("[\u{0}]", "1:2", "expected a value, found U+0000")
    }

    @Test func brokenNumbers() {
        expect("[01]", "1:3", "expected \",\" or \"]\", found \"1\"")
        expect("[-]", "1:3", "expected a digit, found \"]\"")
        expect("[1.]", "1:4", "expected a digit, found \"]\"")
        expect("[1e+]", "1:5", "expected a digit, found \"]\"")
    }

    @Test func brokenStrings() {
        expect("[\"a", "1:4", "expected the string's closing quote, found the end of the file")
        expect("[\"a\nb\"]", "1:4", "expected the string's closing quote or an escape such as \\n, found U+000A")
        expect("[\"\\x\"]", "1:3", "a backslash that begins no escape")
        expect("[\"\\", "1:3", "a backslash that begins no escape")
        expect("[\"\\u12\"]", "1:3", "a \\u escape without four hexadecimal digits")
        expect("[\"\\uD83D\"]", "1:3", "a \\u escape that is half of a pair")
        expect("[\"\\uD83D\\u0041\"]", "1:3", "a \\u escape that is half of a pair")
        expect("[\"\\uDE00\"]", "1:3", "a \\u escape that is half of a pair")
    }

    @Test("what RFC 8259 allows is let through, and Foundation reads it too")
    func allowed() throws {
        let texts = [
            "0", "-0", "1.5", "1E+2", "0e-1", "-1.0e10", "true", "false", "null", "\"\"", "[]", "{}",
            " [ 1 , 2 ]\t\r\n",
            "{\"\":{}}", "[[[]],[]]", #""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#, "\"\u{7F}\u{2028}é€😀\"",
        ]
        for text in texts {
            #expect(throws: Never.self) { try JSONParser.parse(Array(text.utf8)) }
            #expect(throws: Never.self) {
                try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            }
        }
        let escapes = try JSONParser.parse(Array(#""\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00""#.utf8))
        guard case .text(let text) = escapes.content else {
            Issue.record("no text")
            return
        }
        #expect(text == "\"\\/\u{8}\u{C}\n\r\té😀")
    }

    @Test("columns count UTF-8 bytes, lines end with LF, CR LF or CR, and a byte order mark has no width")
    func places() {
        expect("[\"é€👩\", x]", "1:15", "expected a value, found \"x\"")
        expect("\u{FEFF}[x]", "1:2", "expected a value, found \"x\"")
        expect("[1,\r\n\r\n x]", "3:2", "expected a value, found \"x\"")
        expect("[1,\r\n x]", "2:2", "expected a value, found \"x\"")
        expect("[1,\r x]", "2:2", "expected a value, found \"x\"")
        expect("[1, é]", "1:5", "expected a value, found \"é\"")
    }

    @Test func otherEncodings() {
        let broken = "this is no JSON: the file is not valid UTF-8"
        #expect(problems([0x5B, 0x22, 0xC3, 0x22, 0x5D]) == ["f.json:1:3: error facts-not-json: \(broken)"])
        #expect(problems([0xFF, 0xFE, 0x5B, 0x00]) == ["f.json:1:1: error facts-not-json: \(broken)"])
        #expect(problems([0xC3]) == ["f.json:1:1: error facts-not-json: \(broken)"])
        #expect(
            problems([0x5B, 0x00, 0x5D, 0x00])
                == ["f.json:1:2: error facts-not-json: this is no JSON: expected a value, found U+0000"])
    }

    @Test func deepNesting() {
        let message = "arrays and objects are nested over 256 deep"
        expect(String(repeating: "[", count: 100_000), "1:257", message)
        expect(String(repeating: "{\"a\":", count: 100_000), "1:1281", message)
        let whole = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
        #expect(problems(whole) == ["f.json:1:2 [0]: error facts-invalid: expected an object, found an array"])
    }
}

@Suite("JSON that is no facts")
struct InvalidFactsTests {
    private func expect(_ json: String, _ expected: String..., at location: SourceLocation = #_sourceLocation) {
        #expect(
            problems(json) == expected.map { $0.replacing(": ", with: ": error facts-invalid: ", maxReplacements: 1) },
            sourceLocation: location)
    }

    private func keys(of type: String) -> String {
        guard case .object(let fields) = FactsShapes.all.forms[type] else { return "" }
        return KnownNames.quoted(fields.map(\.name), "and")
    }

    @Test("what says nothing is refused where it stands")
    func empty() {
        let text = "an empty text says nothing -> Write what it says, or leave it out."
        let list = "an empty list says nothing -> Write what belongs in it, or leave the key out."
        expect(inside("\"controller\": {\"name\": \" \"}"), "f.json:2:24 controller.name: \(text)")
        expect(inside("\"subjects\": []"), "f.json:2:13 subjects: \(list)")
        expect(
            inside("\"purposes\": [{\"name\": \"a\", \"details\": [\"b\", \"\"]}]"),
            "f.json:2:45 purposes[0].details[1]: \(text)")
        expect(inside("\"automatedDecisions\": {\"known\": []}"), "f.json:2:33 automatedDecisions.known: \(list)")
        #expect(problems("[]") == [])
    }

    @Test("that there is none is refused where no document tells it, and taken where one does")
    func none() {
        let none = "no document says that there is none -> Leave the key out."
        expect(
            inside("\"controller\": {\"name\": \"a\", \"telephone\": {\"none\": true}}"),
            "f.json:2:43 controller.telephone.none: \(none)")
        expect(inside("\"newsletter\": {\"none\": true}"))
    }

    @Test("an answer that is written bare is shown as it has to be")
    func bareAnswers() {
        let expected = "expected an object with the key \"known\", \"unknown\" or \"none\""
        expect(
            inside("\"controller\": {\"name\": \"a\", \"email\": \"info@example.nl\"}"),
            "f.json:2:38 controller.email: \(expected), found a string -> Write {\"known\": \"info@example.nl\"}.")
        expect(
            inside("\"newsletter\": true"),
            "f.json:2:15 newsletter: \(expected), found true -> Write {\"known\": ...} with an object.")
    }

    @Test func missingKeys() {
        expect(
            "{}",
            "f.json:1:1: the key \"addressing\" is missing -> Add \"addressing\" with \"formal\" or \"informal\".",
            "f.json:1:1: the key \"id\" is missing -> Add \"id\" with a string.")
        expect(
            inside("  \"controller\": {}"),
            "f.json:2:17 controller: the key \"name\" is missing -> Add \"name\" with a string.")
        expect(
            "[\n\(inside("")), {\"id\": \"b\"}]".replacing(",\n}", with: "}"),
            "f.json:2:38 [1]: the key \"addressing\" is missing -> Add \"addressing\" with \"formal\" or \"informal\".")
    }

    @Test func wrongTypes() {
        expect("3", "f.json:1:1: expected an object, found a number")
        expect("[3]", "f.json:1:2 [0]: expected an object, found a number")
        expect(inside("\"purposes\": {}"), "f.json:2:13 purposes: expected an array, found an object")
        expect(
            inside("\"purposes\": [{\"name\": \"é\", \"details\": [\"a\", 1]}]"),
            "f.json:2:46 purposes[0].details[1]: expected a string, found a number")
        expect(
            inside("\"statutoryTermsFirst\": \"ja\""),
            "f.json:2:24 statutoryTermsFirst: expected true or false, found a string")
        expect(
            inside("\"version\": {\"number\": 1.5, \"date\": true}"),
            "f.json:2:23 version.number: expected a whole number, found a number",
            "f.json:2:36 version.date: expected a string with a date, found true")
        expect(
            inside("\"newsletter\": {\"none\": false}"), "f.json:2:24 newsletter.none: expected true, found false")
        expect(
            inside("\"controller\": {\"name\": \"a\", \"shortName\": null}"),
            "f.json:2:42 controller.shortName: null says nothing -> Leave the key out, or write a string.")
        expect(
            inside("\"subjectListing\": []"),
            "f.json:2:19 subjectListing: expected \"complete\" or \"examples\", found an array")
    }

    @Test func unknownValues() {
        expect(
            "{\"id\": \"a\", \"addressing\": \"formeel\"}",
            "f.json:1:27 addressing: \"formeel\" is not allowed here -> Did you mean \"formal\"? "
                + "Write \"formal\" or \"informal\".")
        expect(
            inside("\"categoryModality\": \"never\""),
            "f.json:2:21 categoryModality: \"never\" is not allowed here -> "
                + "Write \"always\", \"sometimes\" or \"possible\"."
        )
        expect(
            inside("\"retention\": [{\"covers\": \"all\", \"period\": \"long\", \"afterwards\": \"deleted\"}]"),
            "f.json:2:26 retention[0].covers: \"all\" is not allowed here -> "
                + "Write \"purpose\", \"mostData\", \"allData\", \"otherData\" or an object with the key \"categories\" or \"subjects\".",
            "f.json:2:43 retention[0].period: \"long\" is not allowed here -> Write \"forever\", "
                + "\"asLawRequires\", \"reasonable\", \"untilAnonymised\", \"notKept\" or an object with the key \"fixed\", "
                + "\"atLeast\", \"untilDate\", \"asLongAs\", \"firstAsLongAs\", \"until\", \"notLongerThanNeededFor\", "
                + "\"toldAt\", \"byTermsOf\", \"chosenBy\" or \"unknown\".")
    }

    @Test func notations() {
        expect(
            inside("\"version\": {\"number\": 1, \"date\": \"2026-02-30\"}"),
            "f.json:2:34 version.date: \"2026-02-30\" is a day that does not exist -> Write a day that exists as 2026-11-21."
        )
        expect(
            inside("\"breach\": {\"informs\": \"é\", \"within\": {\"known\": \"72 uur\"}}"),
            "f.json:2:49 breach.within.known: \"72 uur\" is no term -> "
                + "Write an ISO 8601 duration of one unit, as P1M, P7Y, P4W, P30D or PT72H.")
        expect(
            inside("\"controller\": {\"name\": \"a\", \"country\": {\"known\": \"XX\"}}"),
            "f.json:2:50 controller.country.known: \"XX\" is no country code -> "
                + "Write an ISO 3166-1 code of two capitals, as NL.")
    }

    @Test func unknownKeys() {
        expect(
            inside("\"controler\": {\"x\": 1}"),
            "f.json:2:1 controler: the key \"controler\" is unknown -> Did you mean \"controller\"? "
                + "The keys known here are \(keys(of: "Organisation")).")
        expect(
            inside("\"processorServices\": [{\"customers\": \"k\", \"suport\": 1, \"z\": 2}]"),
            "f.json:2:42 processorServices[0].suport: the key \"suport\" is unknown -> Did you mean \"support\"? "
                + "The keys known here are \(keys(of: "ProcessorService")).",
            "f.json:2:55 processorServices[0].z: the key \"z\" is unknown -> "
                + "The keys known here are \(keys(of: "ProcessorService")).")
        expect(
            inside("\"categoriesServePurposes\": {\"origin\": 1}"),
            "f.json:2:29 categoriesServePurposes.origin: the key \"origin\" is unknown -> "
                + "The keys known here are \"isLimited\" and \"acceptances\".")
    }

    @Test func repeatedKeys() {
        expect(
            inside("\"id\": \"b\",\n \"\\u0069d\": \"c\""),
            "f.json:2:1 id: the key \"id\" is given twice (it is given first here: f.json:1:2 id) -> Keep one of them.",
            "f.json:3:2 id: the key \"id\" is given twice (it is given first here: f.json:1:2 id) -> Keep one of them.")
    }

    @Test func choices() {
        expect(
            inside("\"newsletter\": {}"),
            "f.json:2:15 newsletter: one of the keys \"known\", \"unknown\" or \"none\" is missing")
        expect(
            inside("\"newsletter\": {\"none\": true, \"unknown\": \"a\"}"),
            "f.json:2:15 newsletter: the keys \"unknown\" and \"none\" exclude each other -> Keep one of them.")
        expect(
            inside("\"newsletter\": {\"unknwon\": \"a\"}"),
            "f.json:2:15 newsletter: one of the keys \"known\", \"unknown\" or \"none\" is missing",
            "f.json:2:16 newsletter.unknwon: the key \"unknwon\" is unknown -> Did you mean \"unknown\"? "
                + "The keys known here are \"known\", \"unknown\" and \"none\".")
    }

    @Test("everything is found at once, in the order of the file")
    func allAtOnce() {
        expect(
            "{\"idd\": 1, \"addressing\": \"x\",\r\n \"stances\": [{}], \"stances\": []}",
            "f.json:1:1: the key \"id\" is missing -> Add \"id\" with a string.",
            "f.json:1:2 idd: the key \"idd\" is unknown -> Did you mean \"id\"? "
                + "The keys known here are \(keys(of: "Organisation")).",
            "f.json:1:26 addressing: \"x\" is not allowed here -> Write \"formal\" or \"informal\".",
            "f.json:2:14 stances[0]: the key \"kind\" is missing -> Add \"kind\" with "
                + "\(KnownNames.quoted(Stance.Kind.allCases.map(\.rawValue), "or")).",
            "f.json:2:19 stances: the key \"stances\" is given twice (it is given first here: f.json:2:2 stances) -> "
                + "Keep one of them.")
    }
}
