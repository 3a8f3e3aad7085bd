import ArgumentParser
import Diagnostics
import Verklaar

struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Lists every rule, with its severity and provisions.",
        discussion: """
            Example:
              verklaar rules --format markdown
            """)

    @Option(help: "text, json, or markdown: the Dutch reference for lawyers.")
    var format = RuleListFormat.text

    func run() throws { try write(RuleReference.list(as: format)) }

    static var descriptions: [RuleDescription] { RuleReference.descriptions }
}

extension RuleListFormat: ExpressibleByArgument {}
