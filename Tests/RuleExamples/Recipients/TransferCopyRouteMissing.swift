import Diagnostics
import Facts

extension FactExamples {
    static let transferCopyRouteMissing = FactExamples(
        of: .transferCopyRouteMissing,
        failing: [
            Example("a contract, and no way to a copy of it") {
                Sharing { Recipient("Bureau", in: .known("IN"), safeguard: .known(.standardContractualClauses)) }
            },
            Example("a way that is being asked", giving: .warning) {
                Sharing {
                    Recipient(
                        "Bureau", in: .known("IN"), safeguard: .known(.bindingCorporateRules), copyRoute: .asked)
                }
            },
        ],
        passing: [
            Example("a contract and a way to a copy") {
                Sharing {
                    Recipient(
                        "Bureau", in: .known("IN"), safeguard: .known(.standardContractualClauses),
                        copyRoute: "info@example.nl")
                }
            },
            Example("an adequacy decision is public by itself") {
                Sharing { Recipient("Bureau", in: .known("CH"), safeguard: .known(.adequacyDecision)) }
            },
        ])
}
