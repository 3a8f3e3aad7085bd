import Claims
import Facts

// What the record says of what the organisation does as a processor (AVG art. 30 lid 2).
extension RegisterFacts {
    func row(of service: ProcessorService) -> RegisterRow {
        RegisterRow(.processor, "Verwerking voor \(shown(service.customers))") { item in
            switch item {
            case .parties: parties(of: service)
            case .purpose: told(Self.kinds, of: service)
            case .data: told(["service.data"], of: service).or(.said(Self.notAsked))
            case .subjects: told(["service.onlyAsProcessor"], of: service).or(.said(Self.notAsked))
            case .ground: [.said("Die bepaalt de verwerkingsverantwoordelijke.")]
            case .recipients:
                (told(["service.subprocessorAgreements"], of: service) + subprocessors(of: service))
                    .or(.said(Self.notAsked))
            case .transfers: transfers.ofAll.or(.missing(gap(.customersTransfers, about: name(service), at: service)))
            case .retention: told(["service.atEnd"], of: service).or(.said(Self.notAsked))
            case .security: told(Self.measures, of: service) + [securityOfAll]
            case .file: [.said("De feiten vermelden hier niets bij.")]
            }
        }
    }

    private static let notAsked = "Niet in de feiten, en niet gevraagd door artikel 30 lid 2."
    private static let kinds = [
        "service.role", "service.instructionOnly", "service.support", "service.agreement", "service.customersOwn",
        "service.requests",
    ]
    private static let measures = [
        "service.separated", "service.separateStorage", "service.closedToThirdParties", "service.onlyOwnData",
    ]

    private func name(_ service: ProcessorService) -> String { "Verwerking voor \(shown(service.customers))" }

    private func told(_ branches: [String], of service: ProcessorService) -> [RegisterEntry] {
        .said(sentences.alone { $0.processorServices = [service] }.each(branches))
    }

    private func parties(of service: ProcessorService) -> [RegisterEntry] {
        [
            .said("Verwerker: \(organisation.controller.map { shown($0.name) } ?? organisation.id), zoals hierboven"),
            .said("Verwerkingsverantwoordelijken: \(shown(service.customers))."),
            .missing(gap(.customers, about: name(service), at: service)),
        ]
    }

    private func subprocessors(of service: ProcessorService) -> [RegisterEntry] {
        service.subprocessors.dutch.map { [.said($0)] } ?? []
    }

    /// What protects all data protects these too; where nothing is said of those, that is told there.
    private var securityOfAll: RegisterEntry {
        security.first?.gap == nil ? .said(Self.seeAllActivities) : security[0]
    }
}
