import ArgumentParser
import Diagnostics
import Foundation
import Verklaar

struct Reword: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reword",
        abstract: "Holds another phrase against what its claim says, and writes it into the phrase file if you like.",
        discussion: """
            Both forms of address stand between brackets, and what the facts fill in between braces, as in templates/phrases. What is
            wrong is told in Dutch, for editors. The exit code is 0 where the phrase says the claim, and 1 where it does not.

            Example:
              verklaar reword contact.telephone "[U kunt|Je kunt] ons bellen op {telephone}."
              verklaar reword changes.possible "Wij kunnen deze verklaring wijzigen." --write
              verklaar reword changes.possible "Wij kunnen deze verklaring aanpassen." --organisation wizz --write
              echo "Wij kunnen deze verklaring wijzigen." | verklaar reword changes.possible
            """)

    @Argument(help: "The id of the claim, as it stands above its phrases: retention.limit.")
    var claim: String

    @Argument(help: "The phrase. Default: what standard input has.")
    var phrase: String?

    @Option(help: "The organisation whose own wording it becomes, in content/wording. Default: the whole site.")
    var organisation: String?

    @Flag(help: "Write it into the phrase file, before the phrases that are there; pages are then written with it.")
    var write = false

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            let proposal = try proposal()
            guard proposal.saysTheClaim else {
                try CommandLineTool.write(proposal.faults.map { "\($0)\n" }.joined())
                throw Failure.findings
            }
            if write { try proposal.write() }
            let what = write ? "staat nu in \(proposal.file)" : "kan in \(proposal.file)"
            try CommandLineTool.write("De zin zegt wat \(claim) zegt, en \(what).\n")
        }
    }

    private func proposal() throws -> ProposedPhrase {
        do {
            return try ProposedPhrase(of: claim, as: try sentence(), in: try siteOptions.place(), for: organisation)
        } catch let error as UnknownClaim {
            let advice =
                KnownNames.advice(forParted: error.name, among: error.known) ?? "They stand in templates/phrases."
            throw ValidationError("there is no claim \"\(error.name)\". \(advice)")
        }
    }

    private func sentence() throws -> String {
        let given = try phrase ?? String(decoding: FileHandle.standardInput.readToEnd() ?? Data(), as: UTF8.self)
        let lines = given.split(whereSeparator: \.isNewline)
        guard lines.count == 1 else { throw ValidationError("the phrase is one line, and this is \(lines.count)") }
        return lines[0].trimmingCharacters(in: .whitespaces)
    }
}
