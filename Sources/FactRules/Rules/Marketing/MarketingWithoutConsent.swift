import Diagnostics
import Facts

extension Rule {
    static let marketingWithoutConsent = Rule(
        .marketingWithoutConsent, .marketing, .error,
        title: "Commercial messages are sent without consent or an exception",
        provisions: [
            .tw("11.7 lid 1"), .tw("11.7 lid 3"), .tw("11.7 lid 4"), .tw("11.7 lid 5"),
            .ruling("C-654/23", "Inteligo Media"),
        ],
        checked: "2026-11-21",
        why: """
            advertising by e-mail, app or text message needs consent first, but for own customers about similar products \
            who could object when their address was asked, and in some cases for businesses and donors.
            """,
        remedy: """
            Say what allows it: \
            \(swift: "Mailing(..., permittedBy: .known(.consent))", json: #""permission": {"known": "consent"}"#).
            """,
        dutch: Dutch(
            "Reclame wordt verstuurd zonder toestemming of uitzondering",
            why: """
                voor reclame per e-mail, app of sms is vooraf toestemming nodig, behalve aan eigen klanten over \
                soortgelijke producten die bezwaar konden maken toen zij hun adres gaven, en in enkele gevallen aan \
                bedrijven en donateurs.
                """,
            remedy: "Vraag toestemming, of noem de uitzondering die geldt."),
        foundIn: [
            "commercial e-mail, and nothing that allows it",
            "e-mail to companies: they are protected as well",
            "own customers who could not object when their address was asked",
            "own customers, and nothing says that they could object then",
            "push messages to phones, and nothing that allows them",
            "what allows it is being asked",
        ],
        notFoundIn: [
            "commercial e-mail by consent",
            "e-mail to own customers, who could object when their address was asked",
            "e-mail to an address that a business published for it",
            "calls have a rule of their own",
            "letters need no consent",
            "whether the mail is commercial is asked once, by the rule on unsubscribing",
        ]
    ) { organisation in
        organisation.mailings.filter { $0.isCommercial.value == true && $0.isMessage }.compactMap { mailing in
            guard let permission = mailing.permission.value else {
                return Finding(
                    "\(mailing.title) is commercial, and nothing allows it", at: mailing,
                    asking: mailing.permission.question)
            }
            if let finding = mailing.findingOfNoOffer(under: permission) { return finding }
            guard let channel = mailing.channel.value, permission.isForCallsOnly else { return nil }
            return Finding(
                telling: "\(mailing.title) is by \(channel.name), which \(word: permission.rawValue) does not allow",
                at: mailing)
        }
    }
}

extension Mailing {
    /// That own customers could not object when their address was asked, or that nothing says so.
    fileprivate func findingOfNoOffer(under permission: Permission) -> Finding? {
        guard permission == .ownCustomers, objectionAtCollection.value != true else { return nil }
        if objectionAtCollection.value == false {
            return Finding("\(title) goes to customers who could not object when their address was asked", at: self)
        }
        return Finding(
            "nothing says that who gets \(title) could object when their address was asked", at: self, severity: .note,
            asking: objectionAtCollection.question)
    }

    /// Whether it is sent electronically, or nothing says how it is sent.
    fileprivate var isMessage: Bool { channel.value != .telephone && channel.value != .post }
}

extension Mailing.Permission {
    fileprivate var isForCallsOnly: Bool { self == .customersOfLotteryOrPublisher || self == .legalPersons }
}

extension Mailing.Channel {
    /// As a message names it, after "by".
    fileprivate var name: String {
        switch self {
        case .email: "e-mail"
        case .telephone: "telephone"
        case .post: "post"
        case .sms: "text message"
        case .push: "push message"
        case .inApp: "messages in an app"
        case .chat: "chat"
        }
    }
}
