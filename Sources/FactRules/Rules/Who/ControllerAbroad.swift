import Diagnostics
import Facts

extension Rule {
    static let controllerAbroad = Rule(
        .controllerAbroad, .who, .warning,
        title: "The controller is established outside the Netherlands, and only Dutch law is known here",
        provisions: [.avg("3"), .avg("55 lid 1"), .avg("56 lid 1"), .uavg("4")],
        checked: "2026-11-28",
        why: """
            what Dutch law alone fixes, such as the age of consent, who supervises and how long people have to go to court, \
            can be otherwise where the controller is, so it is left out of the statement.
            """,
        remedy: "Have the law of that country looked at, and accept the finding with what came of it.",
        dutch: Dutch(
            "De organisatie is gevestigd buiten Nederland, en alleen het Nederlandse recht is hier bekend",
            why: """
                wat alleen het Nederlandse recht bepaalt, zoals de leeftijdsgrens, de toezichthouder en de termijn om naar de \
                rechter te gaan, kan daar anders zijn en staat daarom niet in de verklaring.
                """,
            remedy: "Laat nagaan wat het recht van dat land anders bepaalt."),
        foundIn: [
            "a company in Belgium",
            "a company in Belgium, and the Dutch age of consent",
            "a company in the United States",
        ],
        notFoundIn: [
            "a company in the Netherlands",
            "nothing said of where it is",
        ]
    ) { organisation in
        guard organisation.isAbroad, let controller = organisation.controller, let country = controller.country.value
        else { return [] }
        let untold = organisation.untoldAbroad
        let consequence = untold.isEmpty ? "" : ", so nothing is told of \(untold.listed(with: "and"))"
        return [
            Finding(
                "controller \(controller.name.quoted) is established in \(country.rawValue)\(consequence)",
                at: controller)
        ]
    }
}

extension Organisation {
    /// What the facts say that Dutch law alone fixes.
    fileprivate var untoldAbroad: [String] {
        var untold: [String] = []
        if minors.value != nil || minors.isNone { untold.append("children under sixteen") }
        if standardTexts.contains(.askingParents) { untold.append("asking parents first") }
        if breach?.soTheyCanReport == true || breachDuty?.duties.contains(.tellsAuthority) == true {
            untold.append("reports of breaches to the authority")
        }
        return untold
    }
}
