import Diagnostics
import Facts

extension Rule {
    static let labelRepeated = Rule(
        .labelRepeated, .consistency, .error,
        title: "Two facts of one kind have the same label",
        provisions: [],
        checked: nil,
        why: "readers, and other facts, tell facts of one kind apart by their labels alone.",
        remedy: "Give one of them another label.",
        dutch: Dutch(
            "Twee feiten van één soort heten hetzelfde",
            why: "lezers, en andere feiten, houden feiten van één soort alleen aan hun naam uit elkaar.",
            remedy:
                "Geef een van beide een andere naam. Een partij die in meer landen werkt, is één feit met al die landen."
        ),
        failing: [
            Example("two categories") { DataCategories(.contact, .contact) },
            Example("a capital makes no difference at the start of a sentence") {
                DataSubjects(.customers, DataSubject("Klanten"))
            },
            Example("white space makes none anywhere") {
                DataCategories(DataCategory("bezochte pagina’s"), DataCategory(" bezochte\u{A0} pagina’s"))
            },
            Example("neither does how an accent is written") {
                DataCategories(DataCategory("categorie\u{EB}n"), DataCategory("categoriee\u{308}n"))
            },
            Example("an alternate that reads the same") {
                DataCategories(DataCategory("uw adres"), DataCategory("[uw|je] adres"))
            },
        ],
        passing: [
            Example("two labels") { DataCategories(.contact, .invoices) },
            Example("a capital elsewhere makes a difference") {
                DataCategories(DataCategory("gegevens van WIZZ"), DataCategory("gegevens van Wizz"))
            },
            Example("one label in two kinds") {
                DataSubjects(DataSubject("contact"))
                DataCategories(DataCategory("contact"))
            },
        ]
    ) { organisation, shared in
        shared.labels.flatMap { labels in
            var first: [String: Label] = [:]
            return labels.compactMap { label -> Finding? in
                let form = label.text.normalised(addressing: organisation.addressing)
                guard !form.isEmpty else { return nil }
                guard let earlier = first.updateValue(label, forKey: form) else { return nil }
                first[form] = earlier
                return Finding(
                    "\(label.kind) \(label.text.quoted) has the label of another one", at: label.fact,
                    notes: [Diagnostic.Note("\(earlier.text.quoted) is here", at: earlier.fact.location)]
                        + (label.fact is any TransferParty
                            ? [
                                Diagnostic.Note(
                                    "a party that uses data in several countries is one, with `otherCountries`")
                            ]
                            : []))
            }
        }
    }
}
