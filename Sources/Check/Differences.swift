import Claims
import Diagnostics
import Reading

/// The findings of an alignment: one for each difference.
struct Differences {
    let reading: PageReading
    let alignment: Alignment
    /// What the facts don't say, by its text.
    private var added: [String: [Int]] = [:]
    /// The entries of requirements that stand in order, or that others stand for.
    private let standing: [Int: Int]

    init(_ reading: PageReading, _ alignment: Alignment) {
        self.reading = reading
        self.alignment = alignment
        let changed = alignment.drifted.flatMap { drift in
            drift.requirements.map { ($0, drift.entries[drift.entries.count - 1]) }
        }
        standing = changed.isEmpty ? alignment.stated : alignment.stated.merging(changed) { stated, _ in stated }
        for run in extraRuns { added[text(of: run)] = run }
    }

    func diagnostics() -> [Diagnostic] {
        let movedWords = Set(alignment.drifted.compactMap(wordsElsewhere).map { text(of: $0) })
        return movedRuns.map(moved) + alignment.drifted.map(drifted) + missingGroups.map(missing)
            + extraRuns.filter { !movedWords.contains(text(of: $0)) }.map(extra)
    }

    func requirement(_ index: Int) -> Requirement { alignment.requirements[index] }
    /// Where a requirement that stands in order, or that another stands for, is on the page.
    func place(of requirement: Int) -> Location? { standing[requirement].map { passage($0).location } }
    private func passage(_ index: Int) -> Passage { alignment.entries[index].passage }

    private static let rewrite = "Run `make` to write the page anew, or change the fact if the page is right."
}

// What stands elsewhere.
extension Differences {
    /// What moved together is one difference.
    private var movedRuns: [[(requirement: Int, entry: Int)]] {
        let moved = alignment.moved.map { (requirement: $0.key, entry: $0.value) }.sorted { $0.entry < $1.entry }
        return moved.runs { $1.requirement == $0.requirement + 1 && $1.entry == $0.entry + 1 }
    }

    private func moved(_ run: [(requirement: Int, entry: Int)]) -> Diagnostic {
        let (first, entry) = (requirement(run[0].requirement), passage(run[0].entry))
        let what =
            first.place == entry.place
            ? "in another order than the template gives" : "in another place than the template gives it"
        let others = run.dropFirst().map {
            Diagnostic.Note("with it: \"\(passage($0.entry).text)\"", at: requirement($0.requirement).origin)
        }
        return finding(
            .textMoved, "this stands \(what): \"\(entry.text)\"", at: entry.location, about: [first], others)
    }
}

// What says something else.
extension Differences {
    private func drifted(_ drift: (requirements: [Int], entries: [Int])) -> Diagnostic {
        let (facts, page) = texts(of: drift)
        let what = message(WordDifference(facts: facts, page: page)) ?? same(drift, page)
        let shown = ShownText.of(page, beside: facts)
        var notes = [Diagnostic.Note("text: \"\(shown)\""), Diagnostic.Note("facts: \"\(facts)\"")]
        if let elsewhere = wordsElsewhere(drift) {
            notes.append(Diagnostic.Note("these words stand elsewhere", at: passage(elsewhere[0]).location))
        }
        return finding(
            .textDrifted, what, at: passage(drift.entries[0]).location, about: drift.requirements.map(requirement),
            notes)
    }

    /// What is wrong with words that are what they must be.
    private func same(_ drift: (requirements: [Int], entries: [Int]), _ page: String) -> String {
        let isParted = Set(drift.entries.map { passage($0).unit }).count > drift.requirements.count
        return isParted
            ? "the page parts this sentence: \"\(page)\"" : "the page says this of something else: \"\(page)\""
    }

    private func texts(of drift: (requirements: [Int], entries: [Int])) -> (facts: String, page: String) {
        (
            drift.requirements.map { requirement($0).text }.joined(separator: " "),
            drift.entries.map { passage($0).text }.joined(separator: " ")
        )
    }

    /// The words that were left out, where they stand elsewhere: then those are no difference of their own.
    private func wordsElsewhere(_ drift: (requirements: [Int], entries: [Int])) -> [Int]? {
        let (facts, page) = texts(of: drift)
        guard case .leftOut(let words) = WordDifference(facts: facts, page: page) else { return nil }
        return added[words]
    }

    private func message(_ difference: WordDifference) -> String? {
        switch difference {
        case .replaced(let facts, let page):
            "the page says \"\(ShownText.of(page, beside: facts))\", the facts say \"\(facts)\""
        case .added(let words): "the page adds \"\(ShownText.of(words))\" to what the facts say"
        case .leftOut(let words): "the page leaves out \"\(words)\", which the facts say"
        case .none: nil
        }
    }
}

// What the facts don't say.
extension Differences {
    /// What was added in one place is one difference.
    private var extraRuns: [[Int]] {
        alignment.extra.runs { left, right in
            right == left + 1 && (passage(left).unit == passage(right).unit || (isRepeated(left) && isRepeated(right)))
        }
    }

    private func isRepeated(_ entry: Int) -> Bool {
        alignment.requirements.contains { $0.isStated(by: alignment.entries[entry]) }
    }

    private func text(of run: [Int]) -> String { run.map { passage($0).text }.joined(separator: " ") }

    private func extra(_ run: [Int]) -> Diagnostic {
        let unread = run.compactMap { alignment.entries[$0].unread }.first
        let provisions = run.flatMap { alignment.entries[$0].claim?.claim.kind.provisions ?? [] }
        let (rule, why) = cause(of: run, unread)
        return Diagnostic(
            rule, .error, "\(why): \"\(ShownText.of(text(of: run)))\"", at: passage(run[0]).location,
            notes: unread.map { notes($0, beside: run) } ?? [],
            reason: rule == .textUnread ? Self.reason(for: unread) : nil, provisions: provisions.unique,
            remedy: "Run `make` to write the page anew"
                + (unread?.role == .surrounding
                    ? "."
                    : "; or write this as a fact, if it is true, in your own words where no other fact can say it."))
    }

    private static func reason(for unread: UnreadText?) -> String {
        unread?.role == .surrounding
            ? "around a document stand links from content/site.md and texts from templates/furniture.md, and no others"
            : "every visible sentence is a claim that a fact backs, or stands among the facts in own words"
    }

    private func cause(of run: [Int], _ unread: UnreadText?) -> (rule: RuleID, why: String) {
        if run.allSatisfy(isRepeated) { return (.textRepeated, "the page says this more than once") }
        return switch unread?.role {
        case .sentence?: (.textUnread, "no phrase reads this")
        case .heading?, .label?, .unansweredLabel?: (.textUnread, "no template has this heading or label")
        case .surrounding?: (.textUnread, "nothing puts this around the document")
        case .attribute(let name)?: (.textUnread, "the attribute \(name) says this to some visitors alone")
        case .meta(let name)?: (.textUnread, "the meta element \(name) says this where no visitor looks")
        case nil: (.textUnbacked, "no fact says this")
        }
    }

    /// The nearest phrase; for a label, the fact that stands behind it.
    private func notes(_ text: UnreadText, beside run: [Int]) -> [Diagnostic.Note] {
        let nearest = text.nearest.map { Diagnostic.Note("nearest phrase: \"\($0.pattern)\"", at: $0.location) }
        let labelled = alignment.stated.first { text.role == .label && $0.value == (run.last ?? 0) + 1 }
        return [nearest, labelled.map { requirement($0.key).note }].compactMap(\.self)
    }
}

extension Differences {
    func finding(
        _ rule: RuleID, _ message: String, at location: Location, about required: [Requirement],
        _ notes: [Diagnostic.Note]
    ) -> Diagnostic {
        Diagnostic(
            rule, .error, message, at: location, notes: notes + required.map(\.note).unique,
            provisions: required.flatMap { $0.claim?.kind.provisions ?? [] }.unique, remedy: Self.rewrite)
    }
}

extension Requirement {
    /// The fact, the text of the template, or the own words, as a finding names it.
    var note: Diagnostic.Note {
        guard let claim else { return Diagnostic.Note("own words", at: origin) }
        return Diagnostic.Note(claim.kind.isStanding ? "text of the template" : "fact: \(claim.kind.id)", at: origin)
    }
}

extension Array {
    /// The array in pieces, each as long as the elements in it follow each other.
    fileprivate func runs(_ follows: (Element, Element) -> Bool) -> [[Element]] {
        runs { _, last, next in follows(last, next) }
    }

    /// The same, by the first and last element of the piece and the next.
    func runs(_ follows: (_ first: Element, _ last: Element, _ next: Element) -> Bool) -> [[Element]] {
        reduce(into: []) { runs, element in
            if let run = runs.last, follows(run[0], run[run.count - 1], element) {
                runs[runs.count - 1].append(element)
            } else {
                runs.append([element])
            }
        }
    }
}

extension Array where Element: Hashable {
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
