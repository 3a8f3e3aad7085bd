import Diagnostics
import Facts

extension Rule {
    static let purposeVague = Rule(
        .purposeVague, .purposes, .warning,
        title: "A purpose is too vague to know what happens to the data",
        provisions: [.avg("5 lid 1 onder b"), .transparencyGuidelines("voorbeelden")],
        checked: "2026-11-21",
        why: "a purpose must be so specific that people know what is done with their data.",
        remedy: """
            Say what is improved or studied, and how: \
            \(swift: #"Includes("meten welke pagina's traag laden")"#, json: #""details": ["meten welke pagina's traag laden"]"#).
            """,
        dutch: Dutch(
            "Een doel is zo vaag dat niemand weet wat er met de gegevens gebeurt",
            why: "een doel is zo precies omschreven dat mensen weten wat er met hun gegevens wordt gedaan.",
            remedy: "Omschrijf wat er wordt verbeterd of onderzocht, en hoe."),
        foundIn: [
            "services are improved",
            "something is studied",
        ],
        notFoundIn: [
            "what is done stands under it",
            "what is improved is named",
        ]
    ) { organisation in
        organisation.purposes.filter(\.isVague).map {
            Finding("purpose \($0.name.quoted) does not say what is done with the data", at: $0)
        }
    }
}

extension Purpose {
    /// The guidelines' own examples: developing new services, and research, without what and how.
    fileprivate var isVague: Bool {
        guard details.allSatisfy(\.isBlank) else { return false }
        let improves = name.mentions(["verbeter", "ontwikkel", "optimaliser", "innover", "personaliser"])
        let everything = name.mentions(["dienst", "service", "product", "aanbod", "klantervaring"])
        let studies = ["onderzoek", "onderzoek doen", "onderzoeksdoeleinden", "marketingdoeleinden"]
        return (improves && everything) || studies.contains(name.lowercased())
    }
}
