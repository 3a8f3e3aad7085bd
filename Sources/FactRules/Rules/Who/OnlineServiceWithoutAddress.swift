import Diagnostics
import Facts

extension Rule {
    static let onlineServiceWithoutAddress = Rule(
        .onlineServiceWithoutAddress, .who, .warning,
        title: "An online service does not give its address, e-mail address or number in the trade register",
        provisions: [.bw("3:15d lid 1")],
        checked: "2026-11-21",
        why: """
            who offers services online must show its address, e-mail address and number in the trade register, and its \
            VAT number where it has one.
            """,
        remedy: """
            Add what is missing to the controller: \
            \(swift: #"Controller(..., postalAddress: "...", registration: "...")"#, json: #""postalAddress": {"known": "..."}, "registration": {"known": "..."}"#).
            """,
        dutch: Dutch(
            "Een onlinedienst vermeldt geen adres, e-mailadres of KvK-nummer",
            why:
                "wie online diensten aanbiedt, laat zijn adres, e-mailadres en KvK-nummer zien, en zijn btw-id als hij dat heeft.",
            remedy: "Is de website een onlinedienst? Vul dan aan wat ontbreekt, op die website of in de verklaring."),
        foundIn: [
            "a website, and a controller with an e-mail address alone",
            "all that is missing is asked",
        ],
        notFoundIn: [
            "no website",
            "an authority offers no service for remuneration",
            "not in the trade register, as a fact",
        ]
    ) { organisation in
        guard let controller = organisation.controller, organisation.website != nil, !controller.isPublicAuthority
        else {
            return []
        }
        let imprint = controller.imprint.filter { !organisation.cannotBeReached || $0.name == Controller.register }
        return Gap(in: imprint).map {
            Finding(
                "controller \(controller.name.quoted) has a website, and no \($0.names.listed(with: "or"))",
                at: controller, asking: $0.question)
        }.asList
    }
}

extension Controller {
    /// What art. 3:15d asks for. An organisation that is in no register has no number to give.
    fileprivate var imprint: [(name: String, answer: any Question)] {
        let always: [(name: String, answer: any Question)] = [
            ("postal address", postalAddress), ("e-mail address", email),
        ]
        return registration.isNone ? always : always + [(Self.register, registration)]
    }

    /// What is asked beside a way to be reached.
    fileprivate static let register = "number in the trade register"
}
