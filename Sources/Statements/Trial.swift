import Claims
import Diagnostics
import Facts
import Foundation
import Texts
import Verklaar

/// Publishes one statement, reads it back, and holds its ledger against what was read.
struct Trial {
    let statement: Statement
    let site: Site
    private let inspector: Inspector
    let day: CalendarDate
    let writes: Bool

    init(_ statement: Statement, of site: Site, on day: CalendarDate, writes: Bool) {
        self.statement = statement
        self.site = site
        inspector = Inspector(site)
        self.day = day
        self.writes = writes
    }

    func result() throws -> (tally: Tally, faults: [String]) {
        let organisation: Organisation
        do {
            organisation = try FactsFile.organisations(fromJSON: statement.facts, file: statement.factsFile)[0]
        } catch {
            return (Tally(), error.diagnostics.map(Self.line))
        }
        var ledger = try Ledger(parsing: String(contentsOf: statement.ledger, encoding: .utf8))
        let published = try publish(organisation)
        if published.pages.isEmpty { return (Tally(ledger), published.faults) }
        let all = try sentences(of: organisation, on: published.pages)
        let said = answers(behind: all, in: ledger) + all
        if writes {
            ledger.fill(from: said)
            try Data(ledger.markdown.utf8).write(to: statement.ledger)
        }
        return (Tally(ledger), published.faults + ledger.faults(against: said))
    }

    /// Builds it as a site of its own would, with all judgements, and holds the pages beside it against that. What was found
    /// lies in `.build/statements/NAME/findings.txt`, for a lawyer to read.
    private func publish(_ organisation: Organisation) throws -> (pages: [PublishedPage], faults: [String]) {
        let folder = site.root.appendingPathComponent(".build/statements/\(statement.name)", isDirectory: true)
        let output = OutputFolder(url: folder, name: "pages")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let (publication, findings) = try site.build(
            Selection(all: [organisation], chosen: [organisation]), to: output, on: day)
        try Data(TextPrinter.print(findings).utf8).write(to: folder.appendingPathComponent("findings.txt"))
        let fatal = findings.filter(\.isFatal)
        if publication.count == 0 { return ([], fatal.map(Self.line)) }
        let pages = try site.publish(organisation)
        return (pages, fatal.map(Self.line) + (try pages.compactMap(compareOrWrite)))
    }

    /// A page as it lies beside the facts.
    private func compareOrWrite(_ page: PublishedPage) throws -> String? {
        let name = page.document.folder + (page.format == .html ? ".html" : ".md")
        let file = statement.pages.appendingPathComponent(name)
        if writes {
            try FileManager.default.createDirectory(at: statement.pages, withIntermediateDirectories: true)
            try Data(page.bytes).write(to: file)
            return nil
        }
        let committed = try? Data(contentsOf: file)
        return committed == Data(page.bytes) ? nil : "pages/\(name) is not what its facts make; run it with --write"
    }

    /// What the pages say, sentence by sentence, each with the path of the fact behind it.
    private func sentences(of organisation: Organisation, on pages: [PublishedPage]) throws -> [Said] {
        let claims = try pages.filter { $0.format == .html }.flatMap { page in
            try inspector.explanations(of: page, of: organisation).map {
                Said(text: $0.sentence, fact: $0.fact.map { $0.keyPath ?? Said.organisation }, isOwnWords: false)
            }
        }
        let words = try site.ownWords(of: [organisation])
        return claims + words.map { Said(text: $0.sentence, fact: $0.fact?.keyPath, isOwnWords: true) }
    }

    /// Of the sentences that the ledger names and no fact of its own is behind: those that go when one answer or word is left out.
    private func answers(behind said: [Said], in ledger: Ledger) -> [Said] {
        var open = said.filter { $0.hasNoFactOfItsOwn && ledger.names($0.text) }
        guard !open.isEmpty, let omission = Omission(of: statement.facts) else { return [] }
        var found: [Said] = []
        for path in omission.paths where !open.isEmpty && (writes || ledger.names(fact: path)) {
            guard let rest = omission.organisation(without: path), let pages = try? site.publish(rest),
                let left = try? sentences(of: rest, on: pages)
            else { continue }
            let texts = Set(left.map(\.text))
            found += open.filter { !texts.contains($0.text) }.map { Said(text: $0.text, fact: path, isOwnWords: false) }
            open.removeAll { !texts.contains($0.text) }
        }
        return found
    }

    private static func line(_ finding: Diagnostic) -> String {
        "\(finding.location?.description ?? "-"): \(finding.message) [\(finding.rule.rawValue)]"
    }
}

/// A sentence of a page, and the fact that it follows from.
struct Said {
    let text: String
    /// The path of the fact, or "organisation" for what follows from its facts together; nothing for what the templates say
    /// by themselves.
    let fact: String?
    let isOwnWords: Bool

    static let organisation = "organisation"
    var hasNoFactOfItsOwn: Bool { fact == nil || fact == Self.organisation }

    /// Whether a sentence of a page stands in it, whatever the shape of its quotes.
    func says(_ sentence: String) -> Bool { text.withPlainQuotes.contains(sentence.withPlainQuotes) }
}

extension Ledger {
    /// Whether a row says that a sentence follows from the fact.
    func names(fact path: String) -> Bool { rows.contains { $0.facts.contains(path) } }

    /// Whether a row has a part of the sentence.
    func names(_ text: String) -> Bool { rows.contains { $0.sentences.contains { text.contains($0) } } }

    /// Writes behind each sentence the facts that it follows from.
    mutating func fill(from said: [Said]) {
        for index in rows.indices where !rows[index].sentences.isEmpty {
            var facts: [String] = []
            for sentence in rows[index].sentences {
                let fact = said.first { $0.says(sentence) && $0.fact != nil }?.fact ?? nil
                if let fact, !facts.contains(fact) { facts.append(fact) }
            }
            rows[index].facts = facts
        }
    }

    /// Where it says of the pages what they don't say.
    func faults(against said: [Said]) -> [String] {
        numbering
            + rows.flatMap { row -> [String] in
                switch row.mark {
                case .not: return row.remark.isEmpty ? ["line \(row.line): N has no remark that says why"] : []
                case .distorted where row.remark.isEmpty:
                    return ["line \(row.line): D has no remark that says what is lost"]
                case .expressed, .words, .distorted: return faults(of: row, against: said)
                }
            }
    }

    private func faults(of row: Row, against said: [Said]) -> [String] {
        if row.sentences.isEmpty { return ["line \(row.line): no sentence says it"] }
        if row.facts.isEmpty { return ["line \(row.line): no fact is named"] }
        return row.sentences.compactMap { sentence in
            let found = said.filter { $0.says(sentence) }
            if found.isEmpty { return "line \(row.line): no page says \"\(sentence)\"" }
            if !found.contains(where: { row.facts.contains($0.fact ?? "") }) {
                return "line \(row.line): \"\(sentence)\" follows from \(found[0].fact ?? "the templates")"
            }
            if row.mark == .expressed, found.allSatisfy(\.isOwnWords) {
                return "line \(row.line): \"\(sentence)\" is in own words, and the line is marked E"
            }
            return nil
        }
    }

    /// Every line of the inventory has one row.
    private var numbering: [String] {
        rows.map(\.line) == Array(1...max(rows.count, 1)) ? [] : ["its rows are not numbered from 1, one by one"]
    }
}
