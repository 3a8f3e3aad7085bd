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
        foundIn: [
            "three forms",
            "an empty form",
            "one inside another",
            "a bracket that is not closed",
        ],
        notFoundIn: [
            "both forms",
            "both forms, twice",
            "brackets that hold no bar",
            "no brackets",
        ]
    ) { _, shared in
        shared.texts.compactMap { text, fact in
            Alternates.fault(in: text.text).map { Finding("\($0.quoted) is no pair of forms such as [u|je]", at: fact) }
        }
    }
}
