import Claims
import Facts
import Testing

@Suite("Whether people must give their data, and what follows if not")
struct ProvisionTests {
    private func claims(_ duty: Answer<ProvisionDuty>, _ consequence: Answer<String>) -> [Claim] {
        Organisation.with { organisation in
            var purpose = Purpose("adviseren") {}
            purpose.provision = duty
            purpose.withoutProvision = consequence
            organisation.purposes = [purpose]
        }.claims(in: "provision")
    }

    private func kinds(_ duty: ProvisionDuty, _ consequence: Answer<String>) -> [String] {
        claims(.known(duty), consequence).map(\.kind.id)
    }

    @Test("the duty is told alone where nothing is known of what follows", arguments: ProvisionDuty.allCases)
    func alone(duty: ProvisionDuty) {
        #expect(kinds(duty, .unsaid) == ["provision.\(duty.rawValue)"])
        #expect(kinds(duty, .unknown("gevraagd")) == ["provision.\(duty.rawValue)"])
    }

    @Test("what follows is told in the words of the facts", arguments: [ProvisionDuty.law, .voluntary])
    func consequence(duty: ProvisionDuty) {
        let told = claims(.known(duty), "[kunt u|kun je] niets kopen")
        #expect(told.map(\.kind.id) == ["provision.\(duty.rawValue)", "provision.otherwise.consequence"])
        #expect(told.last?.values == ["consequence": .text("kunt u niets kopen")])
    }

    @Test("of a contract, it stands for what the statement says of itself")
    func contract() {
        #expect(
            kinds(.contract, "kunnen wij niets bezorgen") == ["provision.needed", "provision.otherwise.consequence"])
        #expect(kinds(.contract, .none) == ["provision.contract", "provision.otherwise.nothing"])
    }

    @Test("that nothing follows is a fact, and told")
    func nothing() {
        #expect(kinds(.voluntary, .none) == ["provision.voluntary", "provision.otherwise.nothing"])
    }

    @Test("without a duty nothing is told")
    func silent() { #expect(claims(.unsaid, "kunt u niets kopen").isEmpty) }
}

@Suite("Where consent is withdrawn")
struct WithdrawalTests {
    private func claims(_ withdrawal: Answer<String>) -> [Claim] {
        Organisation.with { organisation in
            var purpose = Purpose("adviseren") {}
            purpose.grounds = [.consent(Consent(withdrawnIn: withdrawal))]
            organisation.purposes = [purpose]
        }.claims(in: "withdrawal")
    }

    @Test("is told, or leads to the rights; where it is said to be nowhere, a rule asks for a place")
    func places() {
        #expect(claims("de instellingen").map(\.kind.id) == ["withdrawal"])
        #expect(claims(.unsaid).map(\.values) == [["heading": .heading("Uw rechten")]])
        #expect(claims(.unknown("gevraagd")).map(\.kind.id) == ["withdrawal.amongRights"])
        #expect(claims(.none).isEmpty)
    }
}
