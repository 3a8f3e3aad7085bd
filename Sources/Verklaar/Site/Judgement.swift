import Diagnostics
import Facts

extension Site {
    /// What the law finds in the facts, and whether the organisations can stand beside each other.
    ///
    /// - Parameter strict: asks as well that a person approved each sentence in own words.
    func judge(_ selection: Selection, on day: CalendarDate, strict: Bool = false) throws -> [Diagnostic] {
        let findings = try progress.each(.judging, selection.chosen) {
            try judge($0, on: day, strict: strict).about($0.id)
        }
        return findings + repeatedIDs(of: selection.all) + (try strayProse(among: selection))
            + strayHouseStyles(among: selection) + (try strayWording(among: selection)) + judgeLinks(among: selection)
    }

    private func judge(_ organisation: Organisation, on day: CalendarDate, strict: Bool) throws -> [Diagnostic] {
        let findings = Stages.judge(organisation, on: day).map { located($0, organisation.origin.language) }
        if findings.contains(where: { $0.rule == .idInvalid }) { return findings }
        let names = missingController(of: organisation) + judgeShortName(of: organisation)
        let words =
            (try judgeOwnWords(of: organisation))
            + (try judgeApprovals(of: organisation, on: day, strict: strict))
        return findings + names + judgeLabels(of: organisation) + words
    }

    /// A statement of nobody has no title, and cannot be published whatever is accepted.
    func missingController(of organisation: Organisation) -> [Diagnostic] {
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
