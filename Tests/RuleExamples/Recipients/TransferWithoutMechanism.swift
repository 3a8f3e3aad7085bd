import Diagnostics
import Facts

extension FactExamples {
    static let transferWithoutMechanism = FactExamples(
        of: .transferWithoutMechanism,
        failing: [
            Example("a second country that nothing is said of") {
                Sharing {
                    Recipient(
                        "Bureau", in: "US", and: ["IN"], safeguard: .dataPrivacyFramework,
                        transfer: TransferRecord(certification: "2026-11-01"))
                }
            },
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
            Example("whether the decision covers it is being asked", giving: .note) {
                Sharing {
                    Recipient("Bureau", in: "JP", transfer: TransferRecord(isWithinDecision: .asked))
                }
            },
            Example("an adequacy decision that does not cover the party") {
                Sharing {
                    Recipient(
                        "de overheid", in: "JP", safeguard: .adequacyDecision,
                        transfer: TransferRecord(isWithinDecision: false))
                }
            },
        ],
        passing: [
            Example("inside the EEA") { Sharing { Processor.host } },
            Example("a country with an adequacy decision") { Sharing { Recipient("Bureau", in: .known("CH")) } },
            Example("a decision that covers a part of the country, and this party") {
                Sharing { Recipient("Bureau", in: "CA", transfer: TransferRecord(isWithinDecision: true)) }
            },
            Example("safeguards in a contract") {
                Sharing { Recipient("Bureau", in: .known("IN"), safeguard: .known(.standardContractualClauses)) }
            },
            Example("a country that is being asked") { Sharing { Recipient("Bureau", in: .asked) } },
            Example("one of two safeguards, of which one fits each country") {
                Sharing {
                    Recipient(
                        "Bureau", in: "US", and: ["IN"], safeguard: .dataPrivacyFramework,
                        or: [.standardContractualClauses])
                }
            },
        ])
}
