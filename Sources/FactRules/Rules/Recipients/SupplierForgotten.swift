import Diagnostics
import Facts

extension Rule {
    static let supplierForgotten = Rule(
        .supplierForgotten, .recipients, .note,
        title: "What the organisation does mostly takes a supplier that no list of parties has",
        provisions: [.avg("13 lid 1 onder e"), .avg("28 lid 3")],
        checked: "2026-11-29",
        why: """
            who takes payments, sends mail or has a website mostly has another do that, and people are told who gets their \
            data.
            """,
        remedy: """
            Add the party, \
            \(swift: #"Processor("...", does: "het versturen van onze nieuwsbrief")"#, json: #""processors": [{"name": "...", "service": {"known": "het versturen van onze nieuwsbrief"}}]"#), \
            or accept the finding where nobody else does it.
            """,
        dutch: Dutch(
            "Wat de organisatie doet, vraagt meestal een leverancier die in geen lijst staat",
            why: """
                wie betalingen aanneemt, berichten verstuurt of een website heeft, laat dat meestal een ander doen, en mensen \
                horen wie hun gegevens krijgt.
                """,
            remedy: "Noem de leverancier, of leg vast dat niemand anders dit doet."),
        foundIn: [
            "payments and a newsletter, and a host alone",
            "a website, and parties for something else",
        ],
        notFoundIn: [
            "a payment provider, and a mail provider",
            "a party of which nobody said what it does can be the one",
            "a list that gives examples",
            "what a party does is being asked",
            "no list of parties at all",
        ]
    ) { organisation in
        guard let sharing = organisation.sharing, let services = sharing.knownServices else { return [] }
        let forgotten = organisation.usualSupplies.filter { !services.mentions($0.words) }.map(\.what)
        guard !forgotten.isEmpty else { return [] }
        return [Finding("no party is listed for \(forgotten.listed(with: "or"))", at: sharing)]
    }
}

extension Sharing {
    /// What all its parties do; nothing where it has none, leaves others open, or does not say what one of them does.
    fileprivate var knownServices: String? {
        guard !processors.isEmpty || !recipients.isEmpty, processorListing == .complete, recipientListing == .complete,
            disclosures.isEmpty || disclosureListing == .complete
        else { return nil }
        let services = processors.map { ($0.name, $0.service.value) } + recipients.map { ($0.name, $0.use.value) }
        guard services.allSatisfy({ $0.1 != nil }) else { return nil }
        return services.map { "\($0.0) \($0.1 ?? "")" }.joined(separator: "\n")
    }
}

extension Organisation {
    /// What it does that mostly takes a supplier, with words by which that one's service is known.
    fileprivate var usualSupplies: [(what: String, words: [String])] {
        let pays = categories.contains { ([$0.label] + $0.examples).contains { $0.mentions(Self.payments) } }
        let mails = newsletter.value != nil || mailings.contains { $0.channel.value == .email }
        let hosts = website?.address.value != nil && security?.hosting.isEmpty != false
        return [
            pays
                ? (
                    "payments",
                    ["betal", "betaal", "bank", "incass", "administra", "boekhoud", "kassa", "ict", "alles"]
                ) : nil,
            mails ? ("mail", ["mail", "bericht", "nieuwsbrief", "ict", "website", "server", "alles"]) : nil,
            hosts
                ? ("the website", ["host", "website", "webs", "server", "site", "cloud", "ict", "opslag", "bewaren"])
                : nil,
        ].compactMap(\.self)
    }

    private static let payments = [
        "betaalgegevens", "bankrekening", "rekeningnummer", "iban", "creditcard", "betalingen",
    ]
}
