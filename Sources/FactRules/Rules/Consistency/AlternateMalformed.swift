import Diagnostics
import Facts
import Texts

extension Rule {
    static let alternateMalformed = Rule(
        .alternateMalformed, .consistency, .error,
        title: "A bracket in a text is no pair of forms of address",
        provisions: [],
        checked: nil,
        why: "a bracket with a bar that is no pair of forms would stand in the published text.",
        remedy: """
            Write both forms between brackets, as in "als [u|je] ons mailt".
            """,
        dutch: Dutch(
            "Haken in een tekst zijn geen paar van aanspreekvormen",
            why: "haken met een streep die geen paar van aanspreekvormen zijn, komen zo in de gepubliceerde tekst.",
            remedy: "Schrijf beide vormen tussen de haken: [u|je]."),
        failing: [
            Example("three forms") { DataCategories(DataCategory("[uw|je|jouw] adres")) },
            Example("an empty form") { DataCategories(DataCategory("[uw|] adres")) },
            Example("one inside another") { DataCategories(DataCategory("[uw|[je|jouw]] adres")) },
            Example("a bracket that is not closed") { DataCategories(DataCategory("[uw|je adres")) },
        ],
        passing: [
            Example("both forms") { DataCategories(DataCategory("[uw|je] adres")) },
            Example("both forms, twice") { Purpose("[u|je] en [uw|je] bedrijf helpen") {} },
            Example("brackets that hold no bar") { DataCategories(DataCategory("nummers [op papier]")) },
            Example("no brackets") { DataCategories(.contact) },
        ]
    ) { _, shared in
        shared.texts.compactMap { text, fact in
            Alternates.fault(in: text.text).map { Finding("\($0.quoted) is no pair of forms such as [u|je]", at: fact) }
        }
    }
}
