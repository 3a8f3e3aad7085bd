import Facts

// Messages that an organisation sends of its own accord (Tw art. 11.7).
extension ClaimKind {
    private static let channels = ["unsaid"] + Mailing.Channel.allCases.map(\.rawValue)

    static let mailingKinds: [ClaimKind] = Mailing.Frequency.allCases.flatMap { frequency in
        channels.map { channel in
            ClaimKind(
                "mailing.\(frequency.rawValue).\(channel)", slots: [("audience", .text), ("content", .text)],
                leads: true, [.tw("11.7")])
        }
    }

    static let mailingUnsubscribe = ClaimKind("mailing.unsubscribe", ["place": .text], .tw("11.7 lid 4"))
    static let newsletter = ClaimKind("newsletter.exists", .tw("11.7"))
    static let noNewsletter = ClaimKind("newsletter.none", .tw("11.7"))
    static let newsletterUnsubscribe = ClaimKind("newsletter.unsubscribe", ["place": .text], .tw("11.7 lid 4"))

    static let mailings = mailingKinds + [mailingUnsubscribe, newsletter, noNewsletter, newsletterUnsubscribe]
}

extension ClaimWriter {
    mutating func mailings() {
        for mailing in organisation.mailings { self.mailing(mailing) }
        switch organisation.newsletter {
        case .none: claim(.noNewsletter, from: organisation.location)
        case .known(let newsletter): self.newsletter(newsletter)
        case .unsaid, .unknown: break
        }
    }

    private mutating func mailing(_ mailing: Mailing) {
        let id = "mailing.\(mailing.frequency.rawValue).\(mailing.channel.value?.rawValue ?? "unsaid")"
        guard let kind = ClaimKind.mailingKinds.first(where: { $0.id == id }) else { return }
        let values = ["audience": text(mailing.audience), "content": text(mailing.content)]
        lead(kind, values, from: mailing.location) {
            guard let place = mailing.unsubscribe.value else { return }
            $0.claim(.mailingUnsubscribe, ["place": $0.text(place)], from: mailing.location)
        }
    }

    private mutating func newsletter(_ newsletter: Newsletter) {
        claim(.newsletter, from: newsletter.location)
        guard let place = newsletter.unsubscribe.value else { return }
        claim(.newsletterUnsubscribe, ["place": text(place)], from: newsletter.location)
    }
}
