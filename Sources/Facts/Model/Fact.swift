import Diagnostics

/// One thing that an organisation says about its processing.
///
/// Every fact knows where it was written, so that a finding can point at it, and carries the findings that the
/// organisation accepts for it. Two facts that say the same are equal, wherever they stand.
public protocol Fact: Keyed {
    var origin: Origin { get set }
    var acceptances: [Acceptance] { get set }
    /// What its block gives twice of which there can be one; none where it has no block.
    var repetitions: Repetitions { get }

    // These follow from the table of keys. They are asked of every fact, so that the compiler makes each for its type.

    /// The facts directly inside this one, in the order of the model.
    var parts: [any Fact] { get }
    /// All that its writer put into it in words, without those of its parts: free texts, names of other facts, evidence.
    var allTexts: [FactText] { get }
    /// The dates, terms and countries that the fact itself gives.
    var notated: [any Notated] { get }
    /// What its lists hold twice: facts, words, texts or names.
    var doubled: [Doubled] { get }
    /// What it holds that no document tells, though its writer may count on it.
    var unpublished: [Unpublished] { get }
}

extension Fact {
    public var location: Location? { origin.location }
    public var repetitions: Repetitions { Repetitions() }

    /// The same fact, with one finding of `rule` at it accepted for now.
    ///
    /// - Parameters:
    ///   - reason: why, in neutral words; shown in every report, never published.
    ///   - until: the last day on which the acceptance holds, as `2027-11-21`.
    ///   - decidedBy: who decided it, by name or role; never published.
    public func accepting(
        _ rule: RuleID, because reason: String, until: CalendarDate, decidedBy: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> Self {
        var copy = self
        copy.acceptances.append(
            Acceptance(
                rule, because: reason, until: until, decidedBy: decidedBy, file: file, line: line, column: column))
        return copy
    }
}
