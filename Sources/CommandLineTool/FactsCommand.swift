import ArgumentParser
import Facts
import Foundation
import Verklaar

struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts",
        abstract: "Prints the facts as JSON, or the JSON Schema of facts.",
        discussion: """
            Example:
              verklaar facts --organisation wizz > wizz.json
              verklaar facts --schema
            """)

    @Flag(help: "Print the JSON Schema of a facts file instead.")
    var schema = false

    @OptionGroup var factsOptions: FactsOptions

    func run() throws {
        try reporting {
            let bytes = schema ? FactsSchema.jsonSchema() : FactsEncoder.json(try factsOptions.load().chosen)
            try write(bytes)
        }
    }
}
