import Diagnostics
import Facts

extension FactExamples {
    static let derogationStructural = FactExamples(
        of: .derogationStructural,
        failing: [
            Example("consent, for data that go there again and again") {
                Sharing {
                    Recipient(
                        "Bureau", in: "IN", safeguard: .explicitConsent, transfer: TransferRecord(repeats: true))
                }
            },
            Example("consent, for a processor that works under a lasting agreement") {
                Sharing { Processor("Helpdesk", agreement: .signed, in: "IN", safeguard: .explicitConsent) }
            },
            Example("a contract with people, for data that go there again and again") {
                Sharing {
                    Recipient(
                        "het hotel", in: "IN", safeguard: .contractWithPerson, transfer: TransferRecord(repeats: true))
                }
            },
            Example("whether it repeats is being asked", giving: .note) {
                Sharing {
                    Recipient(
                        "Bureau", in: "IN", safeguard: .explicitConsent, transfer: TransferRecord(repeats: .asked))
                }
            },
        ],
        passing: [
            Example("consent, for a recipient of whom nothing says that it is structural") {
                Sharing { Recipient("het hotel", in: "IN", safeguard: .explicitConsent) }
            },
            Example("consent, for one job") {
                Sharing {
                    Processor(
                        "Vertaler", agreement: .signed, in: "IN", safeguard: .explicitConsent,
                        transfer: TransferRecord(repeats: false))
                }
            },
            Example("contractual clauses may be used again and again") {
                Sharing { Processor("Helpdesk", agreement: .signed, in: "IN", safeguard: .standardContractualClauses) }
            },
        ])
}
