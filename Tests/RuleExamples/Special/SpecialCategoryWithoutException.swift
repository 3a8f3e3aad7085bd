import Diagnostics
import Facts

extension FactExamples {
    static let specialCategoryWithoutException = FactExamples(
        of: .specialCategoryWithoutException,
        failing: [
            Example("sick leave on a contract alone") {
                DataCategories(.sickLeave)
                Purpose("het verzuim begeleiden") {
                    Processes(.sickLeave)
                    Rests(on: .contract())
                }
            },
            Example("an exception that is being asked", giving: .warning) {
                DataCategories(.sickLeave)
                Purpose("het verzuim begeleiden") {
                    Processes(.sickLeave)
                    SpecialDataAllowed(by: .asked)
                }
            },
            Example("special data for no named purpose") { DataCategories(.sickLeave) },
            Example("the categories serve the purposes, and nobody said which for which", giving: .warning) {
                DataCategories(.sickLeave)
                CategoriesServePurposes()
            },
            Example("an exception that a law has to make, and no law", giving: .warning) {
                DataCategories(.sickLeave)
                Purpose("het verzuim begeleiden") {
                    Processes(.sickLeave)
                    Rests(on: .legalObligation())
                    SpecialDataAllowed(by: .employmentLaw)
                }
            },
            Example("a law that only has books kept makes no exception", giving: .warning) {
                DataCategories(.sickLeave)
                Purpose("het verzuim begeleiden") {
                    Processes(.sickLeave)
                    Rests(on: .legalObligation(.known([.awr52])))
                    SpecialDataAllowed(by: .employmentLaw)
                }
            },
            Example("a shop that uses the exception for care", giving: .warning) {
                Controller("Voorbeeldwinkel B.V.")
                DataCategories(.sickLeave)
                Purpose("bestellingen behandelen") {
                    Processes(.sickLeave)
                    Rests(on: .contract())
                    SpecialDataAllowed(by: .healthcare)
                }
            },
            Example("beside data on offences that the purpose does not use", giving: .warning) {
                DataCategories(.sickLeave)
                Purpose("het verzuim begeleiden") {
                    Processes(.sickLeave)
                    SpecialDataAllowed(by: .besideCriminalData)
                }
            },
            Example("an exception for other data", giving: .warning) {
                DataCategories(.fingerprints)
                Purpose("de deur openen") {
                    Processes(.fingerprints)
                    SpecialDataAllowed(by: .employerOrPensionFund)
                }
            },
        ],
        passing: [
            Example("a care provider") {
                DataCategories(.sickLeave)
                Purpose("patiënten behandelen") {
                    Processes(.sickLeave)
                    Rests(on: .contract())
                    SpecialDataAllowed(by: .healthcare)
                }
            },
            Example("an insurer") {
                Controller("Voorbeeldverzekeraar N.V.")
                DataCategories(.sickLeave)
                Purpose("uitkeringen betalen") {
                    Processes(.sickLeave)
                    Rests(on: .contract())
                    SpecialDataAllowed(by: .healthcare)
                }
            },
            Example("beside data on offences, which takes no law of its own") {
                DataCategories(.sickLeave, .thefts)
                Purpose("diefstal tegengaan") {
                    Processes(.sickLeave, .thefts)
                    CriminalDataAllowed(by: .ownProtection)
                    SpecialDataAllowed(by: .besideCriminalData)
                }
            },
            Example("an employer, by a law that is named") {
                DataCategories(.sickLeave)
                Purpose("zieke medewerkers laten terugkeren") {
                    Processes(.sickLeave)
                    Rests(on: .legalObligation(.known([Statute("Burgerlijk Wetboek", article: "7:658a")])))
                    SpecialDataAllowed(by: .employmentLaw, .employerOrPensionFund)
                }
            },
            Example("a fingerprint, where a weighty public interest keeps others out") {
                DataCategories(.fingerprints)
                Purpose("de kerncentrale afsluiten voor onbevoegden") {
                    Processes(.fingerprints)
                    SpecialDataAllowed(by: .authentication)
                }
            },
            Example("explicit consent") {
                DataCategories(.sickLeave)
                Purpose("het eten aanpassen") {
                    Processes(.sickLeave)
                    Rests(on: .consent(Consent(obtained: [.separateAct], isExplicit: true)))
                }
            },
            Example("consent that is not explicit: that has a rule of its own") {
                DataCategories(.sickLeave)
                Purpose("het eten aanpassen") {
                    Processes(.sickLeave)
                    Rests(on: .consent(Consent(obtained: [.separateAct])))
                }
            },
            Example("ordinary data") {
                DataCategories(.contact)
                Purpose.delivery
            },
        ])
}

extension DataCategory {
    fileprivate static let sickLeave = DataCategory("ziekmeldingen", .special)
    fileprivate static let thefts = DataCategory("meldingen van diefstal", .criminalOffence)
    fileprivate static let fingerprints = DataCategory("vingerafdrukken", .special)
}
