import Diagnostics
import Facts
import Texts

extension Rule {
    static let telemarketingWithoutConsent = Rule(
        .telemarketingWithoutConsent, .marketing, .error,
        title: "People are called with offers without consent",
        provisions: [.tw("11.7 lid 2")],
        checked: "2026-11-21",
        why: """
            people are called with an offer only after consent, since 1 July 2026 own customers too. Only charities, \
            lotteries for them and publishers of newspapers and magazines may still call their own customers or donors. \
            Sole traders and partnerships (eenmanszaak, vof, maatschap, cv) count as natural persons.
            """,
        remedy: """
            Ask consent first: \
            \(swift: "Mailing(..., by: .known(.telephone), permittedBy: .known(.consent))", json: #""channel": {"known": "telephone"}, "permission": {"known": "consent"}"#); \
            or say that only legal persons are called: \
            \(swift: ".known(.legalPersons)", json: #""permission": {"known": "legalPersons"}"#).
            """,
        dutch: Dutch(
            "Mensen worden zonder toestemming gebeld met een aanbod",
            why: """
                mensen bellen met een aanbod mag alleen na toestemming, sinds 1 juli 2026 ook als zij klant zijn. Alleen \
                goede doelen, loterijen voor goede doelen en uitgevers van kranten en tijdschriften mogen hun eigen \
                klanten of donateurs nog bellen. Een eenmanszaak, vof, maatschap of cv telt als natuurlijk persoon.
                """,
            remedy: "Vraag eerst toestemming, of leg vast dat alleen rechtspersonen worden gebeld."),
        foundIn: [
            "calls, and nothing that allows them",
            "calls to own customers, which e-mail's exception does not cover",
            "a published address is for electronic messages",
            "calls to businesses of one person, which are natural persons",
            "what allows the calls is being asked",
        ],
        notFoundIn: [
            "calls by consent",
            "calls by a publisher to its own customers",
            "calls by a charity to its donors",
            "calls to legal persons",
            "calls to companies with a legal form of their own",
            "calls about an order are not commercial",
        ]
    ) { organisation in
        organisation.mailings.filter { $0.isCommercial.value == true && $0.channel.value == .telephone }.compactMap {
            mailing in
            guard let permission = mailing.permission.value else {
                return Finding(
                    "\(mailing.title) is by telephone, and nothing allows it", at: mailing,
                    asking: mailing.permission.question)
            }
            if permission == .legalPersons, mailing.reachesNaturalPersons {
                return Finding(
                    "\(mailing.title) is by telephone, and reaches businesses that are natural persons by the law",
                    at: mailing)
            }
            guard !permission.allowsCalls else { return nil }
            return Finding(
                telling: "\(mailing.title) is by telephone, which \(word: permission.rawValue) does not allow",
                at: mailing)
        }
    }
}

extension Mailing {
    /// Whether it reaches businesses that are no legal persons, by their Dutch names.
    fileprivate var reachesNaturalPersons: Bool {
        let words = audience.smallWords
        return audience.mentions([
            "eenmanszaak", "eenmanszaken", "maatschap", "vennootschap onder firma", "zelfstandig", "freelance",
        ])
            || !Set(words).isDisjoint(with: ["vof", "vofs", "zzp", "zzper", "zzpers", "cv"])
    }
}

extension Mailing.Permission {
    fileprivate var allowsCalls: Bool {
        switch self {
        case .consent, .customersOfLotteryOrPublisher, .donors, .legalPersons: true
        case .ownCustomers, .publishedBusinessAddress: false
        }
    }
}
