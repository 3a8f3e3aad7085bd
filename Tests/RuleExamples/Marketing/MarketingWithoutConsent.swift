import Diagnostics
import Facts

extension FactExamples {
    static let marketingWithoutConsent = FactExamples(
        of: .marketingWithoutConsent,
        failing: [
            Example("commercial e-mail, and nothing that allows it") {
                Mailing(to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true)
            },
            Example("e-mail to companies: they are protected as well") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true,
                    permittedBy: .known(.legalPersons))
            },
            Example("own customers who could not object when their address was asked") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true,
                    permittedBy: .known(.ownCustomers), objectionAtCollection: false)
            },
            Example("own customers, and nothing says that they could object then", giving: .note) {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true,
                    permittedBy: .known(.ownCustomers))
            },
            Example("push messages to phones, and nothing that allows them") {
                Mailing(to: .customers, "aanbiedingen", by: .known(.push), isCommercial: true)
            },
            Example("what allows it is being asked", giving: .warning) {
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .asked)
            },
        ],
        passing: [
            Example("commercial e-mail by consent") {
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.consent))
            },
            Example("e-mail to own customers, who could object when their address was asked") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true,
                    permittedBy: .known(.ownCustomers), objectionAtCollection: true)
            },
            Example("e-mail to an address that a business published for it") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true,
                    permittedBy: .known(.publishedBusinessAddress))
            },
            Example("calls have a rule of their own") {
                Mailing(to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true)
            },
            Example("letters need no consent") {
                Mailing(to: .customers, "aanbiedingen", by: .known(.post), isCommercial: true)
            },
            Example("whether the mail is commercial is asked once, by the rule on unsubscribing") {
                Mailing(to: .customers, "nieuws", isCommercial: .asked)
            },
        ])
}
