import Diagnostics
import Facts

extension Rule {
    static let marketingWithoutConsent = Rule(
        .marketingWithoutConsent, .marketing, .error,
        title: "Commercial messages are sent without consent or an exception",
        provisions: [.tw("11.7 lid 1"), .tw("11.7 lid 2"), .tw("11.7 lid 4"), .ruling("C-654/23", "Inteligo Media")],
        checked: "2026-11-21",
        why: "commercial messages need consent first, unless they go to own customers about similar products.",
        remedy: "Say what allows it: Mailing(..., permittedBy: .known(.consent)).",
        dutch: Dutch(
            "Reclame wordt verstuurd zonder toestemming of uitzondering",
            why: "voor reclame is vooraf toestemming nodig, behalve aan eigen klanten over soortgelijke producten.",
            remedy: "Vraag toestemming, of noem de uitzondering die geldt."),
        failing: [
            Example("commercial e-mail, and nothing that allows it") {
                Mailing(to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true)
            },
            Example("calls to own customers, which e-mail's exception does not cover") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.ownCustomers))
            },
            Example("what allows it is being asked", giving: .warning) {
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .asked)
            },
        ],
        passing: [
            Example("commercial e-mail by consent") {
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.consent))
            },
            Example("e-mail to own customers") {
                Mailing(
                    to: .customers, "aanbiedingen", by: .known(.email), isCommercial: true,
                    permittedBy: .known(.ownCustomers))
            },
            Example("calls by a publisher to its own customers") {
                Mailing(
                    to: .customers, "abonnementen", by: .known(.telephone), isCommercial: true,
                    permittedBy: .known(.customersOfLotteryOrPublisher))
            },
            Example("letters need no consent") {
                Mailing(to: .customers, "aanbiedingen", by: .known(.post), isCommercial: true)
            },
            Example("whether the mail is commercial is asked once, by the rule on unsubscribing") {
                Mailing(to: .customers, "nieuws", isCommercial: .asked)
            },
        ]
    ) { organisation in
        organisation.mailings.filter { $0.isCommercial.value == true && $0.channel.value != .post }.compactMap {
            mailing in
            let mail = "mailing \(mailing.content.quoted) to \(mailing.audience.quoted)"
            if mailing.permission.isMissing {
                return Finding(
                    "\(mail) is commercial, and nothing allows it", at: mailing, asking: mailing.permission.question)
            }
            guard mailing.channel.value == .telephone, mailing.permission.value == .ownCustomers else { return nil }
            return Finding("\(mail) is by telephone, which needs consent of customers too", at: mailing)
        }
    }
}
