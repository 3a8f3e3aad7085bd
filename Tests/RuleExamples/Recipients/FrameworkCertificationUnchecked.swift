import Diagnostics
import Facts

extension FactExamples {
    static let frameworkCertificationUnchecked = FactExamples(
        of: .frameworkCertificationUnchecked,
        failing: [
            Example("the framework, and nobody looked the company up") {
                Sharing { Processor("Voorbeeldmail", agreement: .signed, in: "US", safeguard: .dataPrivacyFramework) }
            },
            Example("a company that was last looked up more than a year ago") {
                Sharing {
                    Recipient(
                        "Bureau", in: "US", safeguard: .dataPrivacyFramework,
                        transfer: TransferRecord(certification: .known("2025-11-20")))
                }
            },
            Example("a company that is not in the list", giving: .error) {
                Sharing {
                    Recipient(
                        "Bureau", in: "US", safeguard: .dataPrivacyFramework,
                        transfer: TransferRecord(certification: .none))
                }
            },
            Example("a certification that is being asked") {
                Sharing {
                    Recipient(
                        "Bureau", in: "US", safeguard: .dataPrivacyFramework,
                        transfer: TransferRecord(certification: .asked))
                }
            },
        ],
        passing: [
            Example("a company that was looked up a year ago") {
                Sharing {
                    Recipient(
                        "Bureau", in: "US", safeguard: .dataPrivacyFramework,
                        transfer: TransferRecord(certification: .known("2025-11-21")))
                }
            },
            Example("a company in the United States under contractual clauses") {
                Sharing { Recipient("Bureau", in: "US", safeguard: .standardContractualClauses) }
            },
        ])
}
