import ArgumentParser
import Verklaar

// The command line: arguments in, text and exit codes out. It holds no logic of its own; everything it does is a
// function of the library that other programs can call.

@main
struct VerklaarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verklaar",
        abstract:
            "Compiles privacy facts into Dutch statements, and proves that the published text says what they say.",
        discussion: """
            Example:
              verklaar build                     facts in content/ become pages in public/
              verklaar check                     the pages in public/ are read back and compared with the facts
              verklaar explain public/wizz/privacyverklaring/index.md:3
            """,
        version: Release.version,
        subcommands: [
            Build.self, Check.self, Serve.self, Read.self, Diff.self, ReleaseCommand.self, DossierCommand.self,
            Explain.self,
            RegisterCommand.self, Processors.self, Rules.self,
            FactsCommand.self,
        ])
}
