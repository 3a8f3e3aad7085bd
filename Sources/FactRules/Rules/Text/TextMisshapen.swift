import Diagnostics
import Facts
import Texts

extension Rule {
    static let textMisshapen = Rule(
        .textMisshapen, .text, .error,
        title: "A text makes broken Dutch of the sentence that it stands in",
        provisions: [.avg("12 lid 1")],
        checked: "2026-11-21",
        why: "people are told about their data in clear and plain language.",
        remedy: "Write the text so that it can follow the words before it, in the form that the finding asks for.",
        dutch: Dutch(
            "Een tekst maakt van zijn zin krom Nederlands",
            why: "mensen krijgen in duidelijke en eenvoudige taal te lezen wat er met hun gegevens gebeurt.",
            remedy: "Formuleer de tekst zo dat hij past achter de woorden die ervóór staan."),
        foundIn: [
            "a full stop",
            "a full stop behind people",
            "the word before it once more",
            "what was taken out of a list",
            "a capital in a sentence",
            "a sentence where a noun is asked",
            "a sentence in the plural",
            "what a processor does, without \"het\"",
            "what a computer looks at, as a sentence",
            "a clause where a noun is asked",
            "a consequence in the order of a clause",
            "what follows without data, with its subject before its verb",
            "a noun where a clause is asked",
            "a purpose that says who does it",
        ],
        notFoundIn: [
            "texts of the form that is asked",
            "a clause inside a noun",
            "a word that is a verb elsewhere",
            "an abbreviation at the end",
            "a capital that is a name's",
            "infinitives after \"voor\" that read well",
            "names, which may have any form",
            "what is being asked",
        ]
    ) { organisation, shared in
        shared.texts.compactMap { text, fact in
            text.form.place.flatMap { finding(about: text.text, in: $0, at: fact, for: organisation.addressing) }
        }
    }

    private static func finding(
        about text: String, in place: SentencePlace, at fact: any Fact, for addressing: Addressing
    ) -> Finding? {
        func resolved(_ text: String) -> String { Alternates.resolved(text, for: addressing) }
        guard let fault = FormFault(of: resolved(text), in: place) else { return nil }
        let sentence = [place.before, text].filter { !$0.isEmpty }.map(resolved).joined(separator: " ")
        return Finding(
            "\(sentence.quoted) does not read well: \(fault.reason), and \(fault.form.asked), as in "
                + resolved(place.example).quoted, at: fact, severity: fault.isCertain ? .error : .warning)
    }
}
