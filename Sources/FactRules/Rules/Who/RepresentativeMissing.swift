import Diagnostics
import Facts

extension Rule {
    static let representativeMissing = Rule(
        .representativeMissing, .who, .warning,
        title: "A controller outside the EEA has no representative in it",
        provisions: [
            .avg("27 lid 1"), .avg("27 lid 2"), .avg("13 lid 1 onder a"), .avg("14 lid 1 onder a"), .avg("3 lid 2"),
        ],
        checked: "2026-11-21",
        why: """
            a controller elsewhere that offers people in the Union goods or services, or follows what they do there, names a \
            representative, unless it does so now and then only, without special data on a large scale and without risk.
            """,
        remedy: """
            Add \
            \(swift: #"Representative("Voorbeeld EU", email: "eu@example.nl")"#, json: #""representative": {"name": "Voorbeeld EU", "email": {"known": "eu@example.nl"}}"#).
            """,
        dutch: Dutch(
            "Een organisatie buiten de EER heeft daarbinnen geen vertegenwoordiger",
            why: """
                wie van buiten de Unie mensen in de Unie goederen of diensten aanbiedt of hun gedrag volgt, wijst daar een \
                vertegenwoordiger aan, tenzij dat incidenteel en zonder risico gebeurt.
                """,
            remedy: "Wijs een vertegenwoordiger in de Unie aan, en noem die met zijn adres."),
        foundIn: ["a controller in India"],
        notFoundIn: [
            "a controller in India, and its representative",
            "a controller in Norway",
            "a public authority elsewhere has none to name",
            "a country that is being asked",
        ]
    ) { organisation in
        guard let controller = organisation.controller, let country = controller.country.value else { return [] }
        guard !country.isInEEA, organisation.representative == nil, !controller.isPublicAuthority else { return [] }
        return [
            Finding(
                "controller \(controller.name.quoted) is in \(country.rawValue), and has no representative in the Union",
                at: controller)
        ]
    }
}
