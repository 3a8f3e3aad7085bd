import Diagnostics

/// One thing that an organisation says about its processing.
///
/// Every fact knows where it was written, so that a finding can point at it, and carries the findings that the
/// organisation accepts for it. Two facts that say the same are equal, wherever they stand.
public protocol Fact: Keyed {
    var origin: Origin { get set }
    var acceptances: [Acceptance] { get set }
}

extension Fact {
    public var location: Location? { origin.location }

    /// The same fact, with one finding of `rule` at it accepted for now.
    ///
    /// - Parameters:
    ///   - reason: why, in neutral words; shown in every report, never published.
    ///   - until: the last day on which the acceptance holds, as `2027-11-21`.
    public func accepting(
        _ rule: RuleID, because reason: String, until: CalendarDate,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) -> Self {
        var copy = self
        copy.acceptances.append(
            Acceptance(rule, because: reason, until: until, file: file, line: line, column: column))
        return copy
    }
}
