import Foundation
import Testing

/// `RESET_EXPECTED=1 make suite NAME=EndToEndTests` writes what the program answers now; look at the difference.
private let isResetting = ProcessInfo.processInfo.environment["RESET_EXPECTED"] != nil

@Suite("End to end")
struct EndToEndTests {
    @Test("good input is published as expected", arguments: Case.all(in: "goed"))
    func good(_ example: Case) throws {
        let sandbox = try Sandbox(example)
        let outcome = try sandbox.run(example.arguments)
        #expect(outcome.exitCode == 0, "\(outcome.output)")
        for page in sandbox.publishedTexts {
            let name = "pages/" + page.replacingOccurrences(of: "/", with: ".")
            let text = try String(contentsOf: sandbox.site.appendingPathComponent("public/" + page), encoding: .utf8)
            try example.expect(text, in: name)
        }
        let check = try sandbox.run(["check"] + example.arguments.dropFirst())
        #expect(check.exitCode == 0, "\(check.output)")
    }

    @Test("bad input, and damage, are answered as expected", arguments: Case.all(in: "fout"))
    func bad(_ example: Case) throws {
        let sandbox = try Sandbox(example)
        let before = sandbox.snapshot
        let outcome = try sandbox.run(example.arguments)
        #expect(outcome.exitCode != 0)
        let changed = sandbox.snapshot.filter { before[$0.key] != $0.value }.keys
        let stopped = outcome.refused
        #expect(changed.allSatisfy { path in !stopped.isEmpty && !stopped.contains { path.hasPrefix($0 + "/") } })
        #expect(Set(before.keys).isSubset(of: sandbox.snapshot.keys))
        try example.expect(outcome.errors, in: "expected.txt")
    }
}

extension Outcome {
    /// The organisations that a build of several tells of that they were not published.
    fileprivate var refused: [String] {
        let line = output.split(separator: "\n").first { $0.hasPrefix("not published, and as before: ") }
        return line?.split(separator: ": ").last?.split(separator: ", ").map(String.init) ?? []
    }
}

extension Case {
    var arguments: [String] {
        let words = (text("command") ?? "").split { $0 == " " || $0 == "\n" }.map(String.init)
        return words.map { $0 == "FACTS" ? folder.appendingPathComponent("facts.json").path : $0 }
            + (words.contains("--facts") ? [] : ["--facts", "facts"])
    }

    /// Compares with the file beside the input, or writes it.
    func expect(_ text: String, in name: String) throws {
        let text = text.replacingOccurrences(of: folder.path + "/", with: "")
        if isResetting {
            let url = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        #expect(text == self.text(name), "\(description)/\(name)")
    }
}

extension Sandbox {
    /// The Markdown, and the files for search engines.
    var publishedTexts: [String] {
        published.filter { path in [".md", ".xml", ".txt"].contains(where: path.hasSuffix) }
    }

    /// Every published file with its bytes.
    var snapshot: [String: Data] {
        published.reduce(into: [:]) { $0[$1] = try? Data(contentsOf: site.appendingPathComponent("public/" + $1)) }
    }

    private var published: [String] {
        let root = site.appendingPathComponent("public").path
        return (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted().filter {
            !URL(fileURLWithPath: root + "/" + $0).hasDirectoryPath && $0.contains(".")
        }
    }
}
