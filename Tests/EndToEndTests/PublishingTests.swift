import Foundation
import Testing

/// What publishing does to files, and what files can do to it.
@Suite("Publishing")
struct PublishingTests {
    private let own = Case(folder: Case.root.appendingPathComponent("none", isDirectory: true))
    private let day = ["--on", "2026-11-21"]
    private let page = "public/wizz/privacyverklaring/index.md"

    private func published() throws -> Sandbox {
        let sandbox = try Sandbox(own)
        #expect(try sandbox.run(["build"] + day).exitCode == 0)
        return sandbox
    }

    @Test("pages of an organisation that is no more are reported, and deleted by the next build; other files stay")
    func withdrawn() throws {
        let sandbox = try published()
        let facts = try sandbox.run(["facts", "--organisation", "wvsoft"]).output
        try facts.write(to: sandbox.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        try Data("x".utf8).write(to: sandbox.site.appendingPathComponent("public/wizz/eigen.txt"))
        let check = try sandbox.run(["check", "--facts", "facts.json"] + day)
        #expect(check.output.contains("\(page): error: no organisation of this site publishes this file"))
        let build = try sandbox.run(["build", "--facts", "facts.json"] + day)
        #expect(build.exitCode == 0)
        #expect(build.output.contains("removed \(page), which the facts no longer ask for\n"))
        #expect(build.output.hasSuffix("public/: 7 files, 1 of them changed\n"))
        #expect(sandbox.snapshot.keys.filter { $0.hasPrefix("wizz/") } == ["wizz/eigen.txt"])
        #expect(sandbox.snapshot["wvsoft/privacyverklaring/index.html"] != nil)
    }

    @Test(
        "a site is published to another disk as well",
        .enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
    func otherDisk() throws {
        let disk = URL(fileURLWithPath: "/dev/shm/verklaar-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: disk) }
        let sandbox = try Sandbox(own)
        let output = sandbox.site.appendingPathComponent("public")
        try FileManager.default.createSymbolicLink(at: output, withDestinationURL: disk)
        let build = try sandbox.run(["build"] + day)
        #expect(build.exitCode == 0, "\(build.output)")
        #expect(try sandbox.run(["check"] + day).exitCode == 0)
        let files = FileManager.default.enumerator(atPath: disk.path)?.compactMap { $0 as? String } ?? []
        #expect(files.contains("wizz/privacyverklaring/index.html") && !files.contains { $0.contains("/.") })
    }

    @Test("an index page that leads elsewhere makes a build delete nothing")
    func strangeIndex() throws {
        let sandbox = try published()
        let index = sandbox.site.appendingPathComponent("public/index.html")
        let links = ["../content/cookiebeleid", "/tmp/cookiebeleid", "a/b/cookiebeleid", "wizz/eigen"]
        try links.map { "<a href='\($0)/index.html'>x</a>" }.joined().write(
            to: index, atomically: true, encoding: .utf8)
        let before = sandbox.snapshot.keys.sorted()
        #expect(try sandbox.run(["build"] + day).exitCode == 0)
        #expect(sandbox.snapshot.keys.sorted() == before)
    }

    @Test("a folder or a pipe in the place of a page is an error that says so", arguments: ["folder", "pipe"])
    func noFile(kind: String) throws {
        let sandbox = try published()
        let file = sandbox.site.appendingPathComponent(page)
        try FileManager.default.removeItem(at: file)
        if kind == "folder" {
            try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        } else {
            #expect(mkfifo(file.path, 0o600) == 0)
        }
        let reason = kind == "folder" ? "is a folder, not a file" : "is no regular file"
        for command in [["check"] + day, ["read", page]] {
            let outcome = try sandbox.run(command)
            #expect(outcome.exitCode == 66)
            #expect(outcome.output == "error: \(page): \(reason)\n")
        }
    }

    @Test(
        "a full disk under standard output is exit code 74",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let sandbox = try published()
        for command in [["check"] + day, ["read", page], ["facts"], ["rules"], ["explain", "id-invalid"]] {
            #expect(try sandbox.run(command, standardOutput: "/dev/full") == 74, "\(command)")
        }
    }

    @Test("comments and line endings of the style sheet say nothing, its rules do")
    func styleSheet() throws {
        let sandbox = try published()
        let file = sandbox.site.appendingPathComponent("public/assets/style.css")
        let css = try String(contentsOf: file, encoding: .utf8)
        let same = "/* anders */" + css.replacingOccurrences(of: "\n", with: "\r\n")
        try same.write(to: file, atomically: true, encoding: .utf8)
        #expect(try sandbox.run(["check"] + day).exitCode == 0)
        try (css + "p { color: red; }").write(to: file, atomically: true, encoding: .utf8)
        #expect(try sandbox.run(["check"] + day).output.contains("[asset-drifted]"))
    }

    @Test("the icon is the one in templates/, byte for byte")
    func icon() throws {
        let sandbox = try published()
        try sandbox.edit("public/assets/favicon.svg\n- </svg>\n+ <text>Geen gegevens</text></svg>\n")
        #expect(try sandbox.run(["check"] + day).output.contains("[asset-drifted]"))
        try FileManager.default.removeItem(at: sandbox.site.appendingPathComponent("public/assets/favicon.svg"))
        #expect(try sandbox.run(["check"] + day).output.contains("[page-missing]"))
    }

    @Test(
        "the index page is judged as well",
        arguments: [
            ("<html lang=\"nl\">", "<html lang=\"en\">", "page-language"),
            ("assets/style.css", "https://example.com/x.css", "stylesheet-unknown"),
            ("<title>Privacy en cookies</title>", "", "page-title"),
            ("<title>Privacy", "<title>Alles over privacy", "text-unread"),
            (
                "</head>", "<meta http-equiv=\"refresh\" content=\"0;url=https://example.com\"></head>",
                "element-unexpected"
            ),
            ("</main>", "<p>Wij verkopen niets.</p></main>", "text-unread"),
        ])
    func index(old: String, new: String, rule: String) throws {
        let sandbox = try published()
        try sandbox.edit("public/index.html\n- \(old)\n+ \(new)\n")
        let outcome = try sandbox.run(["check"] + day)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("[\(rule)]"), "\(outcome.output)")
    }

    @Test("nothing is left beside the output folder")
    func tidy() throws {
        let sandbox = try published()
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.site.path)
        #expect(names.filter { $0.hasPrefix(".") } == [])
    }
}

extension Sandbox {
    /// Runs the program with its output going to a file, and gives the exit code.
    fileprivate func run(_ arguments: [String], standardOutput path: String) throws -> Int32 {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = arguments
        process.currentDirectoryURL = site
        process.standardOutput = FileHandle(forWritingAtPath: path)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
