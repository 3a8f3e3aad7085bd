import Diagnostics
import Facts

extension Rule {
    static let processingUnrecorded = Rule(
        .processingUnrecorded, .security, .dossier,
        title: "The facts are too thin for the record of processing",
        provisions: [.avg("30 lid 1 onder c")],
        checked: "2026-11-21",
        why: "the record that a controller keeps says of each processing whose data it uses, and which.",
        remedy: """
            Add \
            \(swift: "Concerns(...) with the data subjects", json: #""subjects": ["..."] with the labels of the data subjects"#) \
            to each purpose.
            """,
        dutch: Dutch(
            "De feiten zijn te dun voor het verwerkingsregister",
            why: "in het register staat per verwerking van wie de gegevens zijn, en welke.",
            remedy: "Noem bij elk doel van wie de gegevens zijn."),
        foundIn: ["a purpose that says nothing of whose data it uses"],
        notFoundIn: [
            "purposes with their people",
            "no purposes at all",
        ]
    ) { organisation in
        let thin = organisation.purposes.filter(\.subjects.isEmpty)
        guard !thin.isEmpty else { return [] }
        return [
            Finding(
                "nothing says whose data are used for \(thin.map(\.name).quoted)", at: organisation,
                notes: thin.map { Diagnostic.Note("purpose \($0.name.quoted) is here", at: $0.location) })
        ]
    }
}
