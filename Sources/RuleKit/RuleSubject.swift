/// What a rule is about; the folder that it stands in.
public enum RuleSubject: String, Hashable, Sendable, CaseIterable {
    case who = "Who"
    case purposes = "Purposes"
    /// Data that the law gives more protection, or that are rarely needed.
    case special = "Special"
    case sources = "Sources"
    case recipients = "Recipients"
    case retention = "Retention"
    case rights = "Rights"
    case security = "Security"
    case cookies = "Cookies"
    case marketing = "Marketing"
    case text = "Text"
    /// Whether the facts fit together; no question of law.
    case consistency = "Consistency"
    /// Whether the acceptances themselves are in order.
    case acceptances = "Acceptances"

    /// Whether an organisation can let a finding stand for a while. Facts that don't fit together have no meaning to
    /// publish, and an acceptance of an acceptance would have no end.
    public var isAcceptable: Bool { self != .consistency && self != .acceptances }
}
