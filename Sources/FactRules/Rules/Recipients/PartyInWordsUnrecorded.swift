import Diagnostics
import Facts
import Texts

extension Rule {
    static let partyInWordsUnrecorded = Rule(
        .partyInWordsUnrecorded, .recipients, .warning,
        title: "A label names another party's service, and that party is not among the parties",
        provisions: [.avg("13 lid 1 onder e"), .avg("13 lid 1 onder f"), .avg("44")],
        checked: "2026-11-21",
        why: "people are told who gets their data, and whether they leave the EEA; who runs a service often gets them.",
        remedy: """
            List the party as \
            \(swift: "Processor, Recipient or JointController", json: #"one of "processors" or "recipients" of "sharing", or of "jointControllers""#), \
            with its country; where it gets no data, accept the finding and say so.
            """,
        dutch: Dutch(
            "Een partij in de tekst staat niet bij de ontvangers",
            why: """
                mensen horen wie hun gegevens krijgt, en of die de EER verlaten; wie een dienst aanbiedt, krijgt ze vaak.
                """,
            remedy: "Leg vast of die partij gegevens krijgt, in welke rol, en waar."),
        foundIn: [
            "an address at a mail service, and not who runs it",
            "a purpose that names a platform",
        ],
        notFoundIn: [
            "the party by its own name",
            "the service itself as the party",
            "a word that only looks like one",
        ]
    ) { organisation in
        var seen = Set(organisation.partyNames.flatMap(\.services))
        return organisation.namedPlaces.flatMap { text, fact in
            text.services.filter { seen.insert($0).inserted }.map {
                Finding("\(text.quoted) names a service of \($0), and no party in the facts has that name", at: fact)
            }
        }
    }
}

extension Organisation {
    /// Everyone that the facts say gets data, or is behind the statement itself.
    fileprivate var partyNames: [String] {
        let embedded = embeddedContent.compactMap(\.party.value) + (website?.analytics ?? []).map(\.name)
        let cookies = placedCookies.flatMap { [$0.party.value].compactMap(\.self) + ($0.thirdParties.value ?? []) }
        return (sharing?.processors ?? []).map(\.name) + (sharing?.recipients ?? []).map(\.name)
            + jointControllers.map(\.name) + [controller?.name].compactMap(\.self) + embedded + cookies
    }

    /// The words for data and purposes, each with its fact.
    fileprivate var namedPlaces: [(text: String, fact: any Fact)] {
        let data = categories.map { (texts: [$0.label] + $0.examples, fact: $0 as any Fact) }
        let uses = purposes.map { (texts: [$0.name] + $0.details, fact: $0 as any Fact) }
        return (data + uses).flatMap { place in place.texts.map { (text: $0, fact: place.fact) } }
    }
}

extension String {
    /// The companies whose names, or whose services' names, are words of the text.
    fileprivate var services: [String] {
        smallWords.compactMap { PlatformNames.owners[$0] }
    }
}

/// Services that many organisations use, by the company that runs them. Words with another meaning are not among them.
private enum PlatformNames {
    static let owners: [String: String] = [
        "gmail": "Google", "google": "Google", "youtube": "Google",
        "facebook": "Meta", "instagram": "Meta", "whatsapp": "Meta", "meta": "Meta",
        "mailchimp": "Mailchimp", "linkedin": "LinkedIn", "microsoft": "Microsoft", "onedrive": "Microsoft",
        "dropbox": "Dropbox", "hotjar": "Hotjar", "hubspot": "HubSpot", "salesforce": "Salesforce",
        "tiktok": "TikTok", "paypal": "PayPal", "mollie": "Mollie", "wetransfer": "WeTransfer",
    ]
}
