import Changes
import Diagnostics

/// A finding that one edition of the facts has and the other hasn't, or has otherwise.
public struct FindingChange: Sendable {
    public enum State: String, CaseIterable, Sendable {
        case new, changed, solved
    }

    public let state: State
    /// As it is now; of what was solved, as it was.
    public let finding: Diagnostic
    /// Which of the changes made it come or go, by its number; nothing where its fact is behind none, or behind several.
    public let change: Int?

    /// What both editions have is none. A rule that finds something else at the same fact is told as changed.
    static func all(from before: [Diagnostic], to after: [Diagnostic], among changes: [Change]) -> [FindingChange] {
        let facts = FactPlaces(changes)
        var gone = before.filter { was in !after.contains { $0.isSame(as: was) } }
            .map { (finding: $0, change: facts.change(behind: $0, isNew: false)) }
        let came = after.filter { now in !before.contains { $0.isSame(as: now) } }.map { now -> FindingChange in
            let change = facts.change(behind: now, isNew: true)
            let old = gone.firstIndex { was in
                was.finding.rule == now.rule
                    && (was.finding.location?.keyPath == now.location?.keyPath
                        || (change != nil && was.change == change))
            }
            if let old { gone.remove(at: old) }
            return FindingChange(state: old == nil ? .new : .changed, finding: now, change: change)
        }
        return came + gone.map { FindingChange(state: .solved, finding: $0.finding, change: $0.change) }
    }
}

extension Diagnostic {
    fileprivate func isSame(as other: Diagnostic) -> Bool { rule == other.rule && message == other.message }
}

/// The facts behind changes, by which the change is found that a finding concerns.
private struct FactPlaces {
    private let old: [[Location]]
    private let new: [[Location]]

    init(_ changes: [Change]) {
        old = changes.map { Self.own($0.gone.compactMap(\.fact)) }
        new = changes.map { Self.own($0.came.compactMap(\.fact)) }
    }

    /// Without those that hold another of them: an agreement with all parties is behind the sentence on one.
    private static func own(_ facts: [Location]) -> [Location] {
        facts.filter { fact in !facts.contains { $0.isWithin(fact) && $0 != fact } }
    }

    /// The change of the innermost fact that the finding is in; or else the only one of a fact inside of that of the finding.
    func change(behind finding: Diagnostic, isNew: Bool) -> Int? {
        guard let place = finding.location else { return nil }
        let facts = isNew ? new : old
        let around = facts.indices.compactMap { index in
            facts[index].filter(place.isWithin).map { $0.keyPath?.utf8.count ?? 0 }.max().map { (index, $0) }
        }
        if let nearest = around.max(by: { $0.1 < $1.1 }) { return nearest.0 }
        let inside = facts.indices.filter { facts[$0].contains { $0.isWithin(place) } }
        return inside.count == 1 ? inside[0] : nil
    }
}

extension Location {
    /// Whether it is the place of a fact, or of a part of it. The facts of a whole organisation are the place of none.
    fileprivate func isWithin(_ other: Location) -> Bool {
        guard let keyPath, let outer = other.keyPath else {
            return file == other.file && line == other.line && line != nil
        }
        if file != other.file || outer.isEmpty || !keyPath.hasPrefix(outer) { return false }
        return keyPath.count == outer.count || [".", "["].contains(keyPath.dropFirst(outer.count).first)
    }
}
