import Facts

extension FactExamples {
    static let marketingChannelUnsaid = FactExamples(
        of: .marketingChannelUnsaid,
        failing: [
            Example("services are promoted, and nothing says how") {
                Purpose("onze diensten onder de aandacht brengen") {
                    Rests(on: .legitimateInterest("meer klanten"))
                }
            }
        ],
        passing: [
            Example("a mailing by post") {
                Purpose("reclame maken") { Concerns(.customers) }
                Mailing(to: .customers, "aanbiedingen", by: .known(.post), isCommercial: true)
            },
            Example("a mailing by a way that is being asked: that has rules of its own") {
                Purpose("reclame maken") { Concerns(.customers) }
                Mailing(to: .customers, "aanbiedingen", by: .asked, isCommercial: true)
            },
            Example("a newsletter") {
                Purpose("onze diensten onder de aandacht brengen") {}
                Newsletter(unsubscribe: "de link onderaan elke nieuwsbrief")
            },
            Example("advertisers that others are") { Purpose("adverteerders betalen") {} },
        ])
}
