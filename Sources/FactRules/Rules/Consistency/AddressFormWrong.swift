import Diagnostics
import Facts
import Texts

extension Rule {
    static let addressFormWrong = Rule(
        .addressFormWrong, .consistency, .error,
        title: "A text speaks to its reader in the other form of address",
        provisions: [],
        checked: nil,
        why: "a statement says u or je throughout.",
        remedy: """
            Write both forms, as in "als [u|je] ons mailt", or the one that the organisation's addressing asks for.
            """,
        dutch: Dutch(
            "Een tekst spreekt de lezer in de andere vorm aan",
            why: "een verklaring zegt overal u, of overal je.",
            remedy: "Gebruik de aanspreekvorm van de verklaring."),
        foundIn: [
            "je in a formal statement",
            "at the start",
        ],
        notFoundIn: [
            "the name of an organisation",
            "both forms",
            "no form",
            "a word that begins like one",
        ]
    ) { organisation, shared in
        shared.texts.compactMap { text, fact in
            let resolved = Alternates.resolved(text.text, for: organisation.addressing)
            guard let word = AddressForm.strangeWord(in: resolved, for: organisation.addressing), !text.isLegalName
            else { return nil }
            return Finding("\(resolved.quoted) says \(word.quoted)", at: fact)
        }
    }
}
