import Facts

extension FactGenerator {
    mutating func rights(in organisation: Organisation) -> RightsProcedure {
        var rights = RightsProcedure(
            by: answer { $0.one(of: RequestChannel.allCases) }, answeredWithin: answer { $0.term() },
            accessAnswer: answer { $0.label(Labels.statements) }, correctsWrongData: chance(),
            explainsRefusal: chance(), refusalReasons: labels(Labels.clauses), ownComplaints: chance(),
            identityCheck: answer { $0.one(of: IdentityCheck.allCases) },
            fee: answer { $0.one(of: RequestFee.allCases) })
        rights.offers = offers(in: organisation).filter { _ in chance() }
        rights.denials = Right.allCases.filter { _ in chance() }.map {
            Denial($0, unless: optional { $0.label(Labels.clauses) })
        }
        rights.limits = LawfulLimit.allCases.filter { _ in chance() }
        return rights
    }

    /// The rights that nothing in the facts gives already.
    private func offers(in organisation: Organisation) -> [Right] {
        let grounds = Set(organisation.purposes.flatMap(\.grounds).map(\.ground))
        return (organisation.automatedDecisions.value == nil ? [.humanIntervention] : [])
            + (grounds.isDisjoint(with: [.consent, .contract]) ? [.portability] : [])
    }
}
