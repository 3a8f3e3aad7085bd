import ArgumentParser
import Facts
import Foundation
import Verklaar

struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Prints the facts as JSON, the JSON Schema of facts, or what all keys say.",
        discussion: """
            Example:
              verklaar facts --organisation wizz > wizz.json
              verklaar facts --schema
              verklaar facts --keys > docs/facts-keys.md
            """)

    @Flag(help: "Print the JSON Schema of a facts file instead.")
    var schema = false

    @Flag(help: "Print what each key of the facts says, as a page in Markdown, instead.")
    var keys = false

    @OptionGroup var factsOptions: FactsOptions

    func run() throws {
        let place = factsOptions.place(in: try? SiteOptions.nearest())
        try reporting(.text, Sources(facts: place)) {
            if keys { return try write(Array(KeyReference.markdown.utf8)) }
            try write(schema ? FactsSchema.jsonSchema() : FactsEncoder.json(try factsOptions.load(from: place).chosen))
        }
    }
}
