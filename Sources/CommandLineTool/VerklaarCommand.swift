import ArgumentParser
import Facts
import Verklaar

// The command line: arguments in, text and exit codes out. It holds no logic of its own; everything it does is a
// function of the library that other programs can call. It is a library too: the program of a site is this and its facts.

/// The command line of a site.
///
///     import CommandLineTool
///
///     await VerklaarCommand.main(on: [.bakkerij])
public struct VerklaarCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "verklaar",
        abstract:
            "Compiles privacy facts into Dutch statements, and proves that the published text says what they say.",
        discussion: """
            Example:
              verklaar build                     facts in content/ become pages in public/
              verklaar check                     the pages in public/ are read back and compared with the facts
              verklaar explain public/wizz/privacyverklaring/index.md:3
            """,
        version: Release.description,
        subcommands: [
            Init.self, Build.self, Check.self, Serve.self, Read.self, Diff.self, ReleaseCommand.self,
            DossierCommand.self,
            Explain.self, AuditCommand.self, RegisterCommand.self, Processors.self, ExportCommand.self, Rules.self,
            FactsCommand.self, Reword.self,
            Update.self,
        ])

    public init() {}

    /// Runs the command that the arguments of the program ask for, and ends the program.
    ///
    /// - Parameter organisations: the facts of the site, in the order of its index page; they are made by commands that ask for
    ///   them.
    public static func main(on organisations: @autoclosure @escaping @Sendable () -> [Organisation]) async {
        await CompiledFacts.$current.withValue(CompiledFacts(make: organisations)) { await main() }
    }
}
