import Diagnostics
import Facts

extension Rule {
    static let controllerWithoutContact = Rule(
        .controllerWithoutContact, .who, .error,
        title: "Nobody can tell who the controller is, or how to reach it",
        provisions: [.avg("13 lid 1 onder a"), .avg("14 lid 1 onder a"), .avg("12 lid 2")],
        checked: "2026-11-21",
        why: "people must be told who is responsible for their data, and how to reach them.",
        remedy: """
            Give the controller a name and a way to reach it: \
            \(swift: #"Controller("Voorbeeld", email: "info@example.nl")"#, json: #""controller": {"name": "Voorbeeld", "email": {"known": "info@example.nl"}}"#).
            """,
        dutch: Dutch(
            "Niet te zien is wie verantwoordelijk is, of hoe die te bereiken is",
            why: "mensen moeten weten wie voor hun gegevens verantwoordelijk is, en hoe zij die bereiken.",
            remedy: "Noem de naam van de organisatie, met een adres, e-mailadres of telefoonnummer."),
        foundIn: [
            "no controller",
            "a name and nothing else",
            "a blank name",
            "an address that is being asked",
        ],
        notFoundIn: [
            "a telephone number alone",
            "one way known, another asked",
        ]
    ) { organisation in
        guard let controller = organisation.controller else {
            return [Finding("the statement has no controller", at: organisation)]
        }
        guard !controller.name.isBlank else { return [Finding("the controller has no name", at: controller)] }
        return Gap(inAllOf: controller.contactPoints).map {
            Finding(
                "controller \(controller.name.quoted) has no \($0.names.listed(with: "or"))", at: controller,
                asking: $0.question, notes: organisation.whatNeedsContact)
        }.asList
    }
}

extension Organisation {
    /// Whether nobody can reach the controller, from which other gaps follow that are told with it.
    var cannotBeReached: Bool { controller.map { Gap(inAllOf: $0.contactPoints) != nil } ?? true }

    /// What people then cannot do either.
    fileprivate var whatNeedsContact: [Diagnostic.Note] {
        let requests = rights.map { Diagnostic.Note("requests need a way to be made", at: $0.location) }
        let consents = consents.filter { $0.consent.withdrawal.isUnsaid }.map {
            Diagnostic.Note("consent for \($0.purpose.name.quoted) needs a way to be withdrawn", at: $0.basis.location)
        }
        return requests.asList + consents
    }
}

extension Controller {
    fileprivate var contactPoints: [(name: String, answer: any Question)] {
        [("e-mail address", email), ("telephone number", telephone), ("postal address", postalAddress)]
    }
}
