extension Fact {
    /// The lengths of time that the fact itself gives.
    public var terms: [Term] {
        switch self {
        case let period as RetentionPeriod: if case .fixed(let term) = period.period { [term] } else { [] }
        case let cookie as Cookie: if case .known(.term(let term)) = cookie.lifetime { [term] } else { [] }
        case let breach as BreachHandling: [breach.within.value].compactMap(\.self)
        case let changes as ChangePolicy: [changes.noticeTerm.value].compactMap(\.self)
        case let rights as RightsProcedure: [rights.answerTerm.value].compactMap(\.self)
        default: []
        }
    }
}
