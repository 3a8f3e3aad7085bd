import Facts

extension FactExamples {
    static let impactAssessmentLikely = FactExamples(
        of: .impactAssessmentLikely,
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
        ])
}

extension DataCategory {
    fileprivate static let files = DataCategory("patiëntendossiers", .special)
}
