import Changes
import Claims
import Diagnostics
import Facts
import Surroundings

// What the documents say of their versions, where these were frozen: which came before, when each held, and what changed. Nobody
// has to write that down a second time.
extension Site {
    /// The facts, with what the frozen versions add to them.
    func tellingVersions(_ facts: Organisation) -> Organisation {
        if frozen[facts.id].isEmpty { return facts }
        var told = facts
        if let history = history(of: .privacyStatement, by: facts) {
            told.version = history.version
            told.earlierVersions = history.earlier(besides: facts.earlierVersions)
        }
        if let history = history(of: .cookiePolicy, by: facts) {
            told.website?.version = history.version
            told.website?.earlierVersions = history.earlier(besides: facts.website?.earlierVersions ?? [])
        }
        return told
    }

    private func history(of document: DocumentKind, by facts: Organisation) -> History? {
        let kept = frozen[facts.id, document]
        guard let latest = kept.last, var version = facts.version(of: document), let number = version.editionNumber
        else { return nil }
        if version.changes.isEmpty {
            version.changes =
                number == latest.number ? latest.changes : (try? changes(in: document, since: latest, to: facts)) ?? []
        }
        return History(
            version: version,
            earlier: kept.filter { $0.number < number }.map { EarlierVersion($0, at: siteFacts.address) })
    }

    /// What changed in a document since a version was frozen, as nouns.
    func changes(in document: DocumentKind, since version: FrozenVersion, to facts: Organisation) throws -> [String] {
        let old = try self.facts(of: version)
        let templates = templates(of: facts.id)
        func stated(_ facts: Organisation) -> [StatedClaim] {
            Stages.claims(of: facts, for: document, by: templates).map { claim in
                StatedClaim(
                    claim, in: document,
                    as: templates.sentence(for: claim, facts.addressing, in: document))
            }
        }
        let subjects = Set(Changes(from: stated(old), to: stated(facts)).entries.map(\.subject))
        return ChangeSubject.allCases.filter(subjects.contains).map(\.name.dutch)
    }

    /// The facts that a version was made of.
    ///
    /// - Throws: `DiagnosticError` where this version of the program cannot read them.
    func facts(of version: FrozenVersion) throws -> Organisation {
        let path = version.path(of: .facts)
        let all = try FactsFile.organisations(fromJSON: try files.bytes(path), file: path)
        guard let facts = all.first, all.count == 1, facts.id == version.organisation else {
            throw FileError(kind: .missing, path: path, reason: "has not the facts of \(version.organisation) alone")
        }
        return facts
    }
}

private struct History {
    let version: Version
    /// Those that were frozen.
    let earlier: [EarlierVersion]

    /// The latest first, with those that are told and were not frozen.
    func earlier(besides told: [EarlierVersion]) -> [EarlierVersion] {
        let numbers = earlier.map(\.editionNumber)
        return (earlier + told.filter { !numbers.contains($0.editionNumber) })
            .sorted { $0.editionNumber > $1.editionNumber }
    }
}

extension EarlierVersion {
    fileprivate init(_ version: FrozenVersion, at site: SiteAddress?) {
        let address = site?.address(of: version.publishedFolder + "/")
        self.init(
            version.number.number, minor: version.number.minor, of: version.decision.effective,
            at: address.map(Answer.known) ?? .unsaid)
        changes = version.changes
        origin = Origin(location: Location(file: version.recordPath), language: .json)
    }
}
