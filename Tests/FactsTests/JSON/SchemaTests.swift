import Foundation
import JSONText
import TestSupport
import Testing

@testable import Facts

@Suite("JSON Schema of facts")
struct SchemaTests {
    @Test("a part of it, as editors get it")
    func text() {
        let schema = String(decoding: FactsSchema.jsonSchema(), as: UTF8.self)
        #expect(
            schema.contains(
                #"""
                    "Denial": {
                      "description": "A right that the organisation refuses or limits; never published.",
                      "type": "object",
                      "properties": {
                        "right": {
                          "description": "Which right.",
                          "$ref": "#/$defs/Right"
                        },
                        "unless": {
                          "description": "When it is given all the same, or why not. Leave it out where there is none.",
                          "type": "string",
                          "pattern": "\\S"
                        },
                        "acceptances": {
                          "description": "Findings at this fact that the organisation knows of and lets stand for now. \#
                Leave it out where there are none.",
                          "type": "array",
                          "minItems": 1,
                          "items": {
                            "$ref": "#/$defs/Acceptance"
                          }
                        }
                      },
                      "required": [
                        "right"
                      ],
                      "additionalProperties": false
                    },

                """#))
    }

    @Test("a key tells its notation, and what leaving it out means")
    func descriptions() {
        let schema = String(decoding: FactsSchema.jsonSchema(), as: UTF8.self)
        for text in [
            "Within which term the organisation answers (AVG art. 12 lid 3). An ISO 8601 duration, as P1M. "
                + "Leave it out where nobody said anything.",
            "The last day on which the acceptance holds. An ISO 8601 date, as 2026-11-21.",
            "Whether those are all sources. Left out, it is \\\"complete\\\". "
                + "Refused where no document tells it: it has no names.",
            "That it is asked once. Left out, it is false. Refused where no document tells it: nothing says when.",
        ] {
            #expect(schema.contains("\"description\": \"\(text)\""), "\(text)")
        }
    }

    @Test("every reference leads somewhere")
    func references() {
        let schema = String(decoding: FactsSchema.jsonSchema(), as: UTF8.self)
        let names = schema.matches(of: /"#\/\$defs\/([^"]+)"/).map { String($0.1) }
        #expect(Set(names) == Set(FactsShapes.all.forms.keys))
    }

    @Test(
        "a validator accepts what is right and refuses what is wrong",
        .enabled(if: Validator.isInstalled, Validator.skipped))
    func validator() throws {
        let full = EncodingTests.rounds.map { GeneratedFacts.full(round: $0) }
        let any = (0..<40).map { GeneratedFacts.any(seed: $0) }
        let frozen = [try JSONParser.parse(FactsEncoder.json(FrozenSite.organisations))]
        let refused = try Validator.refused(full + any + frozen + [Self.documented])
        #expect(refused == [])
        #expect(try Validator.refused(Self.wrong) == Array(Self.wrong.indices))
    }

    /// The example of `docs/facts-json.md`.
    private static let documented: JSON = {
        let root = #filePath.components(separatedBy: "/Tests/")[0]
        let page = (try? String(contentsOfFile: root + "/docs/facts-json.md", encoding: .utf8)) ?? ""
        let example = page.components(separatedBy: "```json\n").last?.components(separatedBy: "```").first ?? ""
        return (try? JSONParser.parse(Array(example.utf8))) ?? "the page has no example that is JSON"
    }()

    @Test("the example of the documentation is that of the README")
    func documentation() throws {
        let read = try FactsFile.organisations(fromJSON: Self.documented.bytes, file: "facts-json.md")
        #expect(read == [.bakkerij])
    }

    /// Each a whole organisation but for one thing.
    private static let wrong: [JSON] =
        ["a", ["id": "a"], [["id": "a"]]]
        + wrongMembers.map {
            ["id": "a", "addressing": "formal", ($0.key): try! JSONParser.parse(Array($0.value.utf8))]
        }

    private static let wrongMembers: KeyValuePairs<String, String> = [
        "extra": #""b""#, "controller": "{}", "controller": #""a""#,
        "controller": #"{"name": "a", "nmae": "b"}"#, "controller": #"{"name": null}"#,
        "subjectListing": #""some""#, "newsletter": "{}", "newsletter": #"{"none": false}"#,
        "newsletter": #"{"none": true, "unknown": "a"}"#,
        "version": #"{"number": "1", "date": "2026-01-01"}"#, "version": #"{"number": 1, "date": "1 mei 2026"}"#,
        "breach": #"{"informs": "a", "within": {"known": "72 uur"}}"#,
        "breach": #"{"informs": "a", "within": {"known": "P0M"}}"#,
        "controller": #"{"name": "a", "country": {"known": "XX"}}"#,
        "controller": #"{"name": "a", "telephone": {"none": true}}"#, "controller": #"{"name": " "}"#,
        "subjects": "[]", "breach": #"{"informs": "a", "channels": []}"#,
        "retention": #"[{"covers": "all", "period": "forever", "afterwards": "unsaid"}]"#,
        "retention": #"[{"covers": "purpose", "period": {"also": "a"}, "afterwards": "unsaid"}]"#,
    ]
}

/// Python's jsonschema: an implementation of the standard that isn't ours.
private enum Validator {
    static let skipped: Comment = "python3 with its jsonschema package is not installed, so the schema was not tried"
    static var isInstalled: Bool { (try? run("import jsonschema; print(1)", input: [])) == "1\n" }

    /// The indices of the documents that the schema refuses, after the schema itself has been checked.
    static func refused(_ documents: [JSON]) throws -> [Int] {
        let script = """
            import json, sys, jsonschema
            schema, documents = json.load(sys.stdin.buffer)
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            print(*[n for n, document in enumerate(documents) if not validator.is_valid(document)])
            """
        let schema = try JSONParser.parse(FactsSchema.jsonSchema())
        let output = try run(script, input: JSON.list([schema, .list(documents)]).bytes)
        return output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    }

    private struct Failure: Error {}

    private static func run(_ script: String, input: [UInt8]) throws -> String {
        let python = Process()
        let (stdin, stdout) = (Pipe(), Pipe())
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", "-c", script]
        python.standardInput = stdin
        python.standardOutput = stdout
        try python.run()
        try stdin.fileHandleForWriting.write(contentsOf: Data(input))
        try stdin.fileHandleForWriting.close()
        let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
        python.waitUntilExit()
        guard python.terminationStatus == 0 else { throw Failure() }
        return String(decoding: output, as: UTF8.self)
    }
}
