import Facts

extension RegisterItem {
    /// As what a row tells it: art. 30 asks other things of a processor than of a controller.
    func title(for role: RegisterRow.Role) -> String { role == .processor ? ofProcessor : ofController }

    private var ofController: String {
        switch self {
        case .parties: "Namen en contactgegevens (art. 30 lid 1 onder a)"
        case .purpose: "Doel (onder b)"
        case .ground: "Grondslag (art. 6 lid 1)"
        case .subjects: "Betrokkenen (onder c)"
        case .data: "Persoonsgegevens (onder c)"
        case .recipients: "Ontvangers (onder d)"
        case .transfers: "Doorgifte buiten de EER (onder e)"
        case .retention: "Bewaartermijn (onder f)"
        case .security: "Beveiliging (onder g)"
        case .file: "Voor het dossier"
        }
    }

    private var ofProcessor: String {
        switch self {
        case .parties: "Namen en contactgegevens (art. 30 lid 2 onder a)"
        case .purpose: "Soorten verwerkingen (onder b)"
        case .ground: "Grondslag"
        case .subjects: "Betrokkenen"
        case .data: "Persoonsgegevens"
        case .recipients: "Andere verwerkers"
        case .transfers: "Doorgifte buiten de EER (onder c)"
        case .retention: "Aan het einde van de opdracht"
        case .security: "Beveiliging (onder d)"
        case .file: "Voor het dossier"
        }
    }

    /// Of its column in a table with rows of both kinds.
    var column: String {
        switch self {
        case .parties: "Namen en contactgegevens (lid 1 onder a, lid 2 onder a)"
        case .purpose: "Doel of soorten verwerkingen (lid 1 onder b, lid 2 onder b)"
        case .ground: "Grondslag (art. 6 lid 1)"
        case .subjects: "Betrokkenen (lid 1 onder c)"
        case .data: "Persoonsgegevens (lid 1 onder c)"
        case .recipients: "Ontvangers (lid 1 onder d)"
        case .transfers: "Doorgifte buiten de EER (lid 1 onder e, lid 2 onder c)"
        case .retention: "Bewaartermijn (lid 1 onder f)"
        case .security: "Beveiliging (lid 1 onder g, lid 2 onder d)"
        case .file: "Voor het dossier"
        }
    }
}

extension RegisterRow.Role {
    var dutch: String {
        switch self {
        case .allActivities: "alle activiteiten"
        case .controller: "verwerkingsverantwoordelijke"
        case .processor: "verwerker"
        }
    }
}

extension Register {
    var title: String { "Register van verwerkingsactiviteiten van \(organisation)" }

    /// What a record can hold, and no fact can say.
    static let unsaid = [
        "Wie binnen de organisatie over een activiteit gaat, en in welk systeem die gebeurt.",
        "Sinds wanneer een activiteit loopt, en wanneer die voor het laatst is nagekeken.",
        "Welke gegevens van welke groep betrokkenen zijn, als een activiteit over meer groepen gaat.",
        "De namen van andere verwerkers die een verwerker inschakelt.",
        "De dag waarop een verwerkersovereenkomst is gesloten, en waar die wordt bewaard.",
        "Beveiliging die voor één activiteit geldt en niet voor alle.",
        "De klanten voor wie de organisatie verwerker is, met hun contactgegevens.",
        "Wat in eigen woorden in de verklaring staat.",
    ]
}
