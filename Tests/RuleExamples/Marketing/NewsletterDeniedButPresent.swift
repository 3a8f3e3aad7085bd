import Diagnostics
import Facts

extension FactExamples {
    static let newsletterDeniedButPresent = FactExamples(
        of: .newsletterDeniedButPresent,
        failing: [
            Example("a newsletter by its own name, and none") {
                Mailing(to: .customers, "onze nieuwsbrief", by: .known(.email))
                NoNewsletter()
            },
            Example("regular commercial mail, and no newsletter", giving: .warning) {
                Mailing(to: .customers, "aanbiedingen", .regular, isCommercial: true)
                NoNewsletter()
            },
            Example("regular mail of which is being asked whether it is commercial", giving: .note) {
                Mailing(to: .customers, "nieuws", .regular, isCommercial: .asked)
                NoNewsletter()
            },
        ],
        passing: [
            Example("support mail now and then is no newsletter") {
                Mailing(to: .customers, "informatie ter ondersteuning", .irregular, isCommercial: .asked)
                NoNewsletter()
            },
            Example("regular mail about an order") {
                Mailing(to: .customers, "uw rekening", .regular, isCommercial: false)
                NoNewsletter()
            },
            Example("regular mail, and nothing said of a newsletter") {
                Mailing(to: .customers, "aanbiedingen", .regular, isCommercial: true)
            },
        ])
}
