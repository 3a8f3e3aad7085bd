import Diagnostics
import Facts

extension FactExamples {
    static let marketingObjectionLimited = FactExamples(
        of: .marketingObjectionLimited,
        failing: [
            Example("a condition, and commercial mail") {
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.ownCustomers))
                Rights { Denies(.objection, unless: "uw belang zwaarder weegt dan het onze") }
            },
            Example("a condition, and a newsletter", giving: .warning) {
                Newsletter(unsubscribe: "de link onderaan")
                Rights { Denies(.objection, unless: "uw belang zwaarder weegt dan het onze") }
            },
            Example("whether the mail is commercial is being asked", giving: .warning) {
                Mailing(to: .customers, "nieuws", isCommercial: .asked)
                Rights { Denies(.objection, unless: "uw belang zwaarder weegt dan het onze") }
            },
        ],
        passing: [
            Example("a condition, and no marketing") {
                Purpose("fraude voorkomen") { Rests(on: .legitimateInterest("fraude voorkomen")) }
                Mailing(to: .customers, "de bezorging", isCommercial: false)
                Rights { Denies(.objection, unless: "uw belang zwaarder weegt dan het onze") }
            },
            Example("commercial mail, and a condition on another right") {
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.consent))
                Rights { Denies(.access, unless: "de rechten en vrijheden van anderen dat toelaten") }
            },
        ])
}
