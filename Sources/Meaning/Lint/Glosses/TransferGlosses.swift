// Which parties use data outside the EEA, and what allows it (AVG art. 44-49).
extension Glosses {
    static let transfers = Glosses(
        words: [
            Vocabulary(
                .law,
                [
                    "adequacy-decision": "adequaatheidsbesluit",
                    "standard-clauses": "standaardcontractbepalingen modelcontractbepalingen modelcontracten",
                    "corporate-rules": "bedrijfsvoorschriften", "safeguards": "waarborgen",
                    "EU-US-framework": "eu-vs-kader",
                ]),
            Vocabulary(.act, ["certified": "gecertificeerd"]),
        ],
        [
            "transfer.country": "{party} process data {country} outside EER.",
            "transfer.adequacyDecision": "commission decision data appropriate protect adequacy-decision.",
            "transfer.dataPrivacyFramework":
                "these party certified under EU-US-framework for data-protection. apply adequacy-decision of commission.",
            "transfer.standardContractualClauses": "these party we standard-clauses of commission agreed.",
            "transfer.bindingCorporateRules": "these party binding corporate-rules regulator approve.",
            "transfer.explicitConsent":
                "happen only your explicit consent. your data possibly less well protect: "
                + "no adequacy-decision no appropriate safeguards.",
            "transfer.copy": "copy of safeguards get you via {place}.",
            "transferArea": "EER EER EU plus noorwegen ijsland liechtenstein.",
        ])
}
