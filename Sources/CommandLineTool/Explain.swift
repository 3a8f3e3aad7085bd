import ArgumentParser
import Diagnostics
import Verklaar

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Explains a rule or another finding, or what lies behind a line of a page or of the facts.",
        discussion: """
            Example:
              verklaar explain interest-unnamed
              verklaar explain public/wizz/privacyverklaring/index.md:3
              verklaar explain content/Wizz.swift:38
            """)

    @Argument(help: "The id of a rule or finding, or FILE:LINE.")
    var subject: String

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions

    func run() throws {
        guard let place = Self.place(subject) else { return try explainRule() }
        try reporting(in: siteOptions.root) {
            let site = try siteOptions.load()
            let explanations = try site.explain(place.file, line: place.line, try factsOptions.load().chosen)
            try write(ExplanationPrinter.text(explanations, at: subject))
        }
    }

    private func explainRule() throws {
        guard let text = RuleReference.text(of: RuleID(rawValue: subject)) else {
            throw ValidationError(
                "\"\(subject)\" is neither a rule, a finding nor FILE:LINE; `verklaar rules` lists the rules")
        }
        try write(text)
    }

    private static func place(_ subject: String) -> (file: String, line: Int)? {
        guard let colon = subject.lastIndex(of: ":"), let line = Int(subject[subject.index(after: colon)...]) else {
            return nil
        }
        return (String(subject[..<colon]), line)
    }
}
