import Foundation
import TestSupport
import Testing

@Suite("The guides for lawyers and editors")
struct GuideTests {
    /// The pages in docs/ that tell people what to type.
    static let guides = ["jurist.md", "formuleren.md"]

    @Test("every command in them can be given as it is written, in a copy of this site", arguments: guides)
    func commands(guide: String) throws {
        let site = try GuideSite()
        defer { site.remove() }
        let commands = try Self.commands(in: guide)
        #expect(!commands.isEmpty)
        for command in commands {
            let outcome = try site.run(command)
            // What differs, or is found, is an answer too.
            #expect([0, 1].contains(outcome.exitCode), "\(command): \(outcome.output)")
        }
    }

    @Test("the README lists the commands that there are")
    func listed() throws {
        let sandbox = try Sandbox()
        let text = try String(contentsOf: Repository.root.appendingPathComponent("README.md"), encoding: .utf8)
        let listed = text.matches(of: /\n    \.build\/debug\/verklaar ([a-z]+)/).map { String($0.1) }
        let help = try sandbox.run(["--help"]).output
        let there = help.matches(of: /\n  ([a-z]+)(?: \(default\))?  +[A-Z]/).map { String($0.1) }
        #expect(!there.isEmpty && Set(listed) == Set(there), "\(help)")
        for command in there { #expect(try sandbox.run([command, "--help"]).exitCode == 0) }
    }

    private static func commands(in guide: String) throws -> [String] {
        let text = try String(contentsOf: Repository.root.appendingPathComponent("docs/\(guide)"), encoding: .utf8)
        return text.split(separator: "\n").filter { $0.hasPrefix("    verklaar ") }.map { String($0.dropFirst(4)) }
    }
}

/// This site in a folder of its own, committed once, with `verklaar` among the commands that a shell finds.
private struct GuideSite {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("verklaar-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for part in ["content", "templates", "public"] {
            try FileManager.default.copyItem(
                at: Repository.root.appendingPathComponent(part), to: folder.appendingPathComponent(part))
        }
        let identity = "-c user.name=Test -c user.email=test@example.org"
        _ = try run("git init -q && git add -A && git \(identity) commit -q -m first")
    }

    func run(_ command: String) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "verklaar() { \"$VERKLAAR\" \"$@\"; }; " + command]
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(["VERKLAAR": Sandbox.program.path]) { $1 }
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Outcome(exitCode: process.terminationStatus, output: text)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
}
