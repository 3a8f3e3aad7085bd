import Diagnostics
import Facts

extension Rule {
    static let impactAssessmentLikely = Rule(
        .impactAssessmentLikely, .special, .dossier,
        title: "A risky processing has no impact assessment on record",
        provisions: [
            .avg("35 lid 1"), .avg("35 lid 3"),
            Provision(
                .guidance, "AP, lijst van verwerkingen met een DPIA, Stcrt. 2019, 64418",
                url: "https://zoek.officielebekendmakingen.nl/stcrt-2019-64418.html"),
        ],
        checked: "2026-11-29",
        why: """
            before a processing that is likely to be a high risk to people, its effects on them are assessed; the law and \
            the authority's list name the kinds of processing for which that is sure.
            """,
        remedy: """
            Record the assessment, or why none is needed: \
            \(swift: #"ImpactAssessment("dossier 7, maart 2026")"#, json: #""impactAssessment": {"known": "dossier 7, maart 2026"}"#).
            """,
        dutch: Dutch(
            "Van een riskante verwerking is geen DPIA vastgelegd",
            why: """
                een verwerking met waarschijnlijk een hoog risico wordt vooraf beoordeeld; de wet en de lijst van \
                de toezichthouder noemen wanneer dat vaststaat.
                """,
            remedy: "Leg de DPIA vast, of waarom die niet nodig is."),
        foundIn: [
            "health data on a large scale",
            "whether it is on a large scale is being asked",
            "staff who are followed",
            "profiles by which a computer decides",
            "a list of people who do not pay, shared with others",
            "scores of who can pay",
            "where people are, on a large scale",
            "cameras that follow who passes",
        ],
        notFoundIn: [
            "an assessment on record",
            "one doctor's patients are no large scale",
            "ordinary data on a large scale",
            "one shop's cameras, of which nobody said that they follow anyone",
            "a list of customers who are not called",
            "ordinary pay by instalments",
            "nobody said how large the scale is",
        ]
    ) { organisation in
        organisation.purposes.filter(\.impactAssessment.isMissing).compactMap { purpose in
            organisation.risk(of: purpose).map { risk in
                Finding(
                    "purpose \(purpose.name.quoted) \(risk.what), and no impact assessment is on record", at: purpose,
                    asking: risk.question ?? purpose.impactAssessment.question)
            }
        }
    }
}

extension Organisation {
    /// What makes a purpose risky by AVG art. 35 lid 3 or the authority's list; with the question where that is asked.
    fileprivate func risk(of purpose: Purpose) -> (what: String, question: String?)? {
        if let risk = purpose.largeScaleRisk(usingProtected: usesProtectedData(purpose)) { return risk }
        if purpose.isMonitoring.value == true, !subjects(of: purpose, .staff).isEmpty {
            return ("follows staff regularly and systematically", nil)
        }
        let texts = [purpose.name] + purpose.details + purpose.categories
        if let listed = ListedProcessing.all.first(where: { $0.holds(for: purpose, in: texts) }) {
            return ("is \(listed.what), which is on the authority's list", nil)
        }
        let decides = automatedDecisions.value?.isEmpty == false
        return decides && purpose.profiling.value != nil ? ("makes profiles beside automated decisions", nil) : nil
    }
}

extension Purpose {
    fileprivate func largeScaleRisk(usingProtected: Bool) -> (what: String, question: String?)? {
        guard usingProtected || isMonitoring.value == true else { return nil }
        let does = usingProtected ? "uses special data or data on offences" : "follows people systematically"
        if isLargeScale.value == true { return ("\(does) on a large scale", nil) }
        return isLargeScale.question.map { ("\(does), perhaps on a large scale", $0) }
    }
}
