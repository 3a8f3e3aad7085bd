import Facts

extension FactGenerator {
    mutating func security(of organisation: Organisation) -> Security {
        var security = Security(staffOnly: optional { $0.one(of: Security.StaffAccess.allCases) }) {}
        security.measures = SecurityMeasure.Kind.allCases.filter { _ in chance() }.map { SecurityMeasure($0) }
        security.hosting = list { $0.hosting(at: organisation.sharing?.processors ?? []) }
        security.commitments = list { $0.commitment() }
        if security.measures.isEmpty { security.measures = [SecurityMeasure(.backups)] }
        return security
    }

    private mutating func hosting(at providers: [Processor]) -> Hosting {
        Hosting(
            one(of: Hosting.Place.allCases), on: one(of: Hosting.Server.allCases),
            at: providers.isEmpty ? nil : optional { $0.one(of: providers) },
            ipAddress: answer { $0.one(of: ["109.236.84.77", "2001:db8::1"]) }, isSecured: chance(),
            hasCertificate: chance())
    }

    private mutating func commitment() -> Commitment {
        var commitment = Commitment(chance() ? .boundAndTrustworthy : .onlyDeclaredCompliant)
        commitment.parties = labels(Labels.parties, atLeast: 1)
        return commitment
    }

    mutating func breach() -> BreachHandling {
        var breach = BreachHandling(
            informs: label(Labels.informed), within: answer { $0.term() }, includesSuspected: chance(),
            soTheyCanReport: chance())
        breach.isImmediate = breach.within.value == nil && chance()
        breach.channels = labels(["telefoon", "e-mail", "de website", "post en e-mail"], atLeast: 1)
        return breach
    }
}
