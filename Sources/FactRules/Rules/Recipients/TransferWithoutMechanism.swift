import Diagnostics
import Facts

extension Rule {
    static let transferWithoutMechanism = Rule(
        .transferWithoutMechanism, .recipients, .error,
        title: "Data leave the EEA, and nothing allows that",
        provisions: [
            .avg("44"), .avg("45"), .avg("46"), .avg("49"), .avg("13 lid 1 onder f"), .avg("14 lid 1 onder f"),
        ],
        checked: "2026-11-21",
        why: "data may leave the EEA only on an adequacy decision, with safeguards, or by an exception of the law.",
        remedy: """
            Say what allows it: \
            \(swift: #"Processor(..., in: "US", safeguard: .standardContractualClauses)"#, json: #""country": {"known": "US"}, "safeguard": {"known": "standardContractualClauses"}"#); \
            or that a decision for a part of the country covers the party: \
            \(swift: "transfer: TransferRecord(isWithinDecision: true)", json: #""transfer": {"isWithinDecision": {"known": true}}"#).
            """,
        dutch: Dutch(
            "Gegevens gaan buiten de EER zonder dat iets dat toestaat",
            why: """
                gegevens gaan alleen buiten de EER op grond van een adequaatheidsbesluit, met waarborgen, of bij \
                een uitzondering in de wet.
                """,
            remedy: "Regel een passende waarborg, zoals modelcontractbepalingen, en noem die."),
        foundIn: [
            "a second country that nothing is said of",
            "a country without a decision, and no safeguard",
            "a safeguard that is being asked",
            "an adequacy decision that is not there",
            "the framework for the United States, in another country",
            "a decision that covers a part of the country, and nobody said it covers this",
            "whether the decision covers it is being asked",
            "an adequacy decision that does not cover the party",
        ],
        notFoundIn: [
            "inside the EEA",
            "a country with an adequacy decision",
            "a decision that covers a part of the country, and this party",
            "safeguards in a contract",
            "a country that is being asked",
            "one of two safeguards, of which one fits each country",
        ]
    ) { organisation, shared in
        organisation.parties.flatMap { party in
            party.thirdCountries.compactMap { party.finding(of: $0, on: shared.day) }
        }
    }
}

extension Party {
    /// Where one of several can allow it, the first fault if all are faulty.
    fileprivate func finding(of country: Country, on day: CalendarDate) -> Finding? {
        if safeguards.isEmpty { return transferFinding(to: country, under: safeguard.value, on: day) }
        let findings = safeguards.map { transferFinding(to: country, under: $0, on: day) }
        return findings.contains { $0 == nil } ? nil : findings[0]
    }

    private func transferFinding(to country: Country, under named: Safeguard?, on day: CalendarDate) -> Finding? {
        let place = "\(title) is in \(country.rawValue)"
        switch named {
        case .standardContractualClauses, .bindingCorporateRules, .explicitConsent, .codeOfConduct, .certification,
            .ownClauses, .publicInstrument, .contractWithPerson, .contractInInterest, .publicInterest, .legalClaims,
            .vitalInterests, .publicRegister, .compellingInterest:
            return nil
        // What is void has a rule of its own.
        case .safeHarbor, .privacyShield, .contractualClausesBefore2021: return nil
        case .dataPrivacyFramework:
            guard country == Adequacy.framework.country else {
                return Finding("\(place), where the Data Privacy Framework does not hold", at: fact)
            }
            return staleness(of: .framework, on: day)
        case .adequacyDecision, nil:
            guard let decision = Adequacy.decision(for: country, on: day) else {
                return named == nil
                    ? Finding("\(place), and nothing allows the transfer", at: fact, asking: safeguard.question)
                    : Finding("\(place), which has no adequacy decision that covers it", at: fact)
            }
            return scopeFinding(of: decision, place) ?? staleness(of: decision, on: day)
        }
    }

    /// Whoever names the decision says by that that it covers the party.
    private func scopeFinding(of decision: Adequacy, _ place: String) -> Finding? {
        if transfer.isWithinDecision.value == false {
            return Finding("\(place), and the adequacy decision does not cover it", at: fact)
        }
        guard let scope = decision.scope, transfer.isWithinDecision.value == nil else { return nil }
        let question = transfer.isWithinDecision.question
        if safeguard.value == .adequacyDecision, question == nil { return nil }
        return Finding(
            "\(place), where \(decision.source) covers \(scope) only", at: fact, severity: .warning,
            asking: question)
    }

    private func staleness(of decision: Adequacy, on day: CalendarDate) -> Finding? {
        guard decision.isStale(on: day) else { return nil }
        return Finding(
            "\(title) relies on \(decision.source), which was last looked up on \(decision.checked)", at: fact,
            severity: .note)
    }
}
