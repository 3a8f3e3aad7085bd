import Diagnostics
import Facts

extension Site {
    /// What the law finds in the facts, and whether the organisations can stand beside each other.
    ///
    /// - Parameter strict: asks as well that a person approved each sentence in own words.
    func judge(_ selection: Selection, on day: CalendarDate, strict: Bool = false) throws -> [Diagnostic] {
        try selection.chosen.flatMap { organisation in
            let findings = Stages.judge(organisation, on: day)
                .map { located($0, organisation.origin.language) }
            return findings.contains { $0.rule == .idInvalid }
                ? findings
                : findings + missingController(of: organisation) + judgeLabels(of: organisation)
                    + judgeShortName(of: organisation)
                    + (try judgeOwnWords(of: organisation)) + (try judgeApprovals(of: organisation, on: day, strict: strict))
        } + repeatedIDs(of: selection.all) + strayProse(among: selection) + judgeLinks(among: selection)
            + strayHouseStyles(among: selection)
    }

    /// A statement of nobody has no title, and cannot be published whatever is accepted.
    private func missingController(of organisation: Organisation) -> [Diagnostic] {
        if organisation.controller != nil { return [] }
        return [
            Diagnostic(
                .controllerMissing, .error, "nothing says who \(organisation.id) is", at: organisation.location,
                remedy: FindingMeaning.addController.text(in: organisation.origin.language))
        ]
    }

    /// Two organisations with one id would be published over each other.
    private func repeatedIDs(of organisations: [Organisation]) -> [Diagnostic] {
        organisations.indices.compactMap { later in
            guard let first = organisations[..<later].first(where: { $0.id == organisations[later].id }) else {
                return nil
            }
            return Diagnostic(
                .idRepeated, .error, "two organisations are called \"\(first.id)\"",
                at: organisations[later].location, notes: [.init("the first one is here", at: first.location)],
                remedy: "Give each organisation an id of its own; it names its folder.")
        }
    }
}
