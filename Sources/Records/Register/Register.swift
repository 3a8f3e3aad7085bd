import Claims
import Diagnostics
import Facts
import Phrases

// The record of processing activities (AVG art. 30) follows from the facts that the statement follows from. An activity is a
// purpose; what the facts say of all purposes together stands in a row of its own. It says in the words of the statement what
// that says as well, and what is for the file alone besides. What art. 30 asks and no fact says is a gap, never left blank.

/// The record of processing activities of an organisation: as a controller (AVG art. 30 lid 1), and as a processor (lid 2).
public struct Register: Sendable {
    public let organisation: String
    /// "Versie 2 van 29 november 2026."
    public let edition: [RegisterEntry]
    public let parties: [Party]
    /// What holds for all activities together comes first.
    public let rows: [RegisterRow]
    let addressing: Addressing
    /// The day of the facts, where they say it.
    let date: CalendarDate?

    /// Somebody whose name and contact the record has to hold.
    public struct Party: Sendable {
        /// "Verantwoordelijke"
        public let role: String
        public let entries: [RegisterEntry]
    }

    /// What is missing, each thing once, in the order in which it is noticed.
    public var gaps: [FactGap] {
        let entries = edition + parties.flatMap(\.entries) + rows.flatMap { row in row.cells.flatMap(\.entries) }
        return entries.compactMap(\.gap).reduce(into: []) { gaps, gap in
            if !gaps.contains(gap) { gaps.append(gap) }
        }
    }
}

/// An activity, with all that the record says of it.
public struct RegisterRow: Sendable {
    public enum Role: Hashable, Sendable {
        case allActivities, controller, processor
    }

    public let role: Role
    public let name: String
    /// One for each item, in their order.
    public let cells: [RegisterCell]

    init(_ role: Role, _ name: String, _ entries: (RegisterItem) -> [RegisterEntry]) {
        self.role = role
        self.name = name
        cells = RegisterItem.allCases.map { RegisterCell(item: $0, entries: entries($0)) }
    }
}

public struct RegisterCell: Sendable {
    public let item: RegisterItem
    public let entries: [RegisterEntry]
}

/// What the record says of each activity.
public enum RegisterItem: String, Hashable, Sendable, CaseIterable {
    case parties, purpose, ground, subjects, data, recipients, transfers, retention, security, file
}

/// A line of the record: something that the facts say, or that they don't.
public enum RegisterEntry: Hashable, Sendable {
    case said(String)
    case missing(FactGap)

    public var gap: FactGap? { if case .missing(let gap) = self { gap } else { nil } }

    /// As a lawyer reads it.
    public var text: String {
        switch self {
        case .said(let text): text
        case .missing(let gap): gap.dutch
        }
    }
}

extension [RegisterEntry] {
    static func said(_ lines: [String]) -> [RegisterEntry] { lines.map(RegisterEntry.said) }

    /// These; where there are none, something else.
    func or(_ other: @autoclosure () -> RegisterEntry) -> [RegisterEntry] { isEmpty ? [other()] : self }
}

extension Register {
    /// The record of processing activities that follows from the facts of an organisation.
    ///
    /// - Parameter templates: what a statement says is told in their words.
    public init(of organisation: Organisation, in templates: Templates) {
        let facts = RegisterFacts(organisation, StatementSentences(templates, of: organisation))
        self.init(
            organisation: organisation.publicName, edition: facts.edition, parties: facts.parties,
            rows: [facts.allActivities] + organisation.purposes.map(facts.row)
                + organisation.processorServices.map(facts.row), addressing: organisation.addressing,
            date: organisation.editionDate)
    }
}
