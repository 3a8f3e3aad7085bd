import Diagnostics
import Facts

extension Rule {
    static let newsletterDeniedButPresent = Rule(
        .newsletterDeniedButPresent, .marketing, .error,
        title: "The organisation says that it has no newsletter, and sends one",
        provisions: [.avg("5 lid 1 onder a"), .tw("11.7 lid 1")],
        checked: "2026-11-21",
        why: "what people are told of the mail that they get must be true.",
        remedy: """
            Write \
            \(swift: "Newsletter(unsubscribe: ...) for NoNewsletter()", json: #""newsletter": {"known": {"unsubscribe": {"known": "..."}}}"#), \
            or say what the mail is if it is none.
            """,
        dutch: Dutch(
            "De organisatie zegt geen nieuwsbrief te hebben, en stuurt er een",
            why: "wat mensen lezen over de berichten die zij krijgen, moet kloppen.",
            remedy: "Neem de nieuwsbrief op, met de manier van afmelden, of zeg wat het bericht dan wel is."),
        foundIn: [
            "a newsletter by its own name, and none",
            "regular commercial mail, and no newsletter",
            "regular mail of which is being asked whether it is commercial",
        ],
        notFoundIn: [
            "support mail now and then is no newsletter",
            "regular mail about an order",
            "regular mail, and nothing said of a newsletter",
        ]
    ) { organisation in
        guard organisation.newsletter.isNone else { return [] }
        return organisation.mailings.filter { $0.channel.value != .telephone }.compactMap(\.findingOfNewsletter)
    }
}

extension Mailing {
    fileprivate var findingOfNewsletter: Finding? {
        let message = "the facts say that there is no newsletter, and \(title)"
        if content.mentions(["nieuwsbrief"]) { return Finding("\(message) is one", at: self) }
        guard frequency == .regular else { return nil }
        switch isCommercial {
        case .known(true): return Finding("\(message) is regular and commercial", at: self, severity: .warning)
        case .unknown(let question):
            return Finding("\(message) is regular", at: self, severity: .warning, asking: question)
        case .known(false), .unsaid, .none: return nil
        }
    }
}
