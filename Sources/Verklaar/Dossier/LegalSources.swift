import Diagnostics
import Facts
import RuleKit

/// The provisions that a dossier cites, with the day on which somebody last looked up their text for a rule.
struct LegalSources {
    struct Source {
        let provision: Provision
        let state: State
    }

    enum State: Hashable {
        case seen(on: CalendarDate)
        /// By rules that cite it, and of which nobody has looked up this source.
        case notSeen
        /// No rule cites it, so that no day is kept.
        case noRule
    }

    let sources: [Source]

    /// Those of the claims of a document and of findings, and those that the law is held against.
    init(_ ledger: PageLedger, _ findings: [DossierFinding]) {
        self.init(
            ledger.pieces.compactMap(\.claim).flatMap(\.kind.provisions)
                + findings.flatMap(\.diagnostic.provisions) + CoverageItem.all.map(\.provision))
    }

    /// - Parameter provisions: each is told once, in the order of its text.
    init(_ provisions: [Provision]) {
        sources = Set(provisions).sorted { $0.order.lexicographicallyPrecedes($1.order) }.map {
            Source(provision: $0, state: Self.state(of: $0))
        }
    }

    private static func state(of provision: Provision) -> State {
        let rules = RuleReference.entries.filter { $0.provisions.contains(provision) }
        if rules.isEmpty { return .noRule }
        let days = rules.compactMap { rule -> CalendarDate? in
            guard let checked = rule.checked, !checked.unseen.contains(provision) else { return nil }
            return checked.day
        }
        return days.max().map { .seen(on: $0) } ?? .notSeen
    }
}

extension Provision {
    /// By law, then by the numbers in it, then by its letters.
    fileprivate var order: [String] {
        [law.rawValue.isEmpty ? "~" : law.rawValue]
            + article.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "," }).map { part in
                part.allSatisfy(\.isNumber)
                    ? String(repeating: "0", count: max(0, 6 - part.count)) + part : String(part)
            }
    }
}
