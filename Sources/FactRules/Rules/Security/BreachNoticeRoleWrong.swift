import Diagnostics
import Facts

extension Rule {
    static let breachNoticeRoleWrong = Rule(
        .breachNoticeRoleWrong, .security, .warning,
        title: "How a data breach is reported does not fit the organisation's role",
        provisions: [.avg("33 lid 1"), .avg("33 lid 2"), .avg("34 lid 1")],
        checked: "2026-11-21",
        why: """
            a controller reports a breach to the authority without delay, where possible within 72 hours, unless it is \
            unlikely to put people at risk; a processor tells its controller at once. At a high risk people hear it too.
            """,
        remedy: """
            As a controller: \
            \(swift: #"BreachHandling(informs: "de Autoriteit Persoonsgegevens", within: .hours(72))"#, json: #""informs": "de Autoriteit Persoonsgegevens", "within": {"known": "PT72H"}"#). \
            As a processor: add \(swift: "the ProcessorService", json: #""processorServices""#), and inform the \
            customer with \(swift: "isImmediate: true", json: #""isImmediate": true"#).
            """,
        dutch: Dutch(
            "Hoe een datalek wordt gemeld, past niet bij de rol van de organisatie",
            why: """
                een verwerkingsverantwoordelijke meldt een lek zonder vertraging, zo mogelijk binnen 72 uur, aan de AP, \
                tenzij het waarschijnlijk geen risico geeft; een verwerker meldt het meteen aan zijn opdrachtgever. Bij \
                een hoog risico horen ook de mensen zelf het.
                """,
            remedy: """
                Meld een lek zoals bij de rol past: als verantwoordelijke aan de AP, als verwerker aan de klant.
                """),
        foundIn: [
            "the authority hears after a week",
            "customers are left to report a breach of the controller's own",
            "a processor whose customer hears after a week",
        ],
        notFoundIn: [
            "the authority hears within 72 hours",
            "a processor that tells its customer at once",
            "people whose data leaked are told; that is no report",
        ]
    ) { organisation in
        guard let breach = organisation.breach else { return [] }
        var problems: [String] = []
        if breach.soTheyCanReport && organisation.processorServices.isEmpty {
            problems.append("a breach is left to \(breach.informs.quoted) to report, and the controller must do that")
        }
        if let term = breach.within.value, term.approximateHours > Term.hours(72).approximateHours, breach.hasTerm {
            problems.append(
                "\(breach.informs.quoted) hears of a breach within \(term.inWords), and the law gives 72 hours at most")
        }
        return problems.map { Finding($0, at: breach) }
    }
}

extension BreachHandling {
    /// Whether a term of the law holds: for a report to the authority, and for one that makes such a report possible.
    fileprivate var hasTerm: Bool { soTheyCanReport || informs.mentions(["autoriteit", "toezichthouder"]) }
}
