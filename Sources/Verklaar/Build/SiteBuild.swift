import Claims
import Diagnostics
import Facts
import Foundation
import Render

/// One run over the organisations of a site: each is judged, compiled, read back and published by itself, several at once, and
/// kept in memory no longer. What belongs to none of them alone comes last.
///
/// Of facts that are read piece by piece, what is wrong with one organisation is in the way of its own pages, which stay as they
/// were, and of no others. Facts that are one whole are published as a whole, or not at all.
struct SiteBuild {
    private let site: Site
    private let options: BuildOptions
    private let output: OutputFolder
    private let builder: OrganisationBuild
    private let staging: StagingFolder
    private let record: BuildRecord
    private let nextRecord: NextRecord
    private var publication = Publication()
    private var withdrawal = Withdrawal()
    /// Of all organisations, in their order.
    private var cards = OrganisationCards()
    /// Pieces of facts that were given.
    private var given = 0
    /// What waits until all of a whole is known to be right.
    private var waiting: [Outcome] = []
    /// Whether something was found that keeps all of it from being published.
    private var isStopped = false
    /// The assets that were put into place with the pages that use them.
    private var assets: Set<String> = []

    /// Pieces that each thread has at once in memory.
    private static let batch = 16

    init(_ site: Site, to output: OutputFolder, _ options: BuildOptions) throws {
        (self.site, self.output, self.options) = (site, output, options)
        builder = OrganisationBuild(site, options)
        record = BuildRecord(of: site, output, options)
        nextRecord = NextRecord(after: record)
        staging = try StagingFolder(beside: output, isAlone: options.shard == nil)
    }

    /// - Parameter tell: is given what was found of each organisation, in their order, and of the site at the end.
    mutating func run(
        _ facts: inout FactsStream, areOwn: Bool, telling tell: (OrganisationFindings) throws -> Void
    ) throws -> Publication {
        try publish(&facts, areOwn: areOwn, telling: tell)
        if isComplete, !options.isCommonOnly, !isStopped { save() }
        return publication
    }

    private mutating func publish(
        _ facts: inout FactsStream, areOwn: Bool, telling tell: (OrganisationFindings) throws -> Void
    ) throws {
        defer { staging.remove() }
        let links = try linkFaults(among: facts)
        if !links.isEmpty {
            try tell(OrganisationFindings(nil, links))
            isStopped = true
        }
        while true {
            let pieces = try facts.next(atMost: Self.batch * options.jobs)
            if pieces.isEmpty { break }
            for outcome in try run(pieces, asWhole: facts.isWhole || isStopped) { try tell(outcome) }
            site.progress.tell(given, facts.progress)
        }
        try tell(OrganisationFindings(nil, try finish(areOwn: areOwn)))
    }

    /// What is published is so, whether it is written down or not.
    private mutating func save() {
        do throws(FileError) { try nextRecord.save() } catch { publication.unrecorded = error }
    }

    /// Whether all organisations were looked at, so that what is missing is no more.
    private var isComplete: Bool { options.chosen.isEmpty && options.shard == nil && !publication.isPartial }

    /// The links around the pages stand on all of them, so that they are judged first. Few name an organisation: only then are the
    /// names of all looked up.
    private func linkFaults(among facts: FactsStream) throws -> [Diagnostic] {
        if site.linkFaults(names: []).isEmpty { return [] }
        var facts = try facts.restarted()
        var names: [String] = []
        while let piece = try facts.next(atMost: 1).first {
            names += ((try? piece.organisations()) ?? []).flatMap(\.names)
        }
        return site.linkFaults(names: names)
    }
}

// The organisations.
extension SiteBuild {
    /// A piece of facts, as far as it was understood.
    private enum State: Sendable {
        case passedOver
        case unreadable([Diagnostic])
        case unchanged(BuildRecord.Entry)
        case read([Organisation], json: [UInt8]?)
    }

    /// An organisation, with the bytes of its facts where they are of it alone.
    private struct Task: Sendable {
        let organisation: Organisation
        let json: [UInt8]?
    }

    private struct Outcome: Sendable {
        let task: Task
        let built: BuiltOrganisation
        var changed = 0
        /// The assets that were put into place for it.
        var assets: [String] = []
        var replaced: [PublishedAssets] = []
    }

    private mutating func run(_ pieces: [FactsStream.Piece], asWhole: Bool) throws -> [OrganisationFindings] {
        let (record, options, first) = (record, options, given)
        given += pieces.count
        let states = try InParallel.map(Array(pieces.enumerated()), jobs: options.jobs) { index, piece in
            if let shard = options.shard, !shard.holds(first + index) { return State.passedOver }
            return Self.state(of: piece, since: record)
        }
        var told: [OrganisationFindings] = []
        let tasks = states.flatMap { sort($0, asWhole: asWhole, &told) }
        let (builder, staging, output) = (builder, staging, output)
        let outcomes = try InParallel.map(tasks, jobs: options.jobs) { task in
            if asWhole { return Outcome(task: task, built: try builder.build(task.organisation, before: output)) }
            let outcome = Outcome(task: task, built: try builder.build(alone: task.organisation, before: output))
            return try Self.published(outcome, from: staging, to: output)
        }
        for outcome in outcomes {
            if !asWhole { take(outcome) } else if !isStopped { waiting.append(outcome) }
            // Of what is only looked at, the part of the build that it is in tells what is wrong with it.
            if options.isCommonOnly { continue }
            told.append(OrganisationFindings(outcome.built.id, outcome.built.findings, outcome.task.organisation))
        }
        return told
    }

    private static func state(of piece: FactsStream.Piece, since record: BuildRecord) -> State {
        var json: [UInt8]?
        if case .json(let bytes, _, _) = piece {
            if let entry = record.entry(of: bytes) { return .unchanged(entry) }
            json = bytes
        }
        do throws(DiagnosticError) {
            let organisations = try piece.organisations()
            return .read(organisations, json: organisations.count == 1 ? json : nil)
        } catch {
            return .unreadable(error.diagnostics)
        }
    }

    /// What is to be built of a piece; anything else is told.
    private mutating func sort(
        _ state: State, asWhole: Bool, _ told: inout [OrganisationFindings]
    ) -> [Task] {
        switch state {
        case .passedOver: return []
        case .unreadable(let findings):
            (publication.isPartial, publication.isUnreadable) = (true, true)
            told.append(OrganisationFindings(nil, findings))
            return []
        case .unchanged(let entry):
            cards.append(entry.card)
            nextRecord.keep(entry)
            publication.addUnchanged(entry.paths.count)
            told.append(OrganisationFindings(unchanged: entry.card.id, entry.counts))
            return []
        case .read(let organisations, let json):
            return organisations.compactMap { organisation in
                if let first = cards[organisation.id] {
                    let finding = Site.repeated(organisation, after: first.location)
                    told.append(OrganisationFindings(organisation.id, [finding], organisation))
                    isStopped = asWhole
                    return nil
                }
                cards.append(OrganisationCard(organisation))
                let isAsked = options.isCommonOnly ? isLosing(organisation) : options.isChosen(organisation.id)
                return isAsked ? Task(organisation: organisation, json: json) : nil
            }
        }
    }

    /// Whether something is published of it that its facts no longer ask for: that goes, unless something is wrong with them.
    private func isLosing(_ organisation: Organisation) -> Bool {
        DocumentKind.allCases.contains { document in
            !organisation.documents.contains(document)
                && FileKind(at: "\(output.url.path)/\(Self.page(of: organisation.id, document))") != nil
        }
    }

    private static func page(of id: String, _ document: DocumentKind) -> String {
        "\(id)/\(document.folder)/index.html"
    }

    /// Puts the files of an organisation into place, where nothing is wrong with it.
    private static func published(
        _ outcome: Outcome, from staging: StagingFolder, to output: OutputFolder
    ) throws(FileError) -> Outcome {
        var outcome = outcome
        guard outcome.built.isPublishable else { return outcome }
        // What a page uses is there before it.
        for asset in outcome.built.assets where try staging.publish(asset, to: output).isNew {
            outcome.assets.append(asset.path)
        }
        for file in outcome.built.files {
            let (isNew, old) = try staging.publish(file, to: output)
            outcome.changed += isNew ? 1 : 0
            if isNew, let old, file.path.hasSuffix(".html") { outcome.replaced.append(PublishedAssets(ofPage: old)) }
        }
        return outcome
    }

    private mutating func take(_ outcome: Outcome) {
        if outcome.built.isUnreadable { publication.isUnreadable = true }
        for assets in outcome.replaced { withdrawal.add(assets) }
        assets.formUnion(outcome.assets)
        guard outcome.built.isPublishable else { return publication.refused.append(outcome.built.id) }
        publication.add(outcome.built.files.count, changed: outcome.changed)
        if let json = outcome.task.json { nextRecord.keep(outcome.built, of: json) }
    }
}

// What belongs to no organisation alone.
extension SiteBuild {
    /// Publishes what waits, and what belongs to no organisation alone, and takes away what is published no more.
    ///
    /// - Returns: what is wrong with the site.
    private mutating func finish(areOwn: Bool) throws -> [Diagnostic] {
        if options.shard != nil {
            try publishWaiting()
            return []
        }
        var findings = try site.judge(SiteCards(all: cards, areOwn: areOwn))
        if isStopped || waiting.contains(where: \.built.isContradictory) { return findings }
        var used: Set<String> = []
        let cards = try publishedCards(using: &used)
        let common = output.layout == .page ? try site.commonParts(of: cards) : []
        if output.layout == .page {
            findings += SiteLinks.findings(at: common.map(\.path), in: output)
            if isUnchanged(common, of: cards) {
                publication.add(common.count, changed: 0)
                return findings + site.silences
            }
            if !options.isTrusted { findings += try site.readBack(common, of: cards, called: output.name) }
        }
        let isWrong = findings.contains(where: isFatal) || waiting.contains { !$0.built.isPublishable }
        // Where facts could not be read, nobody knows what the site has.
        if isWrong || publication.isPartial || cards.isEmpty { return findings }
        try publishWaiting()
        let withdrawn = isComplete ? try withdrawn(besides: cards, used.union(common.map(\.path))) : []
        for kind in common {
            let file = try site.commonFile(kind, of: cards)
            let isNew = try staging.publish(file.file, to: output).isNew || assets.contains(file.path)
            publication.add(1, changed: isNew ? 1 : 0)
        }
        for path in withdrawn where try output.remove(path) { publication.removed.append(path) }
        if findings == site.silences { nextRecord.common = record.state(of: cards, common) }
        return findings
    }

    /// Whether all that belongs to no organisation alone is as it was, so that nothing of it is to be made or taken away.
    private func isUnchanged(_ common: [CommonFile.Kind], of cards: OrganisationCards) -> Bool {
        guard isComplete, !options.isCommonOnly, waiting.isEmpty, publication.refused.isEmpty, assets.isEmpty,
            withdrawal.isIdle(besides: common.map(\.path))
        else { return false }
        let state = record.state(of: cards, common)
        guard record.isUnchanged(state) else { return false }
        nextRecord.common = state
        return true
    }

    private func isFatal(_ finding: Diagnostic) -> Bool { finding.isFatal(strict: options.isStrict) }

    private mutating func publishWaiting() throws(FileError) {
        if isStopped || waiting.contains(where: { !$0.built.isPublishable }) { return }
        for outcome in waiting { take(try Self.published(outcome, from: staging, to: output)) }
    }

    /// What the index can lead to.
    ///
    /// - Parameter used: gets the assets of pages that others published: nobody knows which of them were refused.
    private func publishedCards(using used: inout Set<String>) throws(FileError) -> OrganisationCards {
        if !options.isCommonOnly, publication.refused.isEmpty { return cards }
        let refused = Set(publication.refused)
        var all = OrganisationCards()
        for card in cards {
            if let card = try published(card, isRefused: refused.contains(card.id), using: &used) { all.append(card) }
        }
        return all
    }

    /// Of an organisation that this run did not publish, the documents that are there; of one that was refused, also those that its
    /// facts no longer ask for.
    private func published(
        _ card: OrganisationCard, isRefused: Bool, using used: inout Set<String>
    ) throws(FileError) -> OrganisationCard? {
        guard options.isCommonOnly || isRefused else { return card }
        return try card.keeping(of: isRefused ? DocumentKind.allCases : card.documents) { document throws(FileError) in
            guard let page = try output.bytesIfThere(Self.page(of: card.id, document)) else { return false }
            used.formUnion(PublishedAssets(ofPage: page).paths)
            return true
        }
    }

    /// What an earlier build published, and is published no more.
    private func withdrawn(besides cards: OrganisationCards, _ common: Set<String>) throws(FileError) -> [String] {
        // Pages of frozen versions use what other pages may use no more.
        let frozen = site.frozen.organisations.compactMap { cards[$0] }
        var known = common.union(frozen.flatMap(site.publishedPaths))
        for id in publication.refused { known.formUnion(try Withdrawal.spared(of: id, in: output)) }
        return try withdrawal.files(in: output) { path in
            if known.contains(path) { return true }
            let card = path.split(separator: "/").first.flatMap { cards[String($0)] }
            return card.map { site.publishedPaths(of: $0).contains(path) } ?? false
        }
    }
}
