import Foundation
import Testing

/// What publishing does to files, and what files can do to it.
@Suite("Publishing")
struct PublishingTests {
    private let options = Sandbox.options
    private let page = "public/bres/privacyverklaring/index.md"

    @Test("pages of an organisation that is no more are reported, and deleted by the next build; other files stay")
    func withdrawn() throws {
        let sandbox = try Sandbox(.published)
        let facts = try sandbox.run(["facts", "--organisation", "lodero"] + Sandbox.facts).output
        try facts.write(to: sandbox.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        try Data("x".utf8).write(to: sandbox.site.appendingPathComponent("public/bres/eigen.txt"))
        let check = try sandbox.run(["check", "--facts", "facts.json"] + Sandbox.day)
        #expect(check.output.contains("\(page): error: no organisation of this site publishes this file"))
        let build = try sandbox.run(["build", "--facts", "facts.json"] + Sandbox.day)
        #expect(build.exitCode == 0)
        #expect(build.output.contains("removed \(page), which the facts no longer ask for\n"))
        #expect(build.output.hasSuffix("public/: 8 files, 1 of them changed\n"))
        #expect(sandbox.snapshot.keys.filter { $0.hasPrefix("bres/") } == ["bres/eigen.txt"])
        #expect(sandbox.snapshot["lodero/privacyverklaring/index.html"] != nil)
    }

    @Test(
        "a site is published to another disk as well",
        .enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm")))
    func otherDisk() throws {
        let disk = URL(fileURLWithPath: "/dev/shm/verklaar-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: disk) }
        let sandbox = try Sandbox()
        let output = sandbox.site.appendingPathComponent("public")
        try FileManager.default.createSymbolicLink(at: output, withDestinationURL: disk)
        let build = try sandbox.run(["build"] + options)
        #expect(build.exitCode == 0, "\(build.output)")
        #expect(try sandbox.run(["check"] + options).exitCode == 0)
        let files = FileManager.default.enumerator(atPath: disk.path)?.compactMap { $0 as? String } ?? []
        #expect(files.contains("bres/privacyverklaring/index.html") && !files.contains { $0.contains("/.") })
    }

    @Test("an index page that leads elsewhere makes a build delete nothing")
    func strangeIndex() throws {
        let sandbox = try Sandbox(.published)
        let index = sandbox.site.appendingPathComponent("public/index.html")
        let links = ["../content/cookiebeleid", "/tmp/cookiebeleid", "a/b/cookiebeleid", "bres/eigen"]
        try links.map { "<a href='\($0)/index.html'>x</a>" }.joined().write(
            to: index, atomically: true, encoding: .utf8)
        let before = sandbox.snapshot.keys.sorted()
        #expect(try sandbox.run(["build"] + options).exitCode == 0)
        #expect(sandbox.snapshot.keys.sorted() == before)
    }

    @Test("a folder or a pipe in the place of a page is an error that says so", arguments: ["folder", "pipe"])
    func noFile(kind: String) throws {
        let sandbox = try Sandbox(.published)
        let file = sandbox.site.appendingPathComponent(page)
        try FileManager.default.removeItem(at: file)
        if kind == "folder" {
            try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
        } else {
            #expect(mkfifo(file.path, 0o600) == 0)
        }
        let reason = kind == "folder" ? "is a folder, not a file" : "is no regular file"
        for command in [["check"] + options, ["read", page]] {
            let outcome = try sandbox.run(command)
            #expect(outcome.exitCode == 66)
            #expect(outcome.output == "error: \(page): \(reason)\n")
        }
    }

    @Test(
        "a full disk under standard output is exit code 74",
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func fullDisk() throws {
        let sandbox = try Sandbox(.published)
        for command in [["check"] + options, ["read", page], ["facts"], ["rules"], ["explain", "id-invalid"]] {
            #expect(try sandbox.run(command, standardOutput: "/dev/full") == 74, "\(command)")
        }
    }

    @Test("comments and line endings of the style sheet say nothing, its rules do")
    func styleSheet() throws {
        let sandbox = try Sandbox(.published)
        let file = sandbox.site.appendingPathComponent("public/" + (try sandbox.asset("style")))
        let css = try String(contentsOf: file, encoding: .utf8)
        let small = css.replacingOccurrences(of: "\n", with: "").replacingOccurrences(of: "; }", with: "}")
        for same in ["/* anders */" + css.replacingOccurrences(of: "\n", with: "\r\n"), small] {
            try same.write(to: file, atomically: true, encoding: .utf8)
            #expect(try sandbox.run(["check"] + options).exitCode == 0)
        }
        try (css + "p { color: red; }").write(to: file, atomically: true, encoding: .utf8)
        let found = try sandbox.run(["check"] + options)
        #expect(found.output.contains("[asset-drifted]") && found.output.contains("here: p"))
        #expect(found.exitCode == 1)
    }

    @Test("a style sheet of the time before the program had its own is told where its wishes go")
    func leftStyleSheet() throws {
        let sandbox = try Sandbox(.published)
        try Data("p { color: red }".utf8).write(to: sandbox.site.appendingPathComponent("templates/style.css"))
        for command in ["build", "check"] {
            let outcome = try sandbox.run([command] + options)
            #expect(outcome.exitCode == 65)
            #expect(outcome.output.contains("templates/style.css: error: ") && outcome.output.contains("## paper"))
        }
    }

    @Test(
        "a link in the place of a file or folder of the site is refused, and nothing goes through it",
        arguments: [
            "public/bres/privacyverklaring/index.html", "public/bres/privacyverklaring/index.md", "public/bres",
            "public/bres/privacyverklaring", "public/index.html", "public/assets", "templates/phrases",
            "templates/page.html", "content/prose", "content/prose/bres.privacyverklaring.md",
        ])
    func links(path: String) throws {
        let sandbox = try Sandbox(.published)
        let place = sandbox.site.appendingPathComponent(path)
        let elsewhere = sandbox.site.appendingPathComponent("elders")
        try FileManager.default.moveItem(at: place, to: elsewhere)
        try FileManager.default.createSymbolicLink(at: place, withDestinationURL: elsewhere)
        let before = sandbox.snapshot
        for command in ["build", "check"] {
            let outcome = try sandbox.run([command] + options)
            #expect(outcome.exitCode == (path.hasPrefix("public") ? 1 : 65))
            #expect(outcome.output.contains("\(path): error: this is a link to "), "\(outcome.output)")
        }
        #expect(sandbox.snapshot == before)
    }

    @Test("the icon is the one in templates/, byte for byte")
    func icon() throws {
        let sandbox = try Sandbox(.published)
        let icon = "public/" + (try sandbox.asset("favicon"))
        try sandbox.edit("\(icon)\n- </svg>\n+ <text>Geen gegevens</text></svg>\n")
        #expect(try sandbox.run(["check"] + options).output.contains("[asset-drifted]"))
        try FileManager.default.removeItem(at: sandbox.site.appendingPathComponent(icon))
        #expect(try sandbox.run(["check"] + options).output.contains("[page-missing]"))
    }

    @Test(
        "the index page is judged as well",
        arguments: [
            ("<html lang=\"nl\">", "<html lang=\"en\">", "page-language"),
            ("href=\"assets/style", "href=\"https://example.com/style", "stylesheet-unknown"),
            ("href=\"assets/favicon", "href=\"elders/assets/favicon", "icon-unknown"),
            ("<title>", "<link rel=\"canonical\" href=\"https://example.com/\"><title>", "page-address"),
            ("<title>", "<meta name=\"description\" content=\"Wij verkopen niets.\"><title>", "text-unread"),
            ("<title>Privacy en cookies</title>", "", "page-title"),
            ("<title>Privacy", "<title>Alles over privacy", "text-unread"),
            (
                "</head>", "<meta http-equiv=\"refresh\" content=\"0;url=https://example.com\"></head>",
                "element-unexpected"
            ),
            ("</main>", "<p>Wij verkopen niets.</p></main>", "text-unread"),
        ])
    func index(old: String, new: String, rule: String) throws {
        let sandbox = try Sandbox(.published)
        try sandbox.edit("public/index.html\n- \(old)\n+ \(new)\n")
        let outcome = try sandbox.run(["check"] + options)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("[\(rule)]"), "\(outcome.output)")
    }

    @Test(
        "so is the page for what is not there",
        arguments: [
            ("<html lang=\"nl\">", "<html lang=\"en\">", "page-language"),
            ("href=\"assets/style", "href=\"https://example.com/style", "stylesheet-unknown"),
            ("<title>Deze", "<title>Geen zorgen, deze", "text-unread"),
            ("documenten staan", "documenten van Google staan", "text-drifted"),
            ("href=\"index.html\"", "href=\"https://example.com/\"", "text-drifted"),
            ("</main>", "<p>Wij verkopen niets.</p></main>", "text-unread"),
        ])
    func notFound(old: String, new: String, rule: String) throws {
        let sandbox = try Sandbox(.published)
        try sandbox.edit("public/404.html\n- \(old)\n+ \(new)\n")
        let outcome = try sandbox.run(["check"] + options)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("[\(rule)]"), "\(outcome.output)")
    }

    @Test("a page for what is not there has to be there")
    func notFoundMissing() throws {
        let sandbox = try Sandbox(.published)
        try FileManager.default.removeItem(at: sandbox.site.appendingPathComponent("public/404.html"))
        #expect(
            try sandbox.run(["check"] + options).output.contains("public/404.html: error: the site has no such file"))
    }

    @Test("a style sheet that is no more is reported, and deleted by the next build")
    func staleAssets() throws {
        let sandbox = try Sandbox(.published)
        let old = try sandbox.asset("style")
        let site = sandbox.site.appendingPathComponent("content/site.md")
        try "## spacing\n- wide\n".write(to: site, atomically: true, encoding: .utf8)
        #expect(try sandbox.run(["check"] + options).output.contains("public/\(old): error: "))
        #expect(try sandbox.run(["build"] + options).exitCode == 0)
        #expect(sandbox.snapshot[old] == nil)
        #expect(try sandbox.asset("style") != old)
        #expect(try sandbox.run(["check"] + options).exitCode == 0)
    }

    @Test("the house style of one organisation has its own style sheet, which goes with it")
    func houseStyle() throws {
        let sandbox = try Sandbox(.published)
        let site = sandbox.site.appendingPathComponent("content/site.md")
        func build(_ text: String) throws -> (output: String, styles: Int) {
            try text.write(to: site, atomically: true, encoding: .utf8)
            let outcome = try sandbox.run(["build"] + options)
            return (outcome.output, sandbox.snapshot.keys.count { $0.hasPrefix("assets/style-") })
        }
        #expect(try build("## accent: lodero\n- #8a1538 #ff9db3\n").styles == 2)
        #expect(try sandbox.run(["check"] + options).exitCode == 0)
        #expect(
            try sandbox.run(["read", "public/lodero/privacyverklaring/index.html"]).output.hasSuffix(" 0 unread\n"))
        #expect(try build("# De site\n").styles == 1)
        #expect(try sandbox.run(["check"] + options).exitCode == 0)
    }

    @Test("what search engines ask for follows from the site's address, and goes with it")
    func searchFiles() throws {
        let sandbox = try Sandbox(.published)
        #expect(try sandbox.run(["check"] + options).output.contains("note: nothing says where this site is published"))
        let site = sandbox.site.appendingPathComponent("content/site.md")
        func build(_ text: String) throws -> Set<String> {
            try text.write(to: site, atomically: true, encoding: .utf8)
            let outcome = try sandbox.run(["build"] + options)
            #expect(outcome.exitCode == 0, "\(outcome.output)")
            return Set(sandbox.snapshot.keys).intersection(["robots.txt", "sitemap.xml"])
        }
        #expect(try build("## address\n- https://privacy.example.nl\n") == ["robots.txt", "sitemap.xml"])
        try sandbox.edit("public/sitemap.xml\n- 2026-11-21\n+ 2026-11-22\n")
        try sandbox.edit("public/robots.txt\n- Allow\n+ Disallow\n")
        let check = try sandbox.run(["check"] + options).output
        #expect(check.contains("public/sitemap.xml: error: ") && check.contains("public/robots.txt: error: "))
        // A robots.txt counts at the root of a host alone.
        #expect(try build("## address\n- https://example.nl/privacy\n") == ["sitemap.xml"])
        let notFound = String(decoding: sandbox.snapshot["404.html"] ?? Data(), as: UTF8.self)
        #expect(notFound.contains("<a href=\"/privacy/index.html\">"))
        #expect(try build("# De site\n") == [])
        #expect(try sandbox.run(["check"] + options).exitCode == 0)
    }

    @Test("documents alone are published without a site around them, and checked so")
    func bare() throws {
        let sandbox = try Sandbox()
        let bare = ["--layout", "bare"] + options
        #expect(try sandbox.run(["build"] + bare).exitCode == 0)
        #expect(sandbox.snapshot.keys.allSatisfy { $0.hasSuffix("/index.html") || $0.hasSuffix("/index.md") })
        #expect(try sandbox.run(["check"] + bare).exitCode == 0)
        #expect(try sandbox.run(["check"] + options).exitCode == 1)
        #expect(
            try sandbox.run(["read", "public/lodero/privacyverklaring/index.html"]).output.hasSuffix(" 0 unread\n"))
        try sandbox.edit("public/bres/privacyverklaring/index.html\n- 1 maand\n+ 6 maanden\n")
        #expect(try sandbox.run(["check"] + bare).output.contains("[text-drifted]"))
    }

    @Test("nothing is left beside the output folder")
    func tidy() throws {
        let sandbox = try Sandbox(.published)
        let names = try FileManager.default.contentsOfDirectory(atPath: sandbox.site.path)
        #expect(names.filter { $0.hasPrefix(".") } == [])
    }
}

extension Sandbox {
    /// The path of a published asset, by the start of its name.
    fileprivate func asset(_ name: String) throws -> String {
        let found = snapshot.keys.filter { $0.hasPrefix("assets/\(name)-") }
        #expect(found.count == 1)
        return try #require(found.first)
    }

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
