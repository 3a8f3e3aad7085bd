import Diagnostics
import Facts

extension Rule {
    static let alternateMalformed = Rule(
        .alternateMalformed, .consistency, .error,
        title: "A bracket in a text is no pair of forms of address",
        provisions: [],
        checked: nil,
        why: "a bracket that is not part of [u|je] would stand in the published text.",
        remedy: """
            Write both forms between brackets, as in "als [u|je] ons mailt", and no other brackets of this kind.
            """,
        failing: [
            Example("one form") { DataCategories(DataCategory("[uw] adres")) },
            Example("three forms") { DataCategories(DataCategory("[uw|je|jouw] adres")) },
            Example("an empty form") { DataCategories(DataCategory("[uw|] adres")) },
            Example("one inside another") { DataCategories(DataCategory("[uw|[je|jouw]] adres")) },
            Example("a bracket that is not closed") { DataCategories(DataCategory("[uw|je adres")) },
            Example("a bracket that was never opened") { DataCategories(DataCategory("uw|je] adres")) },
        ],
        passing: [
            Example("both forms") { DataCategories(DataCategory("[uw|je] adres")) },
            Example("both forms, twice") { Purpose("[u|je] en [uw|je] bedrijf helpen") {} },
            Example("no brackets") { DataCategories(.contact) },
        ]
    ) { organisation in
        organisation.allFacts.flatMap { fact in
            fact.texts.filter { Alternate.all(in: $0) == nil }.map {
                Finding("a bracket in \($0.quoted) is no pair of forms such as [u|je]", at: fact)
            }
        }
    }
}
