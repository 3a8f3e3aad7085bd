import Diagnostics
import Facts

extension Rule {
    static let unsubscribeMissing = Rule(
        .unsubscribeMissing, .marketing, .error,
        title: "Commercial mail cannot be stopped",
        provisions: [.tw("11.7 lid 4"), .tw("11.7 lid 7"), .avg("21 lid 2"), .avg("21 lid 3")],
        checked: "2026-11-21",
        why: "every commercial message must tell how to stop them, at no cost.",
        remedy: """
            Say how: \
            \(swift: #"Mailing(..., unsubscribe: "de link onderaan elk bericht")"#, json: #""unsubscribe": {"known": "de link onderaan elk bericht"}"#), \
            or \(swift: "isCommercial: false", json: #""isCommercial": {"known": false}"#) if it is not.
            """,
        dutch: Dutch(
            "Reclameberichten zijn niet te stoppen",
            why: "in elk reclamebericht staat hoe het kosteloos te stoppen is.",
            remedy: "Noem hoe mensen zich afmelden."),
        foundIn: [
            "commercial mail that cannot be stopped",
            "mail that may be commercial",
            "mail of which nobody said whether it is commercial",
            "news beside a contract may be advertising all the same",
            "a newsletter that cannot be left",
            "how to leave the newsletter is being asked",
        ],
        notFoundIn: [
            "commercial mail with a link to stop it",
            "mail about an order is not commercial",
            "messages that belong to a membership",
            "reminders of an appointment",
            "no newsletter, as a fact",
        ]
    ) { organisation in
        let newsletters = organisation.newsletter.value.map { [$0] } ?? []
        return organisation.mailings.filter { !organisation.owes($0) }.compactMap(\.findingOfNoStop)
            + newsletters.filter(\.unsubscribe.isMissing).map {
                Finding("nothing says how to leave the newsletter", at: $0, asking: $0.unsubscribe.question)
            }
    }
}

extension Organisation {
    /// Whether a mailing of which nobody said what it is belongs to what people have agreed on, asked for or are members
    /// of: purposes about them that have no other ground than such, and no law on advertising.
    fileprivate func owes(_ mailing: Mailing) -> Bool {
        guard mailing.isCommercial.isUnsaid, !mailing.content.mentions(Self.wordsOfAdvertising) else { return false }
        let purposes = purposes.filter { $0.subjects.contains(mailing.audience) && !$0.grounds.isEmpty }
        let owed: Set<LegalBasis.Ground> = [.contract, .legalObligation, .publicTask, .vitalInterests]
        if !purposes.isEmpty, purposes.allSatisfy({ $0.grounds.allSatisfy { owed.contains($0.ground) } }) {
            return true
        }
        return mailing.content.mentions(Self.wordsOfService)
    }

    private static let wordsOfAdvertising = ["aanbieding", "reclame", "actie", "nieuws", "korting", "promot"]
    private static let wordsOfService = [
        "herinnering", "bevestiging", "factuur", "rekening", "afspraak", "bestelling", "bezorging", "storing",
        "contributie", "rooster", "uitnodiging voor de vergadering",
    ]
}

extension Mailing {
    fileprivate var findingOfNoStop: Finding? {
        guard unsubscribe.isMissing, channel.value != .post else { return nil }
        switch isCommercial {
        case .known(true):
            return Finding(
                "\(title) is commercial, and nothing says how to stop it", at: self, asking: unsubscribe.question)
        case .unknown(let question):
            return Finding("\(title) may be commercial, and nothing says how to stop it", at: self, asking: question)
        case .unsaid:
            return Finding(
                "nothing says whether \(title) is commercial, or how to stop it", at: self, severity: .warning)
        case .known(false), .none:
            return nil
        }
    }
}
