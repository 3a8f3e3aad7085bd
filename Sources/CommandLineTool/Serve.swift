import ArgumentParser
import Facts
import Foundation
import Preview
import Verklaar

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract:
            "Shows the pages in a browser while you work on them: a change is there as soon as its file is saved.",
        discussion: """
            It listens on this machine alone. Facts in Swift are compiled when they are saved; templates, own words and
            facts as JSON need no compiler. Nothing is published.

            Example:
              verklaar serve --port 8080
              verklaar serve --facts elsewhere
            """)

    @OptionGroup var siteOptions: SiteOptions

    @Option(
        help: """
            A JSON file with facts, or a folder of them. Default: the folder facts/ of the site; where it has none, the facts \
            compiled in from content/.
            """)
    var facts: String?

    @Option(help: "The port, on 127.0.0.1; 0 takes one that is free.")
    var port: UInt16 = 8080

    @Option(help: "The folder of what was published before, from the site's root.")
    var output = "public"

    @Option(help: "The day that judges acceptances and legal data, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    @Option(
        help: """
            The editor that opens files: \(EditorAddress.names.joined(separator: ", ")); or an address with {file} and \
            {line} in it.
            """)
    var editor = "vscode"

    @Option(help: "What compiles the facts, as a shell runs it in the site's root.")
    var compile = "make --silent program"

    func run() async throws {
        try await reporting { try await serve(Preview(try setup())) }
    }

    private func setup() throws -> Preview.Setup {
        let root = try siteOptions.place()
        return Preview.Setup(
            root: root,
            facts: FactsPlace(facts, in: root).path.map(PreviewFacts.json)
                ?? .compiled(CompiledFacts.organisations, by: Compiler(command: compile)),
            output: OutputFolder(url: root.appendingPathComponent(output), name: output), on: on ?? .today,
            editor: EditorAddress(editor, root: root.path))
    }

    private func serve(_ preview: Preview) async throws {
        let server = PreviewServer(preview, port: port)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                let port = try await server.listening()
                try write("http://127.0.0.1:\(port)/ shows the pages; end with Ctrl-C\n")
                await preview.follow {
                    await server.stop()
                    Restart.now(on: port)
                }
            }
            try await group.next()
            group.cancelAll()
        }
    }
}

/// Starts the program anew, in the same process: it has been compiled with other facts.
enum Restart {
    /// - Parameter port: to go on with.
    static func now(on port: UInt16) {
        guard let program = Bundle.main.executableURL?.path else { return }
        var arguments = CommandLine.arguments
        arguments[0] = program
        let chosen = ["--port", "\(port)"]
        // It is there already where the program was started anew before.
        if arguments.suffix(2) != chosen[...] { arguments += chosen }
        var pointers = arguments.map { strdup($0) } + [nil]
        closeFilesThen()
        execv(program, &pointers)
    }

    /// Sockets that are still open would be so in the new program too, where nobody answers at them, and keep the port.
    private static func closeFilesThen() {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: "/dev/fd")) ?? []
        for file in files.compactMap(Int32.init) where file > 2 { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    }
}
