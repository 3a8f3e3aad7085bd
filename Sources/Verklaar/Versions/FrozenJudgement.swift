import Changes
import Claims
import Diagnostics
import Digests
import Facts
import Foundation
import Reading

extension Site {
    /// What is wrong between frozen versions and the facts of today: what changed has a version of its own, that comes after
    /// them, names it, and holds no sooner than people were promised.
    func versionFindings(sinceFrozen organisations: [Organisation]) throws -> [Diagnostic] {
        try organisations.flatMap { organisation in
            try organisation.documents.flatMap { document -> [Diagnostic] in
                let kept = frozen[organisation.id, document]
                guard let latest = kept.last else { return [] }
                return Self.orderFaults(kept) + (try versionFindings(since: latest, organisation, document))
            }.about(organisation.id)
        }
    }

    private func versionFindings(
        since latest: FrozenVersion, _ organisation: Organisation, _ document: DocumentKind
    ) throws -> [Diagnostic] {
        let before: EarlierDocument
        do {
            before = try earlierDocument(latest)
        } catch let error as DiagnosticError {
            return [Self.unreadable(latest, error)]
        }
        let judgement = try VersionJudgement(
            from: before, to: stated(of: organisation, in: document), of: organisation, document, site: self)
        return judgement.findings
            + [try tooSoon(since: latest, organisation, document, judgement.changes)].compactMap(\.self)
    }

    /// What a frozen version said: by its facts, which are exact, and for own words by its page.
    private func earlierDocument(_ version: FrozenVersion) throws -> EarlierDocument {
        let facts = try facts(of: version)
        let path = version.path(of: .markdown)
        let page = try Stages.see(try files.bytes(path), file: path, as: .markdown)
        let reading = Stages.read(page, by: reader, in: surroundings[facts.id], facts.addressing)
        return EarlierDocument(
            claims: stated(of: facts, in: version.document), unread: reading.unreadSentences, isExact: false, file: path
        )
    }

    private static func unreadable(_ version: FrozenVersion, _ error: DiagnosticError) -> Diagnostic {
        Diagnostic(
            .versionUncompared, .note, "what changed since version \(version.number) cannot be told",
            at: error.diagnostics.first?.location,
            notes: error.diagnostics.map { .init($0.message, at: $0.location) },
            reason: "its facts were written for another version of the program",
            remedy: "Compare its page instead: verklaar diff \(version.path(of: .html)).")
    }

    /// Versions hold one after the other, and each names the one before it.
    static func orderFaults(_ versions: [FrozenVersion]) -> [Diagnostic] {
        zip(versions, versions.dropFirst()).compactMap { before, version in
            let place = Location(file: version.recordPath)
            if version.previous != SHA256.of(before.json) {
                return Diagnostic(
                    .versionChanged, .error,
                    "version \(version.number) was frozen after another version \(before.number)",
                    at: place, notes: [.init("the one that is there", at: Location(file: before.recordPath))],
                    reason: "what held on a day must be what is shown as having held",
                    provisions: [.avg("5 lid 2"), .avg("24")],
                    remedy: "Put the record of version \(before.number) back from the history of the repository.")
            }
            guard
                version.decision.effective < before.decision.effective
                    || version.decision.adopted < before.decision.adopted
            else { return nil }
            return Diagnostic(
                .versionBackwards, .error,
                "version \(version.number) is of \(version.decision.adopted) and holds from \(version.decision.effective), "
                    + "before version \(before.number)", at: place,
                notes: [
                    .init(
                        "of \(before.decision.adopted), from \(before.decision.effective)",
                        at: Location(file: before.recordPath))
                ],
                reason: "readers must be able to tell which version held when", provisions: [.avg("5 lid 2")],
                remedy: "Give the version a day that is not before that of the one that it replaces.")
        }
    }

    /// A material change that holds sooner than the organisation itself said that it would tell people.
    private func tooSoon(
        since latest: FrozenVersion, _ organisation: Organisation, _ document: DocumentKind, _ changes: DocumentChanges
    ) throws -> Diagnostic? {
        guard let version = organisation.version(of: document), let adopted = version.date,
            let policy = try facts(of: latest).changes, let term = policy.noticeTerm.value,
            changes.entries.contains(where: { $0.proposedClass == .material })
        else { return nil }
        let (effective, first) = (version.effective ?? adopted, adopted.adding(term))
        guard let first, effective < first, version.editionNumber != latest.number else { return nil }
        return Diagnostic(
            .versionTooSoon, .error,
            "this version holds from \(effective), and the one before it promised \(term.inWords) notice",
            at: version.location,
            notes: [.init("the promise", at: policy.location)]
                + changes.entries.filter { $0.proposedClass == .material }.prefix(3).flatMap(\.came).prefix(3)
                .map { .init("it says now \"\($0.sentence)\"", at: $0.fact) },
            reason: "an organisation keeps to the notice that it says it gives",
            provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 3")],
            remedy:
                "Let it hold from \(first) or later: from: \"\(first)\" in Swift, \"effective\": \"\(first)\" in JSON.")
    }
}

extension CalendarDate {
    /// The day that comes this much later; of working days, seven days hold five.
    func adding(_ term: Term) -> CalendarDate? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let (component, count): (Calendar.Component, Int) =
            switch term.unit {
            case .minutes, .hours: (.day, (term.approximateHours + 23) / 24)
            case .days: (.day, term.count)
            case .workingDays: (.day, (term.count * 7 + 4) / 5)
            case .weeks: (.day, 7 * term.count)
            case .months: (.month, term.count)
            case .years: (.year, term.count)
            }
        guard let start = calendar.date(from: DateComponents(year: year, month: month, day: day)),
            let end = calendar.date(byAdding: component, value: count, to: start)
        else { return nil }
        let parts = calendar.dateComponents([.year, .month, .day], from: end)
        return CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    }
}
