import ArgumentParser
import Diagnostics
import Facts
import Verklaar

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explains a rule or another finding, or what lies behind a line of a page or of the facts.",
        discussion: """
            Of a line of a page it tells the fact and the provision behind each sentence; of a line of the facts each
            sentence of each published document that follows from it, those that name it, and what of it is told nowhere.

            Example:
              verklaar explain interest-unnamed
              verklaar explain interestUnnamed
              verklaar explain public/wizz/privacyverklaring/index.md:3
              verklaar explain content/Wizz.swift:38
            """)

    @Argument(help: "The id of a rule or finding, or FILE:LINE.")
    var subject: String

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions

    @Option(help: "The folder of the published pages, from the site's root.")
    var pages = "public"

    @Option(help: "The day that judges acceptances and legal data, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    func run() throws {
        guard let place = Self.place(subject) else { return try explainRule() }
        let origin = factsOptions.place(in: siteOptions.folder)
        try reporting(.text, Sources(site: siteOptions.folder, facts: origin)) {
            let site = try siteOptions.load()
            let facts = try factsOptions.load(from: origin).chosen
            do {
                let explanation = try site.explain(
                    place.file, line: place.line, facts, in: OutputFolder(of: site, named: pages), on: on ?? .today)
                try write(ExplanationPrinter.text(explanation, at: subject))
            } catch let error as LineError {
                throw ValidationError(error.description)
            }
        }
    }

    private func explainRule() throws {
        guard
            let text = RuleReference.id(named: subject).flatMap({
                RuleReference.text(of: $0, in: factsOptions.place(in: siteOptions.folder).path.map { _ in .json })
            })
        else {
            let nearest = RuleReference.nearest(to: subject).map { "did you mean \"\($0.rawValue)\"? " } ?? ""
            throw ValidationError(
                "\"\(subject)\" is neither a rule, a finding nor FILE:LINE; \(nearest)`verklaar rules` lists the rules")
        }
        try write(text)
    }

    private static func place(_ subject: String) -> (file: String, line: Int)? {
        guard let colon = subject.lastIndex(of: ":"), let line = Int(subject[subject.index(after: colon)...]) else {
            return nil
        }
        let file = String(subject[..<colon])
        return (file.hasPrefix("./") ? String(file.dropFirst(2)) : file, line)
    }
}
