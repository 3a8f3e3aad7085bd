import Diagnostics
import Facts

extension Site {
    /// What the law finds in the facts, and whether the organisations can stand beside each other.
    ///
    /// - Parameter strict: asks as well that a person approved each sentence in own words.
    func judge(
        _ selection: Selection, on day: CalendarDate, strict: Bool = false, jobs: Int = 1
    ) throws -> [Diagnostic] {
        let findings = try InParallel.map(selection.chosen, jobs: jobs) {
            try judge($0, on: day, strict: strict).about($0.id)
        }.flatMap(\.self)
        let site = try judge(SiteCards(all: selection.all.cards, areOwn: selection.isOwn))
        return findings + repeatedIDs(of: selection.all) + site + linkFaults(names: selection.all.flatMap(\.names))
    }

    /// Whether all that the site says of organisations is of those that it has.
    func judge(_ cards: SiteCards) throws -> [Diagnostic] {
        try strayProse(among: cards) + strayHouseStyles(among: cards) + strayWording(among: cards)
    }

    func judge(_ organisation: Organisation, on day: CalendarDate, strict: Bool) throws -> [Diagnostic] {
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
            let first = organisations[..<later].first { $0.id == organisations[later].id }
            return first.map { Self.repeated(organisations[later], after: $0.location) }
        }
    }

    /// - Parameter first: where the other is that has its id.
    static func repeated(_ organisation: Organisation, after first: Location?) -> Diagnostic {
        Diagnostic(
            .idRepeated, .error, "two organisations are called \"\(organisation.id)\"", at: organisation.location,
            notes: [.init("the first one is here", at: first)],
            remedy: "Give each organisation an id of its own; it names its folder.")
    }
}
