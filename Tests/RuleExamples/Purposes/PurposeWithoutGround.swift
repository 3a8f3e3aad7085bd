import Diagnostics
import Facts

extension FactExamples {
    static let purposeWithoutGround = FactExamples(
        of: .purposeWithoutGround,
        failing: [
            Example("a purpose that rests on nothing") { Purpose("onze website verbeteren") {} },
            Example("a ground for a part, and none for the rest", giving: .warning) {
                Purpose("de boeken bijhouden") { Rests(on: .legalObligation(.known([.awr52]), covering: .part)) }
            },
        ],
        passing: [
            Example("one ground") { Purpose.delivery },
            Example("two grounds for a mixed purpose") {
                Purpose("bestellingen leveren en de boeken bijhouden") {
                    Rests(on: .contract())
                    Rests(on: .legalObligation(.known([.awr52]), covering: .part))
                }
            },
            Example("one ground that holds for all purposes") {
                Grounds(.init(.consent))
                Purpose("onze website verbeteren") {}
            },
            Example("mail to own customers, which the Telecommunicatiewet allows by itself") {
                Purpose("klanten aanbiedingen sturen") { Concerns(.customers) }
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.ownCustomers))
            },
        ])
}
