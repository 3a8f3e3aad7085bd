import Foundation
import Testing

/// What is shown on a terminal, and on nothing else.
@Suite("On a terminal")
struct TerminalTests {
    /// `script`, of util-linux, runs a program on a terminal of its own.
    private static let script = "/usr/bin/script"
    private static let hasTerminal =
        FileManager.default.isExecutableFile(atPath: script) && FileManager.default.fileExists(atPath: "/proc")
    private static let plain = ["LC_ALL": "C", "TERM": "xterm"]
    private static let escape = "\u{1B}["

    private func onTerminal(_ arguments: [String], environment: [String: String] = plain) throws -> String {
        let sandbox = try Sandbox(.published)
        let log = sandbox.site.appendingPathComponent("typescript").path
        let command = ([Sandbox.program.path] + arguments + Sandbox.options).joined(separator: " ")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.script)
        process.arguments = ["-qec", command, log]
        process.currentDirectoryURL = sandbox.site
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try String(contentsOfFile: log, encoding: .utf8)
    }

    @Test("findings have colours, unless NO_COLOR or --color says otherwise", .enabled(if: hasTerminal))
    func colours() throws {
        #expect(try onTerminal(["check"]).contains("\(Self.escape)1;33mwarning:\(Self.escape)0m"))
        for (arguments, environment) in [
            (["check"], ["NO_COLOR": "1"]), (["check", "--color", "never"], [:]), (["check"], ["TERM": "dumb"]),
        ] {
            let said = try onTerminal(
                arguments, environment: Self.plain.merging(environment) { $1 })
            #expect(!said.contains("\(Self.escape)1;33m"), "\(arguments) \(environment)")
        }
    }

    @Test("a pipe has none, unless they are asked for")
    func pipes() throws {
        let sandbox = try Sandbox(.published)
        func check(_ more: [String] = [], _ environment: [String: String] = [:]) throws -> String {
            try sandbox.run(["check"] + more + Sandbox.options, environment: Self.plain.merging(environment) { $1 })
                .output
        }
        #expect(try !check().contains("\u{1B}"))
        #expect(try !check([], ["CLICOLOR_FORCE": "0"]).contains("\u{1B}"))
        #expect(try check([], ["CLICOLOR_FORCE": "1"]).contains(Self.escape))
        #expect(try check(["--color", "always"], ["NO_COLOR": "1"]).contains(Self.escape))
        #expect(try !check(["--format", "json"], ["CLICOLOR_FORCE": "1"]).contains("\u{1B}"))
    }

    @Test("no line is left of what was told of progress", .enabled(if: hasTerminal))
    func progress() throws {
        let said = try onTerminal(["build"])
        for line in said.components(separatedBy: "\n") where line.contains("organisation 1 of 2") {
            #expect(line.contains("\r\(Self.escape)K"), "\(line)")
        }
        #expect(!said.components(separatedBy: "\(Self.escape)K").last!.contains("organisation 1 of 2"))
    }

    @Test("a report that finds no error fits on a screen")
    func screen() throws {
        let sandbox = try Sandbox(.published)
        for command in ["build", "check"] {
            let lines = try sandbox.run([command] + Sandbox.options).output.split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 45, "\(lines.joined(separator: "\n"))")
        }
    }
}
