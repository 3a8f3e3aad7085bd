import ArgumentParser
import Exports
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
              verklaar facts --from-tilt tilt.json > facts/concept.json
            """)

    @Flag(help: "Print the JSON Schema of a facts file instead.")
    var schema = false

    @Flag(help: "Print what each key of the facts says, as a page in Markdown, instead.")
    var keys = false

    @Option(
        help: """
            A document in the Transparency Information Language: print what of it can be facts instead, as a draft. What cannot \
            is told on standard error.
            """)
    var fromTilt: String?

    @OptionGroup var factsOptions: FactsOptions

    func run() throws {
        let place = factsOptions.place(in: try? SiteOptions.nearest())
        try reporting(.text, Sources(facts: place)) {
            if let fromTilt { return try printDraft(of: fromTilt) }
            if keys { return try write(Array(KeyReference.markdown.utf8)) }
            try write(schema ? FactsSchema.jsonSchema() : FactsEncoder.json(try factsOptions.load(from: place).chosen))
        }
    }

    private func printDraft(of file: String) throws {
        let draft = try TILTFile.draft(file)
        try write(draft.json)
        note(draft.notes)
    }
}
