import Diagnostics
import Facts

extension Rule {
    static let factRepeated = Rule(
        .factRepeated, .consistency, .error,
        title: "A fact is given twice",
        provisions: [],
        checked: nil,
        why:
            "of two answers to one question nobody can tell which holds, and of two that are the same, one was perhaps "
            + "meant to say something else.",
        remedy: "Keep one of them, and remove the other.",
        dutch: Dutch(
            "Een feit staat er twee keer",
            why: "van twee antwoorden op één vraag weet niemand welk geldt, en van twee gelijke was er één misschien "
                + "anders bedoeld.",
            remedy: "Houd een van beide, en verwijder het andere."),
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
        ]
    ) { organisation, shared in
        shared.facts.flatMap { fact in
            fact.blockRepetitions + fact.doubled.compactMap { finding($0, in: fact) }
        }
    }

    /// Facts with labels are told apart by these, which `label-repeated` judges.
    private static func finding(_ doubled: Doubled, in whole: any Fact) -> Finding? {
        guard let fact = doubled.second as? any Fact else {
            let element = doubled.second.called
            let list = CodeText(swift: "\(doubled.key) of \(whole.notation)", json: doubled.key.quoted)
            return Finding(telling: "\(list) holds \(element) twice", at: whole)
        }
        if fact is any Labelled { return nil }
        let first = (doubled.first as? any Fact)?.location
        return Finding(
            telling: "\(swift: fact.notation, json: "this") is given a second time, and says the same", at: fact,
            notes: [Diagnostic.Note("the first one is here", at: first)])
    }
}

extension Fact {
    /// What its block holds of which there can be one, and which is there already.
    fileprivate var blockRepetitions: [Finding] {
        repetitions.all.map { Finding("\($0.what) is given a second time", at: self, location: $0.location) }
    }

    /// How it reads among facts.
    fileprivate var notation: String { (self as? any BlockPart).map { type(of: $0).notation } ?? "\(Self.self)" }
}

extension KeyValue {
    /// A value of a list, as a message shows it.
    fileprivate var called: CodeText {
        switch self {
        case let text as String: CodeText(text.quoted)
        case let word as any RawRepresentable<String>: CodeText(swift: "\(word)", json: word.rawValue.quoted)
        case let statute as Statute: CodeText(statute.name.quoted)
        default: CodeText(String(describing: self))
        }
    }
}
