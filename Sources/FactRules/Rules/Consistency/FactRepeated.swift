import Diagnostics
import Facts

extension Rule {
    static let factRepeated = Rule(
        .factRepeated, .consistency, .error,
        title: "A fact is given twice of which there can be one",
        provisions: [],
        checked: nil,
        why: "of two answers to one question, nobody can tell which holds.",
        remedy: "Keep one of them, and remove the other.",
        dutch: Dutch(
            "Een feit waarvan er maar één kan zijn, staat er twee keer",
            why: "van twee antwoorden op één vraag weet niemand welk geldt.",
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
        ],
        passing: [
            Example("two lists of the same kind") {
                DataSubjects(DataSubject("klanten"))
                DataSubjects(DataSubject("leveranciers"))
            },
            Example("one controller") { Controller("Voorbeeld") },
            Example("two joint controllers") {
                JointController("Partner")
                JointController("Ander")
            },
        ]
    ) { organisation in
        let website = organisation.website
        let repetitions = [organisation.repetitions, website?.repetitions, website?.cookies.value?.repetitions]
        return repetitions.compactMap(\.self).flatMap(\.all).map {
            Finding("\($0.what) is given a second time", at: organisation, location: $0.location)
        }
    }
}
