import Claims
import Facts
import Phrases

/// The processors of an organisation on the day of its facts, as its customers ask for them (AVG art. 28 lid 2), and what
/// changed since an earlier list.
public struct ProcessorList: Sendable {
    public let organisation: String
    /// "Versie 2 van 29 november 2026."
    public let edition: [RegisterEntry]
    public let processors: [ListedProcessor]
    /// What is said of all processors together, and of a list that is not complete.
    let remarks: [RegisterEntry]
    /// Nothing where there is no earlier list.
    public let changes: ProcessorChanges?
    /// The day of the facts, where they say it.
    let date: CalendarDate?

    /// What is missing, each thing once.
    public var gaps: [FactGap] {
        let cells = processors.flatMap { processor in ListedProcessor.Column.allCases.flatMap { processor[$0] } }
        return (edition + cells + remarks).compactMap(\.gap).reduce(into: []) { gaps, gap in
            if !gaps.contains(gap) { gaps.append(gap) }
        }
    }
}

/// A processor, with what customers ask of it.
public struct ListedProcessor: Sendable {
    public enum Column: String, Hashable, Sendable, CaseIterable {
        case name, service, data, place, safeguard, agreement, subprocessors
    }

    private let entries: [Column: [RegisterEntry]]

    init(_ entries: (Column) -> [RegisterEntry]) {
        self.entries = Dictionary(uniqueKeysWithValues: Column.allCases.map { ($0, entries($0)) })
    }

    public subscript(column: Column) -> [RegisterEntry] { entries[column] ?? [] }

    public var name: String { self[.name].text }
}

extension ProcessorList {
    /// The list of processors that follows from the facts of an organisation.
    ///
    /// - Parameters:
    ///   - earlier: the facts of the list with which this one is compared.
    ///   - templates: what a statement says is told in their words.
    public init(of organisation: Organisation, since earlier: Organisation? = nil, in templates: Templates) {
        let facts = RegisterFacts(organisation, StatementSentences(templates, of: organisation))
        let now = facts.listedProcessors
        self.init(
            organisation: organisation.publicName, edition: facts.edition, processors: now,
            remarks: facts.processorRemarks,
            changes: earlier.map { ProcessorChanges(since: $0, to: now, in: templates) },
            date: organisation.editionDate)
    }
}

extension ProcessorChanges {
    fileprivate init(since earlier: Organisation, to now: [ListedProcessor], in templates: Templates) {
        let facts = RegisterFacts(earlier, StatementSentences(templates, of: earlier))
        let edition = facts.edition.first
        self.init(
            since: edition.flatMap { $0.gap == nil ? $0.text : nil }, from: facts.listedProcessors, to: now)
    }
}

extension RegisterFacts {
    var listedProcessors: [ListedProcessor] { (organisation.sharing?.processors ?? []).map(listed) }

    var processorRemarks: [RegisterEntry] {
        let sharing = organisation.sharing
        let isPart = sharing?.processorListing == .examples && sharing?.processors.isEmpty == false
        return .said(sentences.each(["agreement.everyone"]))
            + (isPart ? [.missing(gap(.allProcessors, at: sharing))] : [])
    }

    private func listed(_ party: Processor) -> ListedProcessor {
        func missing(_ kind: FactGap.Kind) -> RegisterEntry {
            .missing(gap(kind, about: shown(party.name), at: party))
        }
        return ListedProcessor { column in
            switch column {
            case .name: [.said(shown(party.name))]
            case .service:
                (party.service.value.map { [.said(shown($0))] } ?? []).or(missing(.service))
                    + .said(alone(party).each(["terms.onlyIf", "terms.onlyAfter", "terms.ownUse"]))
            case .data: data(of: party).or(missing(.processorData))
            case .place: transfers.places(of: party)
            case .safeguard: transfers.safeguards(of: party)
            case .agreement: agreement(with: party).or(missing(.agreement))
            case .subprocessors: (party.subprocessors.dutch.map { [.said($0)] } ?? []).or(missing(.subprocessors))
            }
        }
    }

    /// What the statement says of this party alone.
    private func alone(_ party: Processor) -> StatementSentences {
        sentences.alone {
            $0.sharing = organisation.sharing
            $0.sharing?.hasOnly(party)
        }
    }

    private func data(of party: Processor) -> [RegisterEntry] {
        let told = [RegisterEntry].said(alone(party).each(["terms.data", "terms.dataIf"]))
        if !told.isEmpty { return told }
        let purposes = organisation.purposes.filter { $0.recipients.contains(party.name) }
        let labels = purposes.flatMap(\.categories).reduce(into: [String]()) { all, one in
            if !all.contains(one) { all.append(one) }
        }
        return labels.isEmpty ? [] : [.said(sentences.list(labels))]
    }

    private func agreement(with party: Processor) -> [RegisterEntry] {
        if party.agreement == .signed || organisation.sharing?.hasAgreementsWithAll == true {
            return [.said("Verwerkersovereenkomst gesloten.")]
        }
        let declared = contacts(["Verklaart volgens de AVG te werken in": party.ownDeclaration])
        return party.agreement.isNone ? [.said("Geen verwerkersovereenkomst.")] + declared : []
    }
}
