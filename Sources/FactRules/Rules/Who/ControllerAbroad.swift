import Diagnostics
import Facts

extension Rule {
    static let controllerAbroad = Rule(
        .controllerAbroad, .who, .warning,
        title: "The controller is established outside the Netherlands, and the statement follows Dutch law",
        provisions: [.avg("3"), .avg("55 lid 1"), .avg("56 lid 1"), .uavg("4")],
        checked: "2026-11-28",
        why: """
            what Dutch law alone fixes, such as the age of consent and who supervises first, can be otherwise where the \
            controller is.
            """,
        remedy: "Have the law of that country looked at, and accept the finding with what came of it.",
        dutch: Dutch(
            "De organisatie is gevestigd buiten Nederland, en de verklaring volgt Nederlands recht",
            why: """
                wat alleen het Nederlandse recht bepaalt, zoals de leeftijdsgrens en wie de eerste toezichthouder is, kan daar \
                anders zijn.
                """,
            remedy: "Laat nagaan wat het recht van dat land anders bepaalt."),
        failing: [
            Example("a company in Belgium") { Controller("Voorbeeld NV", country: "BE") },
            Example("a company in the United States") { Controller("Example Inc.", country: "US") },
        ],
        passing: [
            Example("a company in the Netherlands") { Controller("Voorbeeld B.V.", country: "NL") },
            Example("nothing said of where it is") { Controller("Voorbeeld B.V.") },
        ]
    ) { organisation in
        guard let controller = organisation.controller, let country = controller.country.value, country.isKnown,
            country != "NL"
        else { return [] }
        return [Finding("controller \(controller.name.quoted) is established in \(country.rawValue)", at: controller)]
    }
}
