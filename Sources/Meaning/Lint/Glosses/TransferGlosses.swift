// Which parties use data outside the EEA, and what allows it (AVG art. 44-49).
extension Glosses {
    static let transfers = Glosses(
        [
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
            "transfer.none": "we give no data through toward country outside EER.",
            "transfer.all.always": "data go also toward country outside EER.",
            "transfer.all.sometimes": "data go sometimes toward country outside EER.",
            "transfer.all.possible": "data can also toward country outside EER go.",
            "transfer.countries.complete": "go {countries}.",
            "transfer.countries.examples": "go especially {countries}.",
            "transfer.onlyWithSafeguards": "do we only appropriate safeguards.",
            "transfer.eachBasis.complete": "we base each transfer {safeguards}.",
            "transfer.eachBasis.examples": "we base transfer among-others {safeguards}.",
            "transfer.assessed": "by party assess we or enough protection offer explain we safeguards fixed contract.",
            "transfer.basis": "we base transfer {safeguards}.",
            "transfer.country.always": "via {party} go data toward {countries} outside EER.",
            "transfer.country.sometimes": "via {party} go data sometimes toward {countries} outside EER.",
            "transfer.country.possible": "via {party} can data toward {countries} go outside EER.",
            "transfer.keptWithin.eea.always": "we keep data within EER.",
            "transfer.within.eea.always": "data {party} remain within EER.",
            "transfer.keptWithin.eea.inPrinciple": "in-principle keep we data within EER.",
            "transfer.within.eea.inPrinciple": "in-principle remain data {party} within EER.",
            "transfer.keptWithin.eea.wherePossible": "where can keep we data within EER.",
            "transfer.within.eea.wherePossible": "where can remain data {party} within EER.",
            "transfer.keptWithin.eu.always": "we keep data within EU.",
            "transfer.within.eu.always": "data {party} remain within EU.",
            "transfer.keptWithin.eu.inPrinciple": "in-principle keep we data within EU.",
            "transfer.within.eu.inPrinciple": "in-principle remain data {party} within EU.",
            "transfer.keptWithin.eu.wherePossible": "where can keep we data within EU.",
            "transfer.within.eu.wherePossible": "where can remain data {party} within EU.",
            "transfer.extraMeasures": "where necessary take we extra measures.",
            "transfer.anywhere": "data {party} can everywhere world stand.",
        ])
}
