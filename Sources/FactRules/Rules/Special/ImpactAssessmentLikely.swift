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
        failing: [
            Example("health data on a large scale") {
                DataCategories(.files)
                Purpose("patiënten behandelen") {
                    Processes(.files)
                    LargeScale()
                }
            },
            Example("whether it is on a large scale is being asked") {
                DataCategories(.files)
                Purpose("patiënten behandelen") {
                    Processes(.files)
                    LargeScale(.asked)
                }
            },
            Example("staff who are followed") {
                DataSubjects(.employees)
                Purpose("de werktijden controleren") {
                    Concerns(.employees)
                    Monitors()
                }
            },
            Example("profiles by which a computer decides") {
                Purpose("de premie bepalen") { Profiling("een hogere premie") }
                AutomatedDecision(about: "uw premie")
            },
            Example("a list of people who do not pay, shared with others") {
                Purpose("een waarschuwingslijst bijhouden") { SharedWith(Recipient("andere verhuurders")) }
            },
            Example("scores of who can pay") { Purpose("kredietwaardigheid toetsen") { Rests(on: .contract()) } },
            Example("where people are, on a large scale") {
                DataCategories(DataCategory("locatiegegevens"))
                Purpose("reisadvies geven") {
                    Processes(DataCategory("locatiegegevens"))
                    LargeScale()
                }
            },
            Example("cameras that follow who passes") {
                Purpose("cameratoezicht houden op het plein") { Monitors() }
            },
        ],
        passing: [
            Example("an assessment on record") {
                DataCategories(.files)
                Purpose("patiënten behandelen") {
                    Processes(.files)
                    LargeScale()
                    ImpactAssessment("dossier 7, maart 2026")
                }
            },
            Example("one doctor's patients are no large scale") {
                DataCategories(.files)
                Purpose("patiënten behandelen") {
                    Processes(.files)
                    LargeScale(false)
                }
            },
            Example("ordinary data on a large scale") {
                DataCategories(.contact)
                Purpose("bestellingen leveren") {
                    Processes(.contact)
                    LargeScale()
                }
            },
            Example("one shop's cameras, of which nobody said that they follow anyone") {
                Purpose("cameratoezicht houden in de winkel") { Rests(on: .legitimateInterest("diefstal voorkomen")) }
            },
            Example("a list of customers who are not called") {
                Purpose("een lijst bijhouden van wie wij niet bellen") { SharedWith(.host) }
            },
            Example("ordinary pay by instalments") { Purpose("betalen in termijnen") { Rests(on: .contract()) } },
            Example("nobody said how large the scale is") {
                DataCategories(.files)
                Purpose("patiënten behandelen") { Processes(.files) }
            },
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

extension DataCategory {
    fileprivate static let files = DataCategory("patiëntendossiers", .special)
}
