import Diagnostics
import Facts

extension FactExamples {
    static let transferMechanismInvalid = FactExamples(
        of: .transferMechanismInvalid,
        failing: [
            Example("the Privacy Shield") {
                Sharing { Processor("Voorbeeldmail", agreement: .signed, in: "US", safeguard: .known(.privacyShield)) }
            },
            Example("Safe Harbor") { Sharing { Recipient("Bureau", in: "US", safeguard: .known(.safeHarbor)) } },
            Example("clauses of before 2021, where no adequacy decision helps") {
                Sharing { Recipient("Bureau", in: "IN", safeguard: .known(.contractualClausesBefore2021)) }
            },
            Example("the Privacy Shield, where a decision allows the transfer anyway", giving: .warning) {
                Sharing { Recipient("Bureau", in: "CH", safeguard: .known(.privacyShield)) }
            },
        ],
        passing: [
            Example("the Data Privacy Framework, which came after the Privacy Shield") {
                Sharing { Recipient("Bureau", in: "US", safeguard: .dataPrivacyFramework) }
            },
            Example("contractual clauses of 2021") {
                Sharing { Recipient("Bureau", in: "IN", safeguard: .standardContractualClauses) }
            },
            Example("a safeguard that is being asked is the question of another rule") {
                Sharing { Recipient("Bureau", in: "US", safeguard: .asked) }
            },
        ])
}
