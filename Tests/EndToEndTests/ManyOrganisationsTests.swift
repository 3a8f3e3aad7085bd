import Foundation
import Testing

/// Facts of many organisations: as lines or as a folder, in parts, as a filter, and again.
@Suite("Many organisations")
struct ManyOrganisationsTests {
    private let day = Sandbox.day

    @Test("lines, a folder, parts and a filter make the same files")
    func same() throws {
        let whole = try Sandbox()
        #expect(try whole.run(["build", "--facts", "facts"] + day).exitCode == 0)
        let expected = whole.snapshot

        let lines = try Sandbox()
        try lines.write(try lines.lines(), to: "facts.ndjson")
        #expect(try lines.run(["build", "--facts", "facts.ndjson"] + day).exitCode == 0)
        #expect(lines.snapshot == expected)

        let parts = try Sandbox()
        for part in ["1/2", "2/2"] {
            #expect(try parts.run(["build", "--facts", "facts", "--shard", part] + day).exitCode == 0)
        }
        #expect(parts.snapshot["index.html"] == nil)
        #expect(try parts.run(["build", "--facts", "facts", "--common"] + day).exitCode == 0)
        #expect(parts.snapshot == expected)

        let answers = try whole.answers(to: try whole.lines(), contents: "bytes")
        let files = answers.flatMap(\.files)
        #expect(!files.isEmpty)
        for file in files { #expect(expected[file.path] == file.bytes.map { Data($0.utf8) }) }
    }

    @Test("what is wrong with one organisation stops no other, and its pages stay as they were")
    func oneIsWrong() throws {
        let sandbox = try Sandbox(.published)
        let before = sandbox.snapshot
        try sandbox.edit(
            "facts/bres.json\n- \"addressing\": \"formal\",\n+ \"addressing\": \"formal\", \"onzin\": true,\n")
        try sandbox.edit("facts/lodero.json\n- \"number\": 1\n+ \"number\": 2\n")
        let build = try sandbox.run(["build"] + Sandbox.options)
        #expect(build.exitCode == 65)
        #expect(build.output.contains("facts/bres.json:") && build.output.contains("[facts-invalid]"))
        let changed = sandbox.snapshot.filter { before[$0.key] != $0.value }.keys
        #expect(!changed.isEmpty && changed.allSatisfy { $0.hasPrefix("lodero/") }, "\(changed)")
        #expect(Set(before.keys) == Set(sandbox.snapshot.keys))
    }

    @Test("what an organisation has published stays where it has an error, with the style sheet of then")
    func refused() throws {
        let sandbox = try Sandbox(.published)
        let before = sandbox.snapshot
        let style = try #require(before.keys.first { $0.hasPrefix("assets/style-") })
        try sandbox.write(["## spacing", "- wide"], to: "content/site.md")
        try sandbox.write(["## Cookies", "", "Vraag het aan [naam]."], to: "content/prose/bres.privacyverklaring.md")
        let build = try sandbox.run(["build"] + Sandbox.options)
        #expect(build.exitCode == 1)
        #expect(build.output.contains("not published, and as before: bres\n"))
        let after = sandbox.snapshot
        #expect(after[style] != nil && after.keys.count { $0.hasPrefix("assets/style-") } == 2)
        #expect(before.filter { $0.key.hasPrefix("bres/") } == after.filter { $0.key.hasPrefix("bres/") })
        #expect(before["lodero/privacyverklaring/index.html"] != after["lodero/privacyverklaring/index.html"])
        #expect(String(decoding: after["index.html"] ?? Data(), as: UTF8.self).contains("bres/privacyverklaring/"))
    }

    @Test("of two organisations with one id the first is published")
    func repeated() throws {
        let sandbox = try Sandbox()
        let lines = try sandbox.lines()
        try sandbox.write([lines[0], lines[0]], to: "facts.ndjson")
        let build = try sandbox.run(["build", "--facts", "facts.ndjson"] + day)
        #expect(build.exitCode == 1)
        #expect(build.output.contains("facts.ndjson:2:1: error: two organisations are called "))
        #expect(build.output.contains("the first one is here (facts.ndjson:1:1"))
    }

    @Test("each line is answered, also one that is no organisation")
    func filter() throws {
        let sandbox = try Sandbox()
        let lines = try sandbox.lines()
        let answers = try sandbox.answers(to: [lines[0], "geen JSON", "", lines[1]])
        #expect(answers.map(\.organisation) == ["bres", nil, "lodero"])
        #expect(answers.map(\.line) == [1, 2, 4])
        #expect(answers.map(\.isPublishable) == [true, false, true])
        #expect(answers[1].files.isEmpty && answers[1].findings.map(\.rule) == ["facts-not-json"])
        #expect(answers[1].findings.first?.location.line == 2)
        #expect(answers[0].files.allSatisfy { $0.sha256.count == 64 && $0.bytes == nil })
        #expect(sandbox.snapshot.isEmpty)
    }

    @Test("what did not change is not built again, unless it is asked")
    func unchanged() throws {
        let sandbox = try Sandbox()
        let line = try sandbox.lines()[0]
        var lines = (1...100).map { line.replacing("\"id\":\"bres\"", with: "\"id\":\"bres-\($0)\"") }
        try sandbox.write(lines, to: "facts.ndjson")
        let build = ["build", "--facts", "facts.ndjson"] + day
        #expect(try sandbox.run(build).exitCode == 0)
        let first = sandbox.snapshot
        let second = try sandbox.run(build)
        #expect(second.output.contains("100 organisations did not change since they were built"))
        #expect(second.output.hasSuffix(" 0 of them changed\n"))

        lines[41] = lines[41].replacing("\"number\":1", with: "\"number\":2")
        try sandbox.write(lines, to: "facts.ndjson")
        try FileManager.default.removeItem(
            at: sandbox.site.appendingPathComponent("public/bres-7/privacyverklaring/index.md"))
        #expect(try sandbox.run(build).output.contains("98 organisations did not change"))
        let changed = sandbox.snapshot.filter { first[$0.key] != $0.value }.keys
        #expect(!changed.isEmpty && changed.allSatisfy { $0.hasPrefix("bres-42/") })
        #expect(Set(first.keys) == Set(sandbox.snapshot.keys))

        #expect(try !sandbox.run(build + ["--force"]).output.contains("did not change"))
        try sandbox.write(["# De site"], to: "content/site.md")
        #expect(try !sandbox.run(build).output.contains("did not change"))
    }

    @Test("what a build that was killed left beside the output folder goes with the next")
    func leftovers() throws {
        let sandbox = try Sandbox(.published)
        let left = sandbox.site.appendingPathComponent(".public-aB3xY9")
        try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: left.appendingPathComponent("0123456789abcdef"))
        let other = sandbox.site.appendingPathComponent(".public-eigen-map")
        try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
        #expect(try sandbox.run(["build"] + Sandbox.options).exitCode == 0)
        #expect(!FileManager.default.fileExists(atPath: left.path))
        #expect(FileManager.default.fileExists(atPath: other.path))
    }

    @Test(
        "wrong usage is told",
        arguments: [
            ["--shard", "0/4"], ["--shard", "5/4"], ["--shard", "1"], ["--jobs", "0"], ["--stdin", "--common"],
        ])
    func usage(arguments: [String]) throws {
        #expect(try Sandbox().run(["build"] + arguments).exitCode == 64)
    }
}

/// What the filter answers to a line.
private struct Answer: Decodable {
    struct File: Decodable {
        let path: String
        let sha256: String
        let bytes: String?
    }

    struct Finding: Decodable {
        struct Place: Decodable { let line: Int? }

        let rule: String
        let location: Place
    }

    let organisation: String?
    let line: Int
    let isPublishable: Bool
    let files: [File]
    let findings: [Finding]
}

extension Sandbox {
    /// The facts of the site, an organisation on each line.
    fileprivate func lines() throws -> [String] {
        try ["bres", "lodero"].map { id in
            let json = try Data(contentsOf: site.appendingPathComponent("facts/\(id).json"))
            let facts = try JSONSerialization.jsonObject(with: json)
            let line = try JSONSerialization.data(
                withJSONObject: facts, options: [.sortedKeys, .withoutEscapingSlashes])
            return String(decoding: line, as: UTF8.self)
        }
    }

    fileprivate func write(_ lines: [String], to file: String) throws {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: site.appendingPathComponent(file))
    }

    fileprivate func answers(to lines: [String], contents: String = "hashes") throws -> [Answer] {
        let outcome = try run(
            ["build", "--stdin", "--contents", contents] + Self.day, input: lines.joined(separator: "\n") + "\n")
        #expect(outcome.exitCode == 0)
        return try outcome.output.split(separator: "\n").map {
            try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
        }
    }
}
