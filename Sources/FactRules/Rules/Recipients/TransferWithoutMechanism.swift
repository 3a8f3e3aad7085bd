import Diagnostics
import Facts

extension Rule {
    static let transferWithoutMechanism = Rule(
        .transferWithoutMechanism, .recipients, .error,
        title: "Data leave the EEA, and nothing allows that",
        provisions: [
            .avg("44"), .avg("45"), .avg("46"), .avg("49"), .avg("13 lid 1 onder f"), .avg("14 lid 1 onder f"),
        ],
        checked: Adequacy.checked,
        why: "data may leave the EEA only on an adequacy decision, with safeguards, or by an exception of the law.",
        remedy: """
            Say what allows it: Processor(..., in: .known("US"), safeguard: .known(.standardContractualClauses)).
            """,
        dutch: Dutch(
            "Gegevens gaan buiten de EER zonder dat iets dat toestaat",
            why: """
                gegevens gaan alleen buiten de EER op grond van een adequaatheidsbesluit, met waarborgen, of bij \
                een uitzondering in de wet.
                """,
            remedy: "Regel een passende waarborg, zoals modelcontractbepalingen, en noem die."),
        failing: [
            Example("a country without a decision, and no safeguard") {
                Sharing { Processor("Helpdesk", agreement: .signed, in: .known("IN")) }
            },
            Example("a safeguard that is being asked", giving: .warning) {
                Sharing { Processor("Helpdesk", agreement: .signed, in: .known("IN"), safeguard: .asked) }
            },
            Example("an adequacy decision that is not there") {
                Sharing { Recipient("Bureau", in: .known("IN"), safeguard: .known(.adequacyDecision)) }
            },
            Example("the framework for the United States, in another country") {
                Sharing { Recipient("Bureau", in: .known("CA"), safeguard: .known(.dataPrivacyFramework)) }
            },
            Example("a decision that covers a part of the country, and nobody said it covers this", giving: .warning) {
                Sharing { Recipient("Bureau", in: .known("CA")) }
            },
        ],
        passing: [
            Example("inside the EEA") { Sharing { Processor.host } },
            Example("a country with an adequacy decision") { Sharing { Recipient("Bureau", in: .known("CH")) } },
            Example("safeguards in a contract") {
                Sharing { Recipient("Bureau", in: .known("IN"), safeguard: .known(.standardContractualClauses)) }
            },
            Example("a country that is being asked") { Sharing { Recipient("Bureau", in: .asked) } },
        ]
    ) { organisation, day in
        organisation.parties.compactMap { party in
            guard let country = party.country.value, !country.isInEEA else { return nil }
            return party.transferFinding(to: country, on: day)
        }
    }
}

extension Party {
    fileprivate func transferFinding(to country: Country, on day: CalendarDate) -> Finding? {
        let decision = Adequacy.decision(for: country, on: day)
        let place = "\(kind) \(name.quoted) is in \(country.rawValue)"
        switch safeguard.value {
        case .standardContractualClauses, .bindingCorporateRules, .explicitConsent: return nil
        case .dataPrivacyFramework:
            return country == "US" ? nil : Finding("\(place), where the Data Privacy Framework does not hold", at: fact)
        case .adequacyDecision:
            return decision == nil ? Finding("\(place), which has no adequacy decision that covers it", at: fact) : nil
        case nil:
            guard let decision else {
                return Finding("\(place), and nothing allows the transfer", at: fact, asking: safeguard.question)
            }
            if let scope = decision.scope {
                return Finding(
                    "\(place), where the adequacy decision covers \(scope) only", at: fact, severity: .warning)
            }
            let staleness = "whose adequacy decision was last looked up on \(Adequacy.checked)"
            return Adequacy.isStale(on: day) ? Finding("\(place), \(staleness)", at: fact, severity: .note) : nil
        }
    }
}
