import Claims
import Facts

// The names and contacts that AVG art. 30 lid 1 onder a asks.
extension RegisterFacts {
    var parties: [Register.Party] {
        [
            Register.Party(role: "Verantwoordelijke", entries: controller),
            Register.Party(
                role: "Gezamenlijke verantwoordelijken",
                entries: organisation.jointControllers.flatMap(joint).or(.said("De feiten noemen er geen."))),
            Register.Party(role: "Vertegenwoordiger in de EU", entries: representative),
            Register.Party(role: "Functionaris voor gegevensbescherming (FG)", entries: officer),
        ]
    }

    /// All of them below each other, for a table in which they have one cell.
    var partyLines: [RegisterEntry] {
        parties.flatMap { party in [.said("\(party.role):")] + party.entries }
    }

    private var controller: [RegisterEntry] {
        guard let controller = organisation.controller else { return [.missing(gap(.controller))] }
        let reached = contacts([
            "E-mail": controller.email, "Telefoon": controller.telephone, "Adres": controller.postalAddress,
            "Bezoekadres": controller.visitingAddress, "Formulier": controller.contactForm,
        ])
        return [.said(shown(controller.name))] + names(of: controller)
            + reached.or(.missing(gap(.contact, at: controller)))
            + contacts(["KvK-nummer": controller.registration])
            + .said(sentences.each(identifierKinds))
            + (controller.country.value.map { [.said("Gevestigd in: \($0.dutchName)")] } ?? [])
    }

    private var identifierKinds: [String] {
        Set(organisation.controller?.identifiers.map { "contact.\($0.kind.rawValue)" } ?? []).sorted()
    }

    private func names(of controller: Controller) -> [RegisterEntry] {
        controller.tradeNames.isEmpty ? [] : [.said("Handelsnamen: \(sentences.list(controller.tradeNames))")]
    }

    private func joint(_ party: JointController) -> [RegisterEntry] {
        let name = shown(party.name)
        let reached = contacts(["Contact": party.contact, "Privacyverklaring": party.statement])
        return [.said(name)] + reached.or(.missing(gap(.jointContact, about: name, at: party)))
            + contacts(["Afspraken": party.arrangement])
    }

    private var representative: [RegisterEntry] {
        if let party = organisation.representative {
            let reached = contacts(["E-mail": party.email, "Adres": party.postalAddress])
            return [.said(shown(party.name))]
                + reached.or(.missing(gap(.representativeContact, about: shown(party.name), at: party)))
        }
        guard let controller = organisation.controller, let country = controller.country.value else {
            return [
                .said(
                    "De feiten noemen er geen. Die is alleen nodig voor wie buiten de EER is gevestigd en onder AVG art. 3 lid 2 valt (AVG art. 27)."
                )
            ]
        }
        return country.isInEEA
            ? [.said("Niet nodig: gevestigd in de EER.")] : [.missing(gap(.representative, at: controller))]
    }

    private var officer: [RegisterEntry] {
        guard let officer = organisation.officer else {
            return organisation.hasNoOfficer
                ? .said(sentences.each(["officer.none"])) : [.missing(gap(.officer))]
        }
        let reached =
            contacts([
                "E-mail": officer.email, "Telefoon": officer.telephone, "Adres": officer.postalAddress,
            ]) + (officer.isReachedThroughUs ? .said(sentences.each(["officer.throughUs"])) : [])
        let name = officer.name.value.map { "Naam: \(shown($0))" } ?? "Aangewezen. De naam staat niet in de feiten."
        return [.said(name)] + reached.or(.missing(gap(.officerContact, at: officer)))
    }
}
