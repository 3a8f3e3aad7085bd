import Claims

extension Said {
    static let transfers: [Said] = [
        Said(
            "transfer.country", "Mailkoning verwerkt gegevens in India, buiten de EER.",
            ["party": .text("Mailkoning"), "country": .text("India")]),
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
    ]
}
