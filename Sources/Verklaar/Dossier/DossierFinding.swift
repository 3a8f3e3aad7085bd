import Diagnostics
import Facts
import RuleKit

/// A finding as a dossier tells it: by its number, in Dutch as far as the rule is written in Dutch.
struct DossierFinding {
    /// From 1.
    let number: Int
    let diagnostic: Diagnostic
    /// Who decided that it stands for now; nothing where nobody is named.
    let decidedBy: String?

    var rule: (any RuleProtocol)? { RuleReference.entries.first { $0.id == diagnostic.rule } }
    var isDossier: Bool { diagnostic.severity == .dossier }

    /// What is wrong, with the name of the rule. What no rule finds has no Dutch.
    var title: String {
        let name = "(\(diagnostic.rule.rawValue))"
        guard let rule else { return "\(diagnostic.message) \(name)" }
        return "\(rule.dutch?.title ?? rule.title) \(name)"
    }

    /// "fout, aanvaard tot en met 21 november 2027"
    var state: String {
        let until = diagnostic.acceptance.map { ", aanvaard tot en met \($0.until.inDutch)" } ?? ""
        return diagnostic.severity.dutch + until
    }

    /// "Bevinding 3, fout, aanvaard tot en met 21 november 2027"
    var reference: String { "Bevinding \(number), \(state)" }
    /// The same with what is wrong.
    var mention: String { "\(reference): \(title)" }

    var places: [Location] { ([diagnostic.location] + diagnostic.notes.map(\.location)).compactMap(\.self) }

    func cites(_ provisions: [Provision]) -> Bool {
        diagnostic.provisions.contains { cited in provisions.contains { cited.isIn($0) } }
    }
}

extension [DossierFinding] {
    /// - Parameter found: in the order in which they are told.
    init(_ found: [Diagnostic], in organisation: Organisation) {
        let facts = organisation.allFacts
        self = found.enumerated().map { index, finding in
            let acceptance = facts.first { $0.location == finding.location }?.acceptances.first {
                $0.rule == finding.rule
            }
            return DossierFinding(
                number: index + 1, diagnostic: finding,
                decidedBy: finding.acceptance == nil ? nil : acceptance?.decidedBy)
        }
    }

    func at(_ place: Location?) -> [DossierFinding] { filter { place.map($0.places.contains) ?? false } }
}

extension Provision {
    /// Whether it is another provision, or a part of that: "13 lid 1 onder a" is in "13 lid 1".
    func isIn(_ other: Provision) -> Bool {
        law == other.law && (article == other.article || article.hasPrefix(other.article + " "))
    }
}

extension String {
    /// A date in ISO 8601 as people write it; any other text as it is.
    var inDutch: String { CalendarDate(iso: self)?.inDutch ?? self }
}
