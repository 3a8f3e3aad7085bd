import Facts

extension FactExamples {
    static let factRepeated = FactExamples(
        of: .factRepeated,
        failing: [
            Example("two controllers") {
                Controller("Voorbeeld")
                Controller("Ander")
            },
            Example("a newsletter, and none") {
                Newsletter(unsubscribe: "de link onderaan")
                NoNewsletter()
            },
            Example("no cookies, and cookies") {
                Website(cookies: .none) { Cookies { Cookie("sessie", .functional) } }
            },
            Example("automated decisions, and none") {
                NoAutomatedDecisions()
                AutomatedDecision(about: "kopen op rekening")
            },
            Example("a complete list, and one of examples") {
                DataSubjects(DataSubject("klanten"))
                DataSubjects(DataSubject("leveranciers"), listing: .examples)
            },
            Example("data that are always used, and data that can be") {
                DataCategories(DataCategory("namen"))
                DataCategories(DataCategory("adressen"), modality: .possible)
            },
            Example("two duties to give data") {
                Purpose("bezorgen") {
                    MustProvide(.law, otherwise: "volgt een boete")
                    MustProvide(.voluntary)
                }
            },
            Example("two consequences of profiling") {
                Purpose("bezorgen") {
                    Profiling("vaste klanten gaan voor")
                    Profiling("nieuwe klanten gaan voor")
                }
            },
            Example("special data that two elements allow") {
                Purpose("bezorgen") {
                    SpecialDataAllowed(by: .explicitConsent)
                    SpecialDataAllowed(by: .healthcare)
                }
            },
            Example("data on offences that two elements allow") {
                Purpose("bezorgen") {
                    CriminalDataAllowed(by: .legalClaims)
                    CriminalDataAllowed(by: .permit)
                }
            },
            Example("a large scale, and none") {
                Purpose("bezorgen") {
                    LargeScale()
                    LargeScale(false)
                }
            },
            Example("people who are followed, and are not") {
                Purpose("bezorgen") {
                    Monitors()
                    Monitors(false)
                }
            },
            Example("two records of an assessment") {
                Purpose("bezorgen") {
                    ImpactAssessment("ons dossier van mei")
                    ImpactAssessment("ons dossier van juni")
                }
            },
            Example("two purposes that the data were got for") {
                Purpose("bezorgen") {
                    FurtherUse(of: Purpose("verkopen") {})
                    FurtherUse(of: Purpose("inkopen") {})
                }
            },
            Example("a purpose with a complete list of categories, and one of examples") {
                Purpose("bezorgen") {
                    Processes(.contact)
                    Processes(.invoices, listing: .examples)
                }
            },
            Example("a switch that is on already") {
                StatutoryTermsFirst()
                StatutoryTermsFirst()
            },
            Example("one measure, twice") {
                Security {
                    Measure(.backups)
                    Measure(.backups)
                }
            },
            Example("one example of a category, twice") {
                DataCategories(DataCategory("contactgegevens", including: "naam", "adres", "Naam"))
            },
            Example("one category of a purpose, twice") {
                DataCategories(.contact)
                Purpose("bezorgen") {
                    Processes(.contact)
                    Processes(.contact)
                }
            },
            Example("one limit, twice") { Rights { Limits(.dutyToKeep, .dutyToKeep) } },
            Example("one statute, twice") {
                Purpose("bezorgen") { Rests(on: .legalObligation(.known([.awr52, .awr52]))) }
            },
            Example("one ground, twice") {
                Purpose("bezorgen") {
                    Rests(on: .contract())
                    Rests(on: .contract())
                }
            },
        ],
        passing: [
            Example("two lists of the same kind") {
                DataSubjects(DataSubject("klanten"))
                DataSubjects(DataSubject("leveranciers"))
            },
            Example("one controller") { Controller("Voorbeeld") },
            Example("two measures, and two grounds") {
                Security {
                    Measure(.backups)
                    Measure(.personalPassword)
                }
                Purpose("bezorgen") {
                    Rests(on: .contract())
                    Rests(on: .consent(Consent()))
                }
            },
            Example("one example of two categories") {
                DataCategories(
                    DataCategory("contactgegevens", including: "naam"), DataCategory("facturen", including: "naam"))
            },
            Example("two elements that say the same of two purposes") {
                Purpose("bezorgen") { LargeScale() }
                Purpose("verkopen") { LargeScale() }
            },
            Example("two joint controllers") {
                JointController("Partner")
                JointController("Ander")
            },
        ])
}
