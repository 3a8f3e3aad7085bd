import Dependencies
import Diagnostics
import Facts

/// Holds the facts against what a manifest or lock file says that software is made of: packages that send data to a party of which
/// no fact tells.
public struct DependencyAudit {
    private let organisation: Organisation
    private let dependencies: [Dependency]
    private let file: String
    private let day: CalendarDate

    /// - Parameter file: the manifest, by which findings call it.
    public init(of organisation: Organisation, with dependencies: [Dependency], file: String, on day: CalendarDate) {
        self.organisation = organisation
        self.dependencies = dependencies
        self.file = file
        self.day = day
    }

    /// Those of one party together. What only serves who builds the software reaches no visitor.
    public func findings() -> [Diagnostic] {
        let covered = CoveredParties(of: organisation)
        var found: [String: [(dependency: Dependency, tracker: Tracker)]] = [:]
        for dependency in dependencies where !dependency.isForDevelopment {
            guard let tracker = dependency.tracker, !covered.names(tracker.vendor) else { continue }
            found[tracker.vendor, default: []].append((dependency, tracker))
        }
        return found.sorted { $0.key < $1.key }.map { vendor, entries in
            let names = Set(entries.map { "\"\($0.dependency.name)\" (\($0.tracker.purpose.rawValue))" }).sorted()
            return AuditRule.dependencyUncovered.finding(
                "the software has \(names.joined(separator: ", ")) of \(vendor), and no fact tells of that party",
                at: organisation,
                notes: entries.map { .init("the package", at: Location(file: file, line: $0.dependency.line)) },
                on: day, in: organisation.origin.language)
        }.about(organisation.id)
    }
}
