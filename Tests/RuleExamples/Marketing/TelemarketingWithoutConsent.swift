import Diagnostics
import Facts

extension FactExamples {
    static let telemarketingWithoutConsent = FactExamples(
        of: .telemarketingWithoutConsent,
        failing: [
            Example("calls, and nothing that allows them") {
                Mailing(to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true)
            },
            Example("calls to own customers, which e-mail's exception does not cover") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.ownCustomers))
            },
            Example("a published address is for electronic messages") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.publishedBusinessAddress))
            },
            Example("calls to businesses of one person, which are natural persons") {
                Mailing(
                    to: DataSubject("eenmanszaken en zzp’ers"), "aanbiedingen", by: .known(.telephone),
                    isCommercial: true, permittedBy: .known(.legalPersons))
            },
            Example("what allows the calls is being asked", giving: .warning) {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true, permittedBy: .asked)
            },
        ],
        passing: [
            Example("calls by consent") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.consent))
            },
            Example("calls by a publisher to its own customers") {
                Mailing(
                    to: .customers, "abonnementen", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.customersOfLotteryOrPublisher))
            },
            Example("calls by a charity to its donors") {
                Mailing(
                    to: .customers, "onze projecten", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.donors))
            },
            Example("calls to legal persons") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.legalPersons))
            },
            Example("calls to companies with a legal form of their own") {
                Mailing(
                    to: DataSubject("besloten vennootschappen"), "aanbiedingen", by: .known(.telephone),
                    isCommercial: true, permittedBy: .known(.legalPersons))
            },
            Example("calls about an order are not commercial") {
                Mailing(to: .customers, "de bezorging", by: .known(.telephone), isCommercial: false)
            },
        ])
}
