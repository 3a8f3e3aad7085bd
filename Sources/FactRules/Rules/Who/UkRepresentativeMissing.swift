import Diagnostics
import Facts

extension Rule {
    static let ukRepresentativeMissing = Rule(
        .ukRepresentativeMissing, .who, .note,
        title: "People in the United Kingdom are served, and there is no representative there",
        provisions: [
            Provision(.guidance, "UK GDPR art. 27", url: "https://www.legislation.gov.uk/eur/2016/679/article/27")
        ],
        checked: "2026-11-21",
        why: "British law asks those who serve or follow people there from elsewhere for a representative.",
        remedy: """
            Name the representative: \
            \(swift: #"Controller(..., ukRepresentative: "Voorbeeld UK Ltd")"#, json: #""ukRepresentative": {"known": "Voorbeeld UK Ltd"}"#).
            """,
        dutch: Dutch(
            "Mensen in het Verenigd Koninkrijk worden bediend, en er is daar geen vertegenwoordiger",
            why: "het Britse recht vraagt een vertegenwoordiger van wie mensen daar van elders bedient of volgt.",
            remedy: "Noem de vertegenwoordiger."),
        foundIn: [
            "people there, and nobody to represent the controller",
            "a representative that is being asked",
        ],
        notFoundIn: [
            "a representative",
            "nobody said that people there are served",
            "a public authority is exempt",
            "a controller that is there itself",
        ]
    ) { organisation in
        guard let controller = organisation.controller, controller.country.value != "GB" else { return [] }
        // Public authorities are exempt (art. 27 lid 2 onder b).
        guard !controller.isPublicAuthority else { return [] }
        let representative = controller.ukRepresentative
        guard representative.isNone || representative.isUnknown else { return [] }
        return [
            Finding(
                "controller \(controller.name.quoted) has no known representative in the United Kingdom",
                at: controller,
                asking: representative.question)
        ]
    }
}
