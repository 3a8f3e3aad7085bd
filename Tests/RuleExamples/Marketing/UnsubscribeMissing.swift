import Diagnostics
import Facts

extension FactExamples {
    static let unsubscribeMissing = FactExamples(
        of: .unsubscribeMissing,
        failing: [
            Example("commercial mail that cannot be stopped") {
                Mailing(to: .customers, "aanbiedingen", isCommercial: true)
            },
            Example("mail that may be commercial", giving: .warning) {
                Mailing(to: .customers, "nieuws", isCommercial: .asked)
            },
            Example("mail of which nobody said whether it is commercial", giving: .warning) {
                Mailing(to: .customers, "nieuws")
            },
            Example("news beside a contract may be advertising all the same", giving: .warning) {
                DataSubjects(.customers)
                Purpose("bestellingen leveren") {
                    Concerns(.customers)
                    Rests(on: .contract())
                }
                Mailing(to: .customers, "nieuws over onze producten")
            },
            Example("a newsletter that cannot be left") { Newsletter() },
            Example("how to leave the newsletter is being asked", giving: .warning) { Newsletter(unsubscribe: .asked) },
        ],
        passing: [
            Example("commercial mail with a link to stop it") {
                Mailing(
                    to: .customers, "aanbiedingen", isCommercial: true, unsubscribe: "de link onderaan elk bericht")
            },
            Example("mail about an order is not commercial") {
                Mailing(to: .customers, "de bezorging", isCommercial: false)
            },
            Example("messages that belong to a membership") {
                DataSubjects(.customers)
                Purpose("het lidmaatschap uitvoeren") {
                    Concerns(.customers)
                    Rests(on: .contract())
                }
                Mailing(to: .customers, "wijzigingen in de lestijden")
            },
            Example("reminders of an appointment") { Mailing(to: .customers, "herinneringen aan afspraken") },
            Example("no newsletter, as a fact") { NoNewsletter() },
        ])
}
