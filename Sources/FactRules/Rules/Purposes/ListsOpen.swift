import Diagnostics
import Facts

extension Rule {
    static let listsOpen = Rule(
        .listsOpen, .purposes, .warning,
        title: "Every list in the statement is open, so that people know neither which data are used nor who gets them",
        provisions: [
            .avg("5 lid 1 onder a"), .avg("13 lid 1 onder e"), .avg("14 lid 1 onder d"),
            .transparencyGuidelines("par. 12 en 13"),
        ],
        checked: "2026-11-29",
        why: """
            people must be able to know beforehand what happens with their data; "among others", "sometimes" and "can" \
            everywhere leave everything open.
            """,
        remedy: """
            Close the lists that are complete by leaving \
            \(swift: "listing: .examples", json: #""categoryListing": "examples""#) out, and add to the others what is \
            missing.
            """,
        dutch: Dutch(
            "Elke lijst in de verklaring is open, zodat niemand weet welke gegevens worden gebruikt en wie ze krijgt",
            why: """
                mensen moeten vooraf kunnen weten wat er met hun gegevens gebeurt; overal “onder meer”, “soms” en “kunnen” \
                laat alles open.
                """,
            remedy: "Maak de lijsten volledig, en schrijf ze dan zonder voorbehoud."),
        foundIn: [
            "people, data and recipients as examples",
            "data that can be used, of people and for recipients among others",
        ],
        notFoundIn: [
            "data by their names",
            "two lists say too little of all",
            "examples of a category, in a list that is closed",
            "nobody gets data",
        ]
    ) { organisation in
        let lists = organisation.mainLists
        guard lists.count > 2, lists.allSatisfy(\.isOpen) else { return [] }
        return [Finding("the lists of \(lists.map(\.name).listed(with: "and")) are all open", at: organisation)]
    }
}

extension Organisation {
    /// The lists of people, data and parties that it has, and whether each leaves others open.
    fileprivate var mainLists: [(name: String, isOpen: Bool)] {
        let sharing = sharing ?? Sharing {}
        let all: [(name: String, isEmpty: Bool, isOpen: Bool)] = [
            ("people", subjects.isEmpty, subjectListing == .examples),
            ("data", categories.isEmpty, categoryListing == .examples || categoryModality != .always),
            ("processors", sharing.processors.isEmpty, sharing.processorListing == .examples),
            ("recipients", sharing.recipients.isEmpty, sharing.recipientListing == .examples),
        ]
        return all.filter { !$0.isEmpty }.map { ($0.name, $0.isOpen) }
    }
}
