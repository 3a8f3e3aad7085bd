import Foundation
import Testing

/// Promises that hold for every site, shown on the frozen one.
@Suite("Promises")
struct PromiseTests {
    private let options = Sandbox.options

    @Test("the same facts give the same bytes in another folder, time zone and language")
    func sameBytes() throws {
        let one = try Sandbox()
        let other = try Sandbox()
        #expect(try one.run(["build"] + options).exitCode == 0)
        #expect(
            try other.run(["build"] + options, environment: ["TZ": "America/New_York", "LANG": "tr_TR.UTF-8"]).exitCode
                == 0
        )
        #expect(one.snapshot == other.snapshot)
        #expect(!one.snapshot.isEmpty)
    }

    @Test("every report tells what is accepted by itself: how much, or which, until when and why; no page does")
    func acceptances() throws {
        let sandbox = try Sandbox()
        for command in ["build", "check"] {
            let short = try sandbox.run([command] + options).output
            #expect(short.contains(/\nlodero: .*\d accepted, the first until 2027-11-21\n/), "\(short)")
            let text = try sandbox.run([command, "--all"] + options).output
            let list = try #require(text.components(separatedBy: "\n\n").first { $0.hasPrefix("Accepted for now:") })
            #expect(list.contains("[sharing-denied-but-present]\n    lodero, until 2027-11-21: it stands so in"))
            #expect(text.contains("; \(list.split(separator: "\n").count / 2) accepted\n"))
        }
        let json = try sandbox.run(["check", "--format", "json"] + options).output
        let report = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let accepted = try #require(report["accepted"] as? [[String: Any]])
        #expect(
            accepted.contains { $0["organisation"] as? String == "bres" && $0["rule"] as? String == "interest-unnamed" }
        )
        #expect(accepted.allSatisfy { $0["until"] as? String == "2027-11-21" && $0["reason"] is String })
        for (path, bytes) in sandbox.snapshot {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("being asked"), "\(path)")
        }
    }

    @Test("building twice changes nothing, not even the times of files")
    func twice() throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.run(["build"] + options).exitCode == 0)
        let times = try sandbox.modificationTimes
        #expect(try sandbox.run(["build"] + options).exitCode == 0)
        #expect(try sandbox.modificationTimes == times)
    }

    @Test("a page copied alone to another folder reads the same", arguments: ["html", "md"])
    func readAlone(_ format: String) throws {
        let sandbox = try Sandbox(.published)
        let page = "public/bres/privacyverklaring/index.\(format)"
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("alone-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let copy = folder.appendingPathComponent("page.\(format)")
        try FileManager.default.copyItem(at: sandbox.site.appendingPathComponent(page), to: copy)
        let there = try sandbox.run(["read", page])
        let alone = try sandbox.run(["read", copy.path])
        #expect(there.exitCode == 0 && alone.exitCode == 0)
        #expect(alone.output.replacingOccurrences(of: copy.path, with: page) == there.output)
    }

    @Test("facts that change while the page stays are found, with both values")
    func changedFact() throws {
        let sandbox = try Sandbox(.published)
        let json = try sandbox.run(["facts"] + Sandbox.facts).output.replacingOccurrences(
            of: "\"P1M\"", with: "\"P2M\"")
        try json.write(to: sandbox.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        let outcome = try sandbox.run(["check", "--facts", "facts.json"] + Sandbox.day)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("the page says \"1 maand\", the facts say \"2 maanden\""))
        #expect(outcome.output.contains("facts.json:"))
    }

    @Test("facts that change under the same version are told; a reworded page, or a new version, is not")
    func unchangedVersion() throws {
        let sandbox = try Sandbox()
        let facts = sandbox.site.appendingPathComponent("facts.json")
        let build = ["build", "--all", "--facts", "facts.json"] + Sandbox.day
        let json = try sandbox.run(["facts"] + Sandbox.facts).output
        let changed = json.replacingOccurrences(of: "\"fixed\": \"P1M\"", with: "\"fixed\": \"P2M\"")
        let renewed = changed.replacingOccurrences(of: "\"number\": 1", with: "\"number\": 2")
        #expect(json != changed && changed != renewed)
        func finding(_ text: String) throws -> Bool {
            try text.write(to: facts, atomically: true, encoding: .utf8)
            let outcome = try sandbox.run(build)
            #expect(outcome.exitCode == 0)
            return outcome.output.contains("[version-unchanged]")
        }
        #expect(try !finding(json))
        #expect(try finding(changed))
        #expect(try !finding(changed))
        #expect(try finding(json))
        #expect(try !finding(renewed))
    }
}

extension Sandbox {
    var modificationTimes: [String: Date] {
        get throws {
            try snapshot.keys.reduce(into: [:]) { times, path in
                let file = site.appendingPathComponent("public/" + path).path
                times[path] = try FileManager.default.attributesOfItem(atPath: file)[.modificationDate] as? Date
            }
        }
    }
}
