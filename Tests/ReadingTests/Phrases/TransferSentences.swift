import Claims

extension Said {
    static let transfers: [Said] = [
        Said(
            "transfer.adequacyDecision",
            "De Europese Commissie heeft besloten dat gegevens daar passend beschermd zijn (adequaatheidsbesluit)."),
        Said(
            "transfer.dataPrivacyFramework",
            "Deze partij is gecertificeerd onder het EU-VS-kader voor gegevensbescherming. "
                + "Daarvoor geldt een adequaatheidsbesluit van de Europese Commissie."),
        Said(
            "transfer.standardContractualClauses",
            "Met deze partij hebben wij de standaardcontractbepalingen van de Europese Commissie afgesproken."),
        Said(
            "transfer.bindingCorporateRules",
            "Deze partij heeft bindende bedrijfsvoorschriften die een toezichthouder heeft goedgekeurd."),
        Said(
            "transfer.explicitConsent",
            "Dat gebeurt alleen met je uitdrukkelijke toestemming. Je gegevens zijn daar mogelijk minder goed beschermd: "
                + "er is geen adequaatheidsbesluit en er zijn geen passende waarborgen.", [:], .informal),
        Said(
            "transfer.copy", "Een kopie van die waarborgen krijgt u via info@zaak.nl.",
            ["place": .text("info@zaak.nl")]),
        Said(
            "transferArea",
            "De Europese Economische Ruimte (EER) is de Europese Unie, plus Noorwegen, IJsland en Liechtenstein."),
        Said("transfer.none", "Wij geven geen gegevens door naar landen buiten de EER."),
        Said("transfer.all.always", "Gegevens gaan ook naar landen buiten de EER."),
        Said("transfer.all.sometimes", "Gegevens gaan soms naar landen buiten de EER."),
        Said("transfer.all.possible", "Gegevens kunnen ook naar landen buiten de EER gaan."),
        Said("transfer.countries.complete", "Dat gaat om India en Japan.", ["countries": .list(["India", "Japan"])]),
        Said(
            "transfer.countries.examples", "Dat gaat vooral om India en Japan.",
            ["countries": .list(["India", "Japan"])]),
        Said("transfer.onlyWithSafeguards", "Dat doen wij alleen met passende waarborgen."),
        Said(
            "transfer.eachBasis.complete",
            "Wij baseren elke doorgifte op een gedragscode of uw uitdrukkelijke toestemming.",
            ["safeguards": .choice(["een gedragscode", "uw uitdrukkelijke toestemming"])]),
        Said(
            "transfer.eachBasis.examples", "Wij baseren een doorgifte bijvoorbeeld op een gedragscode.",
            ["safeguards": .choice(["een gedragscode"])]),
        Said(
            "transfer.assessed",
            "Per partij beoordelen wij of dat genoeg bescherming biedt, en leggen wij de waarborgen vast in een contract."
        ),
        Said(
            "transfer.basis", "Wij baseren die doorgifte op een gedragscode of bindende bedrijfsvoorschriften.",
            ["safeguards": .choice(["een gedragscode", "bindende bedrijfsvoorschriften"])]),
        Said(
            "transfer.country.always", "Via Mailkoning gaan gegevens naar India en Japan, buiten de EER.",
            ["party": .text("Mailkoning"), "countries": .list(["India", "Japan"])]),
        Said(
            "transfer.country.sometimes", "Via Mailkoning gaan gegevens soms naar India, buiten de EER.",
            ["party": .text("Mailkoning"), "countries": .list(["India"])]),
        Said(
            "transfer.country.possible", "Via Mailkoning kunnen gegevens naar India gaan, buiten de EER.",
            ["party": .text("Mailkoning"), "countries": .list(["India"])]),
        Said("transfer.keptWithin.eea.always", "Wij bewaren gegevens binnen de EER."),
        Said(
            "transfer.within.eea.always", "Gegevens bij Mailkoning blijven binnen de EER.",
            ["party": .text("Mailkoning")]),
        Said("transfer.keptWithin.eea.inPrinciple", "In principe bewaren wij gegevens binnen de EER."),
        Said(
            "transfer.within.eea.inPrinciple", "In principe blijven gegevens bij Mailkoning binnen de EER.",
            ["party": .text("Mailkoning")]),
        Said("transfer.keptWithin.eea.wherePossible", "Waar dat kan, bewaren wij gegevens binnen de EER."),
        Said(
            "transfer.within.eea.wherePossible", "Waar dat kan, blijven gegevens bij Mailkoning binnen de EER.",
            ["party": .text("Mailkoning")]),
        Said("transfer.keptWithin.eu.always", "Wij bewaren gegevens binnen de Europese Unie."),
        Said(
            "transfer.within.eu.always", "Gegevens bij Mailkoning blijven binnen de Europese Unie.",
            ["party": .text("Mailkoning")]),
        Said("transfer.keptWithin.eu.inPrinciple", "In principe bewaren wij gegevens binnen de Europese Unie."),
        Said(
            "transfer.within.eu.inPrinciple", "In principe blijven gegevens bij Mailkoning binnen de Europese Unie.",
            ["party": .text("Mailkoning")]),
        Said("transfer.keptWithin.eu.wherePossible", "Waar dat kan, bewaren wij gegevens binnen de Europese Unie."),
        Said(
            "transfer.within.eu.wherePossible",
            "Waar dat kan, blijven gegevens bij Mailkoning binnen de Europese Unie.", ["party": .text("Mailkoning")]),
        Said("transfer.extraMeasures", "Waar nodig nemen wij extra maatregelen."),
        Said(
            "transfer.anywhere", "Gegevens bij Mailkoning kunnen overal ter wereld staan.",
            ["party": .text("Mailkoning")]),
    ]
}
