import Diagnostics
import Facts

extension Rule {
    static let requestChannelMissing = Rule(
        .requestChannelMissing, .rights, .error,
        title: "There is no way to make a request",
        provisions: [.avg("12 lid 2")],
        checked: "2026-11-21",
        why: "an organisation must make it easy for people to use their rights.",
        remedy: """
            Give the address that \(swift: "Rights(by: ...)", json: #""channel" of "rights""#) speaks of, as in \
            \(swift: #"Controller(..., email: "info@example.nl")"#, json: #""controller": {"name": "...", "email": {"known": "info@example.nl"}}"#); \
            that of a form stands in a contact point for requests, as its \
            \(swift: "page", json: #""page""#).
            """,
        dutch: Dutch(
            "Er is geen manier om een verzoek te doen",
            why: "een organisatie maakt het mensen makkelijk om hun rechten te gebruiken.",
            remedy: "Noem een adres, e-mailadres of telefoonnummer voor verzoeken."),
        foundIn: [
            "requests by e-mail, and no e-mail address",
            "a form, and nowhere that it could stand",
            "an address that is being asked",
        ],
        notFoundIn: [
            "requests by e-mail, and an e-mail address",
            "a form, and the page on which it stands",
            "a form on the website",
            "no way named, but the controller can be reached",
            "no way to reach the controller at all: that is told once, of the controller",
            "the officer's address serves too",
        ]
    ) { organisation in
        let channel = organisation.rights?.channel ?? .unsaid
        if organisation.cannotBeReached, channel.isMissing { return [] }
        let fact: any Fact = organisation.rights ?? organisation.controllerOrSelf
        return organisation.gapInRequests.map {
            let how = channel.value.map { " by \($0.name)" } ?? ""
            return Finding(
                "requests cannot be made\(how): there is no \($0.names.listed(with: "or"))", at: fact,
                asking: $0.question ?? channel.question)
        }.asList
    }
}

extension Organisation {
    /// The addresses that a request could go to, where there is none of them.
    var gapInRequests: Gap? { Gap(inAllOf: addresses(for: rights?.channel.value)) }

    /// Where a request can go, by the channel named or by any.
    fileprivate func addresses(for channel: RequestChannel?) -> [(name: String, answer: any Question)] {
        let email: Answer<String> = officer?.email.value.map { .known($0) } ?? controller?.email ?? .unsaid
        let telephone: Answer<String> = officer?.telephone.value.map { .known($0) } ?? controller?.telephone ?? .unsaid
        let post = controller?.postalAddress ?? .unsaid
        let points = contactPoints.filter { $0.topics.contains(.requests) }
        let form = points.map(\.page).first { $0.value != nil } ?? website?.address ?? points.first?.page ?? .unsaid
        let all: [(channel: RequestChannel, name: String, answer: any Question)] = [
            (.email, "e-mail address", email), (.telephone, "telephone number", telephone),
            (.post, "postal address", post), (.form, "page with a form", form),
        ]
        return all.filter { channel == nil || $0.channel == channel }.map { ($0.name, $0.answer) }
    }
}
