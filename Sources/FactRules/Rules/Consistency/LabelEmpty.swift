import Diagnostics
import Facts

extension Rule {
    static let labelEmpty = Rule(
        .labelEmpty, .consistency, .error,
        title: "A fact has an empty label",
        provisions: [],
        checked: nil,
        why: "a fact without a label leaves a hole in the sentence that is written from it.",
        remedy: "Give it a label, or remove it.",
        dutch: Dutch(
            "Een feit heeft geen naam",
            why: "een feit zonder naam laat een gat in de zin die ervan wordt gemaakt.",
            remedy: "Geef het een naam, of verwijder het."),
        failing: [
            Example("nothing") { DataCategories(DataCategory("")) },
            Example("white space") { DataSubjects(DataSubject(" \u{A0}")) },
            Example("a character that nobody sees") { Purpose("\u{200B}") {} },
        ],
        passing: [
            Example("a label") { DataCategories(.contact) },
            Example("a label of one letter") { DataCategories(DataCategory("x")) },
        ]
    ) { organisation in
        organisation.labels.flatMap(\.self)
            .filter { $0.text.normalised(addressing: organisation.addressing).isEmpty }
            .map { Finding("the label of a \($0.kind) is empty: \($0.text.quoted)", at: $0.fact) }
    }
}
